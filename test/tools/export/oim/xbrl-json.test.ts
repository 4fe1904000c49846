import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { openDataset } from "../../../../src/dataset/open-dataset.ts";
import { conceptOf, oppositeOfElement } from "../../../../tools/export/oim/concept.ts";
import {
  keyOf,
  reportedPrints,
  type ReportedFact,
} from "../../../../tools/export/oim/reported-facts.ts";
import { groupBy } from "../../../../src/dataset/group-by.ts";
import { powerOfTen, zero } from "../../../../src/exact/decimal.ts";
import { decodeXml } from "../../../../tools/manifest/element.ts";
import { taxonomyFor } from "../../../../tools/export/oim/taxonomy.ts";
import { xbrlJson } from "../../../../tools/export/oim/xbrl-json.ts";
import { withThirdRelease } from "../../../frozen/third-release.ts";
import { real } from "../../../data/real.ts";
import { brokenRules, type FactObject, type Report } from "./oim-rules.ts";

const data = openDataset();
const { text, facts: count } = xbrlJson(data, "iij.xsd");
const report = JSON.parse(text) as Report;
const facts = Object.entries(report.facts);

/** The facts of a concept that a release reports. */
const reported = (concept: string, release: string): FactObject[] =>
  facts
    .map(([, fact]) => fact)
    .filter(
      ({ dimensions }) =>
        dimensions["concept"] === concept && dimensions["iij:Release"] === release,
    );

describe("xBRL-JSON", () => {
  it("breaks no rule of the format, also with a third release and the data that ship", () => {
    assert.deepEqual(brokenRules(text), []);
    assert.deepEqual(brokenRules(xbrlJson(withThirdRelease(), "iij.xsd").text), []);
    assert.deepEqual(brokenRules(xbrlJson(real, "iij.xsd").text), []);
    assert.equal(facts.length, count);
    assert.equal(count, 1038);
  });

  it("tells equipment sales of 4Q03, printed as 2,117,006 thousand, by its US-GAAP name", () => {
    assert.deepEqual(report.facts["f4Q03-IS-row9-4Q03-JPY"], {
      value: "2117006000",
      decimals: -3,
      dimensions: {
        concept: "us-gaap:SalesRevenueGoodsNet",
        entity: "cik:0001090633",
        period: "2004-01-01T00:00:00/2004-04-01T00:00:00",
        unit: "iso4217:JPY",
        "iij:Release": "4Q03",
      },
    });
  });

  it("keeps both prints of the net loss of 4Q02, each with its release", () => {
    // Printed (2,136,513) on 13 Aug 2003 and (9,289,600), restated, on 14 May 2004.
    const values = ["1Q03", "4Q03"].map((release) =>
      reported("us-gaap:NetIncomeLoss", release)
        .filter(
          ({ dimensions }) => dimensions["period"] === "2003-01-01T00:00:00/2003-04-01T00:00:00",
        )
        .map(({ value }) => value),
    );
    assert.deepEqual(values, [["-2136513000"], ["-9289600000"]]);
  });

  it("tells payments as US GAAP counts them, and the same fact of two statements once", () => {
    // Purchase of property and equipment, printed (236,028) in the statement of cash flows and 236 in Table 10.
    const quarter = reported("us-gaap:PaymentsToAcquirePropertyPlantAndEquipment", "4Q03").filter(
      ({ dimensions }) => dimensions["period"]?.startsWith("2004-01-01"),
    );
    assert.deepEqual(
      quarter.map(({ value, dimensions }) => `${value} ${dimensions["unit"]}`),
      ["236028000 iso4217:JPY", "2266000 iso4217:USD"],
    );
  });

  it("tells moments, ratios, counts and units of our own", () => {
    const one = (id: string): readonly (string | number | null | undefined)[] => {
      const { value, decimals, dimensions } = report.facts[id] ?? assert.fail(id);
      return [value, decimals, dimensions["period"], dimensions["unit"]];
    };
    // Cash at the beginning of 4Q03, 12,140,595, stands at the midnight before 1 January 2004.
    const [opening] = facts.filter(
      ([, { value, dimensions }]) =>
        value === "12140595000" && dimensions["concept"]?.endsWith("AtCarryingValue"),
    );
    assert.equal(opening?.[1].dimensions["period"], "2004-01-01T00:00:00");
    // The text: a gross margin of 23.7 % for systems integration. It has no unit, since it is a ratio.
    assert.deepEqual(one("f4Q03-text-StatedGrossMarginSI-4Q03"), [
      "0.237",
      3,
      "2004-01-01T00:00:00/2004-04-01T00:00:00",
      undefined,
    ]);
    // Table 3: 73 contracts, exact; Table 4: 64.5 Gbps; the result per share, 17,454 yen.
    assert.deepEqual(one("f4Q03-3-row2-4Q03-count"), [
      "73",
      undefined,
      "2004-04-01T00:00:00",
      "iij:contracts",
    ]);
    assert.deepEqual(one("f4Q03-4-row1-4Q03-Gbps"), ["64.5", 1, "2004-04-01T00:00:00", "iij:Gbps"]);
    assert.deepEqual(reported("us-gaap:EarningsPerShareBasic", "4Q03").at(0)?.value, "17454");
  });

  it("takes the finest of several prints, which agree but where the issuer made a table add up", () => {
    const prints = groupBy(reportedPrints(data), keyOf);
    const half = ({ decimals }: ReportedFact) =>
      decimals === undefined ? zero : powerOfTen(-decimals).dividedBy(2);
    const apart = [...prints.values()].flatMap(([first, ...others]) =>
      others
        .filter((other) => {
          assert.ok(first);
          const most = half(first).plus(half(other));
          return first.value.minus(other.value).abs().greaterThan(most);
        })
        .map((other) => `${first?.id ?? ""} ${other.id}`),
    );
    // data/exceptions.tsv has them as forced: other income of 4Q02, twice, costs of 3Q03 and R&D of 4Q03.
    assert.deepEqual(apart, [
      "f1Q03-9-row4-4Q02-JPY f1Q03-IS-row21-4Q02-JPY",
      "f4Q03-6-row3-3Q03-JPY f4Q03-IS-row13-3Q03-JPY",
      "f4Q03-6-row8-4Q03-JPY f4Q03-IS-row18-4Q03-JPY",
      "f4Q03-9-row4-4Q02-JPY f4Q03-IS-row21-4Q02-JPY",
    ]);
    assert.ok(report.facts["f4Q03-IS-row18-4Q03-JPY"], "78,786, not the 78 of Table 6");
    assert.equal(report.facts["f4Q03-6-row8-4Q03-JPY"], undefined);
  });

  it("leaves out what is expected, what is only about so much, and what is worked out from others", () => {
    const concepts = new Set(facts.map(([, { dimensions }]) => dimensions["concept"]));
    assert.ok(![...concepts].some((concept) => concept?.includes("Guidance")));
    assert.ok(!concepts.has("iij:StatedUnitBackboneCostYoY"), "approximately 54%");
    assert.ok(facts.every(([id]) => !/-(?:YoY|QoQ)$/.test(id)));
  });

  it("counts an element as its name says: payments, gains and growing assets the other way round", () => {
    const other =
      /^(?:us-gaap:)(?:Payments(?:To|For)|RepaymentsOf|GainLoss|GainsLosses|ForeignCurrencyTransactionGain|IncreaseDecreaseIn(?!\w*(?:Payable|Liabilit)))/;
    for (const item of data.items.values())
      if (item.family === "CashFlow" && item.gaap !== undefined && other.test(item.gaap))
        assert.ok(oppositeOfElement.has(item.code), item.code);
    for (const code of oppositeOfElement) assert.ok(data.items.get(code)?.gaap, code);
  });
});

describe("the rules of xBRL-JSON in the test", () => {
  const changed = (
    change: (fact: Record<string, unknown>, info: Record<string, unknown>) => void,
  ): string => {
    const copy = JSON.parse(text) as {
      facts: Record<string, Record<string, unknown>>;
      documentInfo: Record<string, unknown>;
    };
    change(copy.facts["f4Q03-IS-row9-4Q03-JPY"] ?? assert.fail(), copy.documentInfo);
    return JSON.stringify(copy, undefined, 1);
  };
  const withDimension = (name: string, value: string | undefined): string =>
    changed((fact) => {
      const dimensions = Object.entries({ ...(fact["dimensions"] as object), [name]: value });
      fact["dimensions"] = Object.fromEntries(dimensions.filter(([, each]) => each !== undefined));
    });
  const cases: readonly (readonly [string, string])[] = [
    ["oimce:unsupportedDocumentType", changed((_, info) => (info["documentType"] = "xbrl-json"))],
    ["oime:noTaxonomy", changed((_, info) => (info["taxonomy"] = []))],
    [
      "oimce:multipleAliasesForURI",
      changed(
        (_, info) =>
          (info["namespaces"] = {
            ...(info["namespaces"] as object),
            own: "urn:iij-financials-for-excel:concepts",
          }),
      ),
    ],
    [
      "oimce:invalidURIForReservedAlias",
      changed(
        (_, info) =>
          (info["namespaces"] = { ...(info["namespaces"] as object), xbrli: "urn:other" }),
      ),
    ],
    ["oime:missingConceptDimension", withDimension("concept", undefined)],
    ["oimce:invalidQName", withDimension("concept", "us-gaap:R&D")],
    ["oimce:unboundPrefix", withDimension("concept", "gaap:Revenues")],
    ["oimce:invalidSQName", withDimension("entity", "0001090633")],
    ["oime:missingPeriodDimension", withDimension("period", undefined)],
    ["oimce:invalidPeriodRepresentation", withDimension("period", "2004-01-01/2004-04-01")],
    [
      "oimce:invalidPeriodRepresentation",
      withDimension("period", "2004-04-01T00:00:00/2004-01-01T00:00:00"),
    ],
    ["oime:illegalPureUnit", withDimension("unit", "xbrli:pure")],
    ["oimce:invalidUnitStringRepresentation", withDimension("unit", "JPY")],
    ["xbrlje:invalidJSONStructure", withDimension("Release", "4Q03")],
    ["oime:invalidFactValue", changed((fact) => (fact["value"] = "2,117,006"))],
    ["xbrlje:invalidJSONStructure", changed((fact) => (fact["decimals"] = 0.5))],
    ["oime:disallowedDuplicateFacts", withDimension("concept", "us-gaap:Revenues")],
  ];
  for (const [code, broken] of cases)
    it(`see ${code}`, () => {
      const said = brokenRules(broken);
      assert.ok(said[0]?.startsWith(code), said.join("; "));
    });
});

describe("the taxonomy beside it", () => {
  const schema = taxonomyFor(data);
  const defined = decodeXml(schema).children.filter(({ name }) => name === "xs:element");
  const elements = new Map(defined.map(({ attributes }) => [attributes["name"], attributes]));

  it("defines each concept of ours that is reported, once", () => {
    assert.equal(elements.size, defined.length);
    for (const [id, { dimensions }] of facts) {
      const [prefix, name] = dimensions["concept"]?.split(":") ?? [];
      assert.ok(prefix === "us-gaap" || elements.has(name), id);
    }
  });

  it("gives each the kind of period and the type of unit that its facts have", () => {
    const types: readonly (readonly [RegExp, string])[] = [
      [/^iso4217:(?:JPY|USD)$/, "xbrli:monetaryItemType"],
      [/^xbrli:shares$/, "xbrli:sharesItemType"],
      [/^$/, "xbrli:pureItemType"],
      [/./, "xbrli:decimalItemType"],
    ];
    for (const [id, { dimensions }] of facts) {
      const { concept = "", period = "", unit = "" } = dimensions;
      const element = elements.get(concept.replace("iij:", ""));
      if (!element) continue;
      assert.equal(element["xbrli:periodType"], period.includes("/") ? "duration" : "instant", id);
      assert.equal(element["type"], types.find(([units]) => units.test(unit))?.[1], id);
    }
  });

  it("has the release as a dimension, whose codes the facts bear", () => {
    assert.equal(elements.get("Release")?.["substitutionGroup"], "xbrldt:dimensionItem");
    assert.equal(elements.get("Release")?.["abstract"], "true");
    const codes = new Set(facts.map(([, { dimensions }]) => dimensions["iij:Release"]));
    assert.deepEqual([...codes], ["1Q03", "4Q03"]);
  });

  it("names our concepts apart, and holds every one that any item has", () => {
    const names = [...data.items.values()].map((item) => conceptOf(item).name);
    const own = names.filter((name) => name.startsWith("iij:"));
    assert.equal(new Set(own).size, own.length);
    assert.equal(elements.size, own.length + 2);
  });
});
