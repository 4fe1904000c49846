import type { Item } from "../model/item.ts";
import type { StatementLayout } from "./layout.ts";

/** A part of a total: its row in the layout and its sign in the sum. */
export interface Part {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** Returns the rows a total is the sum of: the lines above it that the catalogue names its parts. */
export function partsOf(
  layout: StatementLayout,
  totalRow: number,
  items: ReadonlyMap<string, Item>,
): readonly Part[] {
  const total = layout.lines[totalRow];
  if (total?.kind !== "total") return [];
  return layout.lines.flatMap((line, row): Part[] => {
    if (line.kind === "heading" || row >= totalRow) return [];
    const parent = items.get(line.item)?.parent;
    return parent?.item === total.item ? [{ row, sign: parent.sign }] : [];
  });
}
