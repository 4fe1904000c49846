import type { Dataset } from "../../dataset/dataset.ts";
import { relations } from "../../reconciliation/check.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { reconcile } from "../../reconciliation/reconcile.ts";

/** Which checks a sheet lists: those that do not agree exactly, or all. */
export const checkLists = ["different", "all"] as const;

export type CheckList = (typeof checkLists)[number];

/** Returns the checks that a sheet lists, by table in printed order, the text of a release after its tables. */
export function listedChecks(data: Dataset, list: CheckList): readonly FindingCheck[] {
  const tables = new Map(data.tables.map((table, n) => [table, n]));
  const releases = new Map(data.releases.map(({ code }, n) => [code, n]));
  return reconcile(data)
    .filter(({ verdict }) => list === "all" || verdict !== "exact")
    .map((check) => {
      const { table, column, item } = check.finding.target;
      return {
        check,
        rank: [
          releases.get(check.release) ?? 0,
          tables.get(table) ?? tables.size,
          table.rows.findIndex((row) => row.item === item.code),
          table.columns.indexOf(column),
          relations.indexOf(check.relation),
        ],
      };
    })
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ check }) => check);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((rank, n) => rank !== b[n]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
