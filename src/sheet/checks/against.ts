import type { Dataset } from "../../dataset/dataset.ts";
import { formatTable } from "../../model/table.ts";
import type { Relation } from "../../reconciliation/check.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import type { Fact } from "../../reconciliation/fact.ts";

/** Returns the figures that a check compares its figure with, in words: "the sum of its 3 lines". */
export const againstOf = (data: Dataset, check: FindingCheck): string =>
  comparisons[check.relation](check, data);

type Words = (check: FindingCheck, data: Dataset) => string;

const elsewhere = (fact: Fact | undefined): string => {
  if (!fact?.terms[0]) return "another print";
  if (fact.terms.length > 1) return `the sum of ${fact.terms.length} printed lines`;
  return placed(formatTable(fact.terms[0].reading.table));
};

const placed = (table: string): string => (/^Table/.test(table) ? table : `the ${table}`);

const spanOf = ({ finding, period }: FindingCheck): string =>
  finding.variant === "" ? period : finding.variant;

const byRelation = {
  footing: ({ finding }) => `the sum of its ${finding.facts[0]?.terms.length ?? 0} lines`,
  "same figure": ({ finding }) => elsewhere(finding.facts[0]),
  "across statements": ({ finding }) => elsewhere(finding.facts[0]),
  "balance sheet": () => "total assets",
  "roll-forward": (check) =>
    check.item.startsWith("CashFlow.")
      ? "cash of the balance sheet before"
      : `the balance before ${spanOf(check)}, and flows`,
  change: ({ column }) =>
    column === "QoQ"
      ? "the amounts of it and the quarter before"
      : "the amounts of it and the year before",
  share: ({ finding }) => `its share of ${labelOf(finding.facts[1])}`,
  translation: ({ finding }) => `yen, at ${finding.target.table.release.rate.toFixed()} a dollar`,
  "per share": ({ finding }) =>
    finding.facts.length > 1
      ? `${labelOf(finding.facts[0])} over ${labelOf(finding.facts[1])}`
      : "2,000 ADS equivalents a share",
  "quarters and years": ({ finding }) =>
    finding.target.item.kind === "flow" ? "the sum of the quarters" : "the balance of its quarter",
  restatement: ({ finding }, { releases }) => {
    const other = releases.find(({ code }) => code === finding.variant);
    return other ? `the print of the ${other.code} release` : "the record of restatements";
  },
  "restatement bridge": () => "the older print and what was restated",
  text: ({ finding }) => (finding.facts.length > 1 ? "amounts of the tables" : "the tables"),
  "private placement": ({ finding }) =>
    placements[finding.variant] ?? "the shares before, and new ones",
} satisfies Record<Relation, Words>;

const comparisons: Readonly<Record<Relation, Words>> = byRelation;

const placements: Readonly<Record<string, string>> = {
  price: "new shares at their price",
  capital: "the change of common stock and paid-in capital",
  cash: "the cash that was received",
};

const labelOf = (fact: Fact | undefined): string => {
  const label = fact?.terms[0]?.reading.item.label ?? "the whole";
  return label.charAt(0).toLowerCase() + label.slice(1);
};
