import type { Item, Sum } from "../../model/item.ts";
import { decodeItemCode, decodeSum } from "./decode-parts.ts";
import { decodeRows } from "./tsv.ts";

/** Returns the sums that numbered tables print and the catalogue does not have. */
export function decodeSums(text: string, items: ReadonlyMap<string, Item>): Sum[] {
  return decodeRows("sums.tsv", text, "total terms").map((row) => {
    const { total = "", terms = "" } = row.cells;
    const decoded = decodeSum(row, terms);
    for (const { item } of [{ item: total }, ...decoded]) decodeItemCode(row, item, items);
    return { total, terms: decoded };
  });
}
