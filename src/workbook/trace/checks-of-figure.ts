import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import type { Print } from "../../model/print.ts";
import type { Check } from "../../reconciliation/check.ts";
import { checkedReadings } from "../../reconciliation/reconcile.ts";

type Cell = Pick<Print, "release" | "item"> & {
  readonly table: string;
  readonly period: string;
  readonly column: string;
};

const keyOf = ({ release, table, item, period, column }: Cell): string =>
  [release.code, table, item, period, column].join("|");

/** The checks that each printed cell takes part in, found once for a dataset. */
const checksByCell = keepingFor((data: Dataset): ReadonlyMap<string, ReadonlySet<Check>> => {
  const checks = new Map<string, Set<Check>>();
  for (const { check, readings } of checkedReadings(data))
    for (const { table, item, column } of readings) {
      const { release, id } = table;
      const cell = { release, table: id, item: item.code, period: column.period.code };
      const key = keyOf({ ...cell, column: column.column });
      const known = checks.get(key);
      if (known) known.add(check);
      else checks.set(key, new Set([check]));
    }
  return checks;
});

/** Returns the checks that printed figures take part in, in the order of the reconciliation. A first call reconciles. */
export function checksOfPrints(data: Dataset, prints: readonly Print[]): Check[] {
  const found = new Set<Check>();
  for (const { release, table, item, period, column } of prints)
    for (const check of checksByCell(data).get(
      keyOf({ release, table: table.id, item, period: period.code, column }),
    ) ?? [])
      found.add(check);
  return [...found];
}
