import assert from "node:assert/strict";
import type { PrintedTable } from "../../../src/dataset/decode/decode-tables.ts";
import { shift, toCell } from "../../../src/exact/decimal.ts";
import { decodePrinted } from "../../../src/exact/printed.ts";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { tableRows } from "../../../src/sheet/as-printed/frame.ts";
import { columns } from "../../../src/sheet/plan/sheet-columns.ts";
import { data } from "../../dataset/held.ts";
import { Tally } from "./tally.ts";

/** What a calculated sheet holds, row by row. */
export type Values = readonly (readonly unknown[])[];

/** Returns how many numbers there are. */
export const numbersIn = (values: Values): number =>
  values.flat().filter((value) => typeof value === "number").length;

/** Returns the printed table that a sheet says it is. */
export function tableOf(values: Values): PrintedTable {
  const named = [tableRows.release, tableRows.table].map((row) => values[row]?.[columns.label]);
  const table = data.tables.find(
    ({ release, id }) => release.code === named[0] && id === String(named[1]),
  );
  return table ?? assert.fail(`no table ${named.join(" ")}`);
}

/** Holds every cell of a printed table against its printed text, with the sign the table prints it with. */
export function compareTable(values: Values): Tally {
  const tally = new Tally();
  const table = tableOf(values);
  table.rows.forEach(({ cells }, r) => {
    table.columns.forEach(({ column }, n) => {
      const at = { row: tableRows.firstLine + r, column: columns.firstFigure + n };
      const found = values[at.row]?.[at.column];
      const text = cells[n] ?? "";
      const printed = decodePrinted(text);
      const places = ["percent", "YoY", "QoQ"].includes(column) ? -2 : 0;
      const expected = printed ? toCell(shift(printed, places)) : text;
      if (found !== expected)
        tally.differing.push(`${cellAddress(at)} ${String(found)}, printed ${text || "nothing"}`);
      else if (printed) tally.add("exact");
    });
  });
  tally.add("elsewhere", numbersIn(values) - tally.all);
  return tally;
}
