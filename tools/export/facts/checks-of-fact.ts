import type { Dataset } from "../../../src/dataset/dataset.ts";
import { groupBy } from "../../../src/dataset/group-by.ts";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";
import type { PrintedFact } from "./printed-fact.ts";

/** Returns what finds the ids of the checks that test a printed figure. */
export function checksByFact(data: Dataset): (fact: PrintedFact) => readonly string[] {
  const checks = groupBy(reconcile(data), ({ release, table, item, period, column }) =>
    [release, table, item, period, column].join(":"),
  );
  return ({ release, table, item, period, column }) => {
    const key = [release.code, table, item.code, period.code, column].join(":");
    return (checks.get(key) ?? []).map(({ id }) => id);
  };
}
