import type { Release } from "../model/release.ts";
import type { Holdings } from "./holdings.ts";
import type { DocumentedException } from "./decode/decode-exceptions.ts";
import type { PrintedTable } from "./decode/decode-tables.ts";
import { groupBy } from "./group-by.ts";

/** A print that contradicts the figure of its own release: its place, its text and the reason. */
export interface Contradiction {
  readonly table: PrintedTable;
  readonly item: string;
  readonly period: string;
  readonly printed: string;
  readonly reason: string;
}

/**
 * Returns, by item, the documented prints that contradict another print of the same release: those with an exception, and
 * the same texts in the same table of newer releases.
 */
export function contradictionsOf({
  exceptions,
  tables,
}: Pick<Holdings, "exceptions" | "tables">): ReadonlyMap<string, readonly Contradiction[]> {
  const prints = exceptions
    .filter(({ relation }) => relation === "same figure")
    .flatMap((exception) =>
      tables
        .filter((table) => canCarry(exception, table) && printsText(table, exception))
        .map((table) => ({ ...exception, table })),
    );
  return groupBy(prints, ({ item }) => item);
}

/** Says whether an exception may excuse a table: its own, or the same one of a newer release. */
export const canCarry = (
  { table, release }: DocumentedException,
  {
    identity,
    release: by,
  }: { readonly identity: { readonly code: string }; readonly release: Release },
): boolean => identity.code === table && by.quarter.first >= release.quarter.first;

function printsText({ rows, columns }: PrintedTable, exception: DocumentedException): boolean {
  const at = columns.findIndex(
    ({ period, column }) => period.code === exception.period && column === exception.column,
  );
  return rows.some(({ item, cells }) => item === exception.item && cells[at] === exception.printed);
}
