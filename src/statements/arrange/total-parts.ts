import type { Item } from "../../model/item.ts";
import { partsOfTotal } from "../../model/sums.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { itemOfLine } from "../definitions/statement-line.ts";

/** A part of a total: its row in the definition and its sign in the sum. */
export interface Part {
  readonly row: number;
  readonly sign: 1 | -1;
}

/**
 * Returns the rows above a total that add up to it: those that the definition names, else those of the item's sum or of
 * its parts in the catalogue. If an item has two rows, the nearest is used.
 */
export function partsOf(
  definition: StatementDefinition,
  totalRow: number,
  items: ReadonlyMap<string, Item>,
): readonly Part[] {
  const total = definition.lines[totalRow];
  if (total?.kind !== "total") return [];
  const terms = total.of ?? partsOfTotal(items, total.item);
  const above = definition.lines.slice(0, totalRow);
  return terms
    .flatMap(({ item, sign }): Part[] => {
      const row = above.findLastIndex(
        (line) => line.kind !== "growth" && itemOfLine(line) === item,
      );
      return row < 0 ? [] : [{ row, sign }];
    })
    .sort((a, b) => a.row - b.row);
}
