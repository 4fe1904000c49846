import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { badArgument, notFound } from "../../errors.ts";
import { gridAsPrinted } from "../../statements/as-printed.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";

/** Returns a printed table with its header row, cell by cell, or one row, one column or one cell of it. */
export function asPrinted(call: Call): Value[][] {
  const { header, rows } = gridAsPrinted(tableOf(call));
  const cells: Value[][] = [[...header], ...rows.map(({ label, cells }) => [label, ...cells])];
  const row = position(call, "row", rows.length);
  const column = position(call, "column", header.length - 1);
  const chosen = row === undefined ? cells : cells.slice(row, row + 1);
  return column === undefined ? chosen : chosen.map((each) => each.slice(column, column + 1));
}

/** Rows are counted below the header, columns after the label. */
function position(call: Call, name: string, count: number): number | undefined {
  const text = call.text(name);
  if (text === "") return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= count) return number;
  throw badArgument(`"${text}" is no ${name} of this table: it has 1 to ${count}.`);
}

function tableOf(call: Call): PrintedTable {
  const release = call.release();
  const text = call.required("table");
  const printed = call.choices.tables(release);
  const table = printed.find(text);
  if (table) return table;
  const other = call.data.releases.find((candidate) => call.choices.tables(candidate).find(text));
  if (!other) return call.choose("table", text, printed);
  throw notFound(`The ${release.code} release prints no ${text}; the ${other.code} release does.`);
}
