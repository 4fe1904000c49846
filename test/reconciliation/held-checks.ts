import assert from "node:assert/strict";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { readDataset } from "../../src/reconciliation/book.ts";
import type { Check, Verdict } from "../../src/reconciliation/check.ts";
import type { Reading } from "../../src/reconciliation/reading.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { data } from "../dataset/held.ts";

/** Every check of the bundled releases. */
export const checks = reconcile(data);

/** Every printed cell of the bundled releases. */
export const book = readDataset(data);

/** Every cell of the tables that prints something. */
export const printedCells: readonly Reading[] = book.tables.flatMap(({ rows }) =>
  rows.flat().filter(({ text }) => text !== ""),
);

/** Returns the place of a printed cell, as the ids of its checks name it. */
export function placeOf({ table, item, column }: Reading): string {
  return [table.release.code, table.id, item.code, column.period.code, column.column].join(":");
}

/** Returns the place of the cell a check is held against. */
export function targetOf({ release, table, item, period, column }: Check): string {
  return [release, table, item, period, column].join(":");
}

/** Returns the check of an id that must have been made. */
export function checkOf(id: string, of: Dataset = data): Check {
  return reconcile(of).find((check) => check.id === id) ?? assert.fail(`no check ${id}`);
}

/** Returns what a check found and says: the verdict and the sentence. */
export function foundBy(id: string, of: Dataset = data): [Verdict, string] {
  const { verdict, explanation } = checkOf(id, of);
  return [verdict, explanation];
}

/** Returns the ids of the checks that are open. */
export function openIn(of: Dataset): string[] {
  return reconcile(of)
    .filter(({ verdict }) => verdict === "open")
    .map(({ id }) => id);
}
