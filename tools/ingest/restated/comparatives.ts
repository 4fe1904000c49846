import type { Dataset } from "../../../src/dataset/dataset.ts";
import { isPercentageColumn } from "../../../src/model/print.ts";
import type { Release } from "../../../src/model/release.ts";
import { isNewerThan, touches, type Restatement } from "../../../src/model/restatement.ts";
import type { Finding } from "../../../src/reconciliation/finding.ts";
import type { Reading } from "../../../src/reconciliation/reading.ts";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";

/** An amount that a release prints again for a period, and the print of the release before it. One may lack the line. */
export interface Comparative {
  /** The print that the reconciliation tests: one of the two. */
  readonly cell: Reading;
  readonly older: Reading | undefined;
  readonly newer: Reading | undefined;
  /** The release of the older print. */
  readonly than: Release;
  readonly differs: boolean;
}

/**
 * Returns the amounts that a release prints again. Dollars, which follow a rate, and percentages, which follow amounts, are
 * left out.
 */
export function comparativesOf(data: Dataset, by: Release): Comparative[] {
  return reconcile(data)
    .filter(({ relation, finding }) => relation === "restatement" && finding.rule)
    .filter(({ finding: { target } }) => isAmount(target))
    .flatMap(({ finding }) => comparativeOf(data, finding, by) ?? []);
}

const isAmount = ({ column }: Reading): boolean =>
  column.column !== "USD" && !isPercentageColumn(column);

/** Returns the two prints of a finding where the newer is of a release. The variant of the finding names the other release. */
function comparativeOf(
  { releases }: Dataset,
  { target, facts, variant, outcome }: Finding,
  by: Release,
): Comparative | undefined {
  const own = target.table.release;
  const other = releases.find(({ code }) => code === variant);
  if (!other) return undefined;
  const reading = facts[0]?.terms[0]?.reading;
  const differs = outcome !== "exact";
  if (own === by && isBefore(other, by))
    return { cell: target, older: reading, newer: target, than: other, differs };
  if (other === by && isBefore(own, by))
    return { cell: target, older: target, newer: reading, than: own, differs };
  return undefined;
}

export const isBefore = (one: Release, other: Release): boolean =>
  one.quarter.first < other.quarter.first;

/** Says whether a restatement by the release itself is on record for a comparative. */
export const isRecorded = (data: Dataset, by: Release, { cell }: Comparative): boolean =>
  data
    .restatementsOf(cell.item.code)
    .some((each) => each.by === by && touches(each, cell.column.period));

/**
 * Returns the older release's restatement that a difference is attributed to, because it came after the older print. It
 * may not explain the whole difference.
 */
export const coverOf = (
  data: Dataset,
  by: Release,
  { cell, than }: Comparative,
): Restatement | undefined =>
  data
    .restatementsOf(cell.item.code)
    .find(
      (each) =>
        each.by !== by &&
        isNewerThan(each, than) &&
        !isNewerThan(each, by) &&
        touches(each, cell.column.period),
    );
