import type { Dataset } from "../../../src/dataset/dataset.ts";
import { checkedReadings } from "../../../src/reconciliation/reconcile.ts";
import type { PrintedFact } from "./printed-fact.ts";

/**
 * Returns a function that finds the ids of the checks that a printed figure takes part in, as the tested figure or as
 * another one.
 */
export function checksByFact(data: Dataset): (fact: PrintedFact) => readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const { check, readings } of checkedReadings(data))
    for (const { table, item, column } of readings) {
      const key = keyOf(table.release.code, table.id, item.code, column.period.code, column.column);
      found.set(key, (found.get(key) ?? new Set()).add(check.id));
    }
  return ({ release, table, item, period, column }) => [
    ...(found.get(keyOf(release.code, table, item.code, period.code, column)) ?? []),
  ];
}

const keyOf = (...parts: readonly string[]): string => parts.join(":");
