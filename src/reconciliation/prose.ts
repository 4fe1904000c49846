import { certain } from "../errors.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { zero } from "../exact/decimal.ts";
import { decodePrinted } from "../exact/printed.ts";
import { isMoney } from "../model/item.ts";
import type { Print } from "../model/print.ts";
import { readCell, textTable, type Reading } from "./reading.ts";

/** Returns the figures that only the text of a release states, each with its reading in a table named `text`. */
export function readProse(data: Dataset): { readonly print: Print; readonly reading: Reading }[] {
  return data.prints.flatMap((print) => {
    if (print.place !== "prose" || !print.value) return [];
    const item = certain(data.items.get(print.item));
    const printed = certain(decodePrinted(print.text));
    const scale = isMoney(item) ? print.value.abs().e - printed.abs().e : 0;
    const column = {
      period: print.period,
      column: item.unit === "percent" ? ("percent" as const) : print.column,
    };
    const cell = { table: textTable(print.release, scale), item, label: item.label, column };
    const reading = readCell(cell, print.text, print.value.s === printed.s ? 1 : -1);
    const exact = ["shares", "JPY per share"].includes(item.unit);
    return [{ print, reading: exact ? { ...reading, unit: zero } : reading }];
  });
}
