import { certain } from "../../errors.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { groupBy } from "../../dataset/group-by.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { reconcile } from "../../reconciliation/reconcile.ts";
import { cellAddress, type Fixed } from "../plan/address.ts";
import { Grid } from "../plan/grid.ts";
import type { Placement } from "../plan/placement.ts";
import { checkColumns } from "./check-columns.ts";
import { listedChecks, type CheckList } from "./listed-checks.ts";
import { printedFigures } from "./printed-calls.ts";
import type { Spoken } from "./spoken.ts";

/** What the parts of the sheet of checks share. */
export interface CheckFrame {
  readonly data: Dataset;
  readonly list: CheckList;
  readonly checks: readonly FindingCheck[];
  readonly placement: Placement;
  readonly grid: Grid;
  /** How many columns the terms need. */
  readonly terms: number;
  readonly printed: ReturnType<typeof printedFigures>;
  readonly spoken: Spoken;
  readonly address: (row: number, column: number, fixed?: Fixed) => string;
}

/** Returns an empty frame for the checks at their place. */
export function placeChecks(data: Dataset, list: CheckList, placement: Placement): CheckFrame {
  const checks = listedChecks(data, list);
  const { anchor } = placement;
  const counts = checks.map(({ finding }) => termsOf(finding.facts));
  const terms = Math.max(1, ...counts);
  return {
    data,
    list,
    checks,
    placement,
    grid: new Grid(checkColumns.firstTerm + terms + 1),
    terms,
    printed: printedFigures(data),
    spoken: spokenOf(data),
    address: (row, column, fixed) =>
      cellAddress({ row: anchor.row + row, column: anchor.column + column }, fixed),
  };
}

const termsOf = (facts: readonly { readonly terms: readonly unknown[] }[]): number =>
  facts.reduce((count, { terms }) => count + terms.length, 0);

function spokenOf(data: Dataset): Spoken {
  const all = reconcile(data);
  const onTarget = groupBy(all, ({ finding }) => finding.target);
  const bridges = groupBy(
    all.filter(({ relation }) => relation === "restatement bridge"),
    ({ item, period }) => `${item} ${period}`,
  );
  return {
    data,
    checksOn: (target) => certain(onTarget.get(target)),
    bridgesOf: (item, period) => bridges.get(`${item} ${period}`) ?? [],
  };
}
