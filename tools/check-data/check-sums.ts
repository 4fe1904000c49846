import { decodeItemCode, decodeSum } from "../../src/dataset/decode/decode-parts.ts";
import type { Item } from "../../src/model/item.ts";
import { readRows } from "./check-parts.ts";

/** Checks that the catalogue has every item that a sum names. */
export function checkSums(text: string, items: ReadonlyMap<string, Item>): void {
  for (const row of readRows("sums.tsv", text)) {
    const { total = "", terms = "" } = row.cells;
    for (const item of [total, ...decodeSum(row, terms).map((term) => term.item)])
      decodeItemCode(row, item, items);
  }
}
