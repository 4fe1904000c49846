import type { Item } from "../../../src/model/item.ts";
import type { NewLines } from "../placing/new-lines.ts";
import type { PlacedTable } from "../placing/place-table.ts";
import { plainLabel } from "../placing/labels.ts";
import type { ReadRow } from "../text/read-rows.ts";

/** A row for `items.tsv`, with question marks where a person must answer. */
export interface ItemProposal {
  readonly code: string;
  readonly row: string;
}

/**
 * Returns the row of the catalogue that a new line needs. Its total and its side are known if the line fills the gap of a
 * total. Its name and everything else unknown is asked.
 */
export function proposeItem(
  { hand, placing }: PlacedTable,
  row: ReadRow,
  { parent }: NewLines,
): ItemProposal {
  const { items } = hand.held.data;
  const total = parent && items.get(parent.item);
  const like = total ?? neighbourOf(placing.placed, row, items);
  const label = plainPrinted(row.label);
  const code = `?${like?.family ?? "Family"}.${camelCase(label)}`;
  const side = total ? (parent.sign === 1 ? total.side : opposite(total.side)) : "?";
  const parentText = parent ? `${parent.sign === 1 ? "+" : "-"}${parent.item}` : "?";
  const cells = [code, label, "?", like?.kind ?? "?", like?.unit ?? "?", side, parentText];
  return { code, row: cells.join("\t") };
}

const opposite = (side: Item["side"]): Item["side"] => (side === "credit" ? "debit" : "credit");

/** The item of the nearest placed row above, else below. */
function neighbourOf(
  placed: ReadonlyMap<ReadRow, { readonly item: string }>,
  { line }: ReadRow,
  items: ReadonlyMap<string, Item>,
): Item | undefined {
  const [nearest] = [...placed].sort(
    ([a], [b]) => Math.abs(a.line - line) - Math.abs(b.line - line),
  );
  return nearest && items.get(nearest[1].item);
}

/** A label as the catalogue would write it: without footnote marks. */
const plainPrinted = (label: string): string =>
  label
    .replace(/\s*(?:[⁰¹²³⁴-⁹⁽⁾*†‡]+|\(\d+\))\s*$/, "")
    .replace(/:$/, "")
    .trim();

const camelCase = (label: string): string =>
  plainLabel(label)
    .split(/[^a-z0-9&]+/)
    .filter((word) => word !== "" && !["of", "and", "the", "in", "on", "for", "to"].includes(word))
    .slice(0, 4)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
