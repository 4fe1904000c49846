import type { Sum } from "../../model/item.ts";
import { decodeSum } from "./decode-parts.ts";
import { decodeKnownRows } from "./tsv.ts";

/** Returns the sums that numbered tables print and that are not in the catalogue. */
export function decodeSums(text: string): Sum[] {
  return decodeKnownRows("sums.tsv", text, "total terms").map((row) => {
    const { total, terms } = row.cells;
    return { total, terms: decodeSum(row, terms) };
  });
}
