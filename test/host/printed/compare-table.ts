import type { PrintedTable } from "../../../src/dataset/decode/decode-tables.ts";
import { shift, toCell } from "../../../src/exact/decimal.ts";
import { decodePrinted } from "../../../src/exact/printed.ts";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { layoutOf, tableColumns } from "../../../src/sheet/as-printed/layout.ts";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import { words } from "../../gallery/plans.ts";
import { Tally } from "./tally.ts";

/** What a calculated sheet holds, row by row. */
export type Values = readonly (readonly unknown[])[];

/** Returns how many numbers there are. */
export const numbersIn = (values: Values): number =>
  values.flat().filter((value) => typeof value === "number").length;

/** Holds every cell of a printed table against its printed text, with the sign the table prints it with. */
export function compareTable(table: PrintedTable, fill: Fill, values: Values): Tally {
  const tally = new Tally();
  const { firstLine } = layoutOf(table, words, fill);
  table.rows.forEach(({ cells }, r) => {
    table.columns.forEach(({ column }, n) => {
      const at = { row: firstLine + r, column: tableColumns.firstFigure + n };
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
