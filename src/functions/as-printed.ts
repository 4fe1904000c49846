import type { PrintedTable } from "../dataset/decode-tables.ts";
import { notFound } from "../errors.ts";
import { gridAsPrinted } from "../statements/as-printed.ts";
import type { Call } from "./call.ts";
import type { Value } from "./value.ts";

/** Returns a printed table with its header row, cell by cell. */
export function asPrinted(call: Call): Value[][] {
  const { header, rows } = gridAsPrinted(tableOf(call));
  return [[...header], ...rows.map(({ label, cells }) => [label, ...cells])];
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
