import type { Dataset } from "../../../src/dataset/dataset.ts";
import { ownNamespace } from "./concept.ts";
import { reportedFacts, type ReportedFact } from "./reported-facts.ts";
import { usGaapNamespace } from "./taxonomy.ts";

/** IIJ's number in EDGAR, the register of the Securities and Exchange Commission. */
const entity = "cik:0001090633";

const namespaces = {
  cik: "http://www.sec.gov/CIK",
  iij: ownNamespace,
  iso4217: "http://www.xbrl.org/2003/iso4217",
  "us-gaap": usGaapNamespace,
  xbrl: "https://xbrl.org/2021",
  xbrli: "http://www.xbrl.org/2003/instance",
};

/**
 * Returns what the releases report as xBRL-JSON 1.0 (a report of the Open Information Model), and how many facts there
 * are. The release is a dimension, so that a report can hold a restated figure and the older one.
 *
 * @param taxonomy the file of our own concepts, `taxonomyFor`, as it is written next to the report
 */
export function xbrlJson(data: Dataset, taxonomy: string): { text: string; facts: number } {
  const facts = reportedFacts(data);
  const report = {
    documentInfo: {
      documentType: "https://xbrl.org/2021/xbrl-json",
      features: { "xbrl:allowedDuplicates": "none" },
      namespaces,
      taxonomy: [taxonomy],
      "iij:dataVersion": data.version,
      "iij:published": Object.fromEntries(data.releases.map(({ code, date }) => [code, date])),
    },
    facts: Object.fromEntries(facts.map((fact) => [fact.id, factObject(fact)])),
  };
  return { text: `${JSON.stringify(report, undefined, 1)}\n`, facts: facts.length };
}

const factObject = ({ value, decimals, concept, period, unit, release }: ReportedFact) => ({
  value: value.toFixed(),
  ...(decimals !== undefined && { decimals }),
  dimensions: {
    concept,
    entity,
    period,
    ...(unit !== undefined && { unit }),
    "iij:Release": release,
  },
});
