import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { badArgument, notFound } from "../../errors.ts";
import { gridAsPrinted } from "../../statements/as-printed.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";

type Arguments = ArgumentsOf<"ASPRINTED">;

/** Returns a printed table with its header row, cell by cell, or one row, one column or one cell of it. */
export function asPrinted({ row, column, ...asked }: Arguments, { data }: Call): Value[][] {
  const { header, rows } = gridAsPrinted(requireTable(data, asked));
  requireWithin("row", row, rows.length);
  requireWithin("column", column, header.length - 1);
  const cells: Value[][] = [[...header], ...rows.map(({ label, cells }) => [label, ...cells])];
  const chosen = row === undefined ? cells : cells.slice(row, row + 1);
  return column === undefined ? chosen : chosen.map((each) => each.slice(column, column + 1));
}

/** Rows are counted from the one below the header, columns from the one after the label. */
function requireWithin(name: string, position: number | undefined, count: number): void {
  if (position === undefined || position <= count) return;
  throw badArgument(`${position} is not a ${name} of this table: it has 1 to ${count}.`, {
    reason: "no such place",
    argument: name,
    typed: position,
    count,
  });
}

/** Returns a table that a release prints. @throws not-found that names the release that prints it. */
export function requireTable(
  { tables }: Dataset,
  { release, table }: Pick<Arguments, "release" | "table">,
): PrintedTable {
  const found = tables.find(({ id, release: by }) => id === table && by === release);
  if (found) return found;
  const other = tables.find(({ id }) => id === table);
  const name = other?.identity.name;
  const what = name === undefined ? `Table ${table}` : `${name} (${table})`;
  const by = other?.release.code ?? "other";
  throw notFound(`The ${release.code} release does not print ${what}; the ${by} release does.`, {
    reason: "table not printed",
    release: release.code,
    table,
    by: other?.release.code,
  });
}
