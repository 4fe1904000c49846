import type { Dataset } from "../../src/dataset/dataset.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";
import { isJapanese, readRows } from "./check-parts.ts";

/**
 * Checks that a release prints each item of the catalogue, or that the item is a sum, and that its Japanese label is
 * Japanese.
 */
export function checkUse(text: string, { items, prints }: Pick<Dataset, "items" | "prints">): void {
  const printed = new Set(prints.map(({ item }) => item));
  for (const row of readRows("items.tsv", text)) {
    const item = items.get(row.cells["code"] ?? "");
    if (item && !isJapanese(item.japanese)) throw fault(row, `"${item.japanese}" is not Japanese.`);
    if (item && !printed.has(item.code) && item.sum.length === 0)
      throw fault(row, `no release prints ${item.code}, and it has no sum.`);
  }
}
