import { groupBy } from "../../src/dataset/group-by.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { isPercentageColumn } from "../../src/model/print.ts";
import type { FindingCheck } from "../../src/reconciliation/finding-check.ts";
import { reconcile, unmetExceptions } from "../../src/reconciliation/reconcile.ts";

/** What does not agree yet. */
export interface StillOpen {
  /** How the tables and the records differ from the text. */
  readonly faults: readonly string[];
  /** Checks that compare figures of one release, which no restatement explains. */
  readonly contradictions: readonly FindingCheck[];
  /** Comparatives: amounts, which are restated or misread, and the percentages that follow from them. */
  readonly comparatives: readonly FindingCheck[];
  /** How many exceptions no longer excuse anything. */
  readonly idleExceptions: number;
}

/** Returns what is open in a dataset. */
export function openChecks(data: Dataset, faults: readonly string[]): StillOpen {
  const open = reconcile(data).filter(({ verdict }) => verdict === "open");
  const isComparative = ({ relation }: FindingCheck): boolean => relation === "restatement";
  return {
    faults,
    contradictions: open.filter((check) => !isComparative(check)),
    comparatives: open.filter(isComparative),
    idleExceptions: unmetExceptions(data).length,
  };
}

/** How many checks of a family are listed with their figures. */
const mostChecks = 10;

/** Returns what is open in words. */
export function formatOpen(open: StillOpen): string[] {
  const { faults, contradictions, comparatives, idleExceptions } = open;
  const percentages = comparatives.filter(({ finding: { target } }) =>
    isPercentageColumn(target.column),
  );
  const amounts = comparatives.length - percentages.length;
  const lines = [
    ...faults.map((fault) => `Differs from the text: ${fault}`),
    ...[...groupBy(contradictions, ({ relation }) => relation)].flatMap(([relation, checks]) =>
      formatFamily(relation, checks),
    ),
    ...(amounts > 0 ? [`restatement: ${amounts} amounts, as above.`] : []),
    ...(percentages.length > 0
      ? [`restatement: ${percentages.length} percentages, which mostly follow from the amounts.`]
      : []),
    ...(idleExceptions > 0
      ? [`${idleExceptions} rows of exceptions.tsv excuse nothing any more: npm run -s reconcile.`]
      : []),
  ];
  return lines.length > 0 ? lines : ["Nothing is open."];
}

function formatFamily(relation: string, checks: readonly FindingCheck[]): string[] {
  const beyond = checks.length - mostChecks;
  return [
    `${relation}: ${checks.length} open.`,
    ...checks.slice(0, mostChecks).map(({ explanation }) => `  ${explanation}`),
    ...(beyond > 0 ? [`  … and ${beyond} more: npm run -s reconcile.`] : []),
  ];
}
