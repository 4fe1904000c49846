import type { Arranged } from "../../../statements/arrange/arranged-statement.ts";
import { columns } from "../layout.ts";
import type { Slot } from "../slots.ts";
import { leastWidths, machineryWidth } from "../widths.ts";
import { roomOfAbout } from "./about-texts.ts";

export const linkTexts = ["Notes ↓", "Sources →"] as const;

/** A column as wide as this has room for either link. */
const linkWidth = 9;

/**
 * Returns the columns of the links to the notes and to the sources: the first two that are wide enough behind all that the
 * text they stand beside may come to. They do not follow the heads, and stand in view where the text does.
 */
export function linkColumns(arranged: Arranged, slots: readonly Slot[]): readonly number[] {
  const widths = leastWidths(arranged, slots);
  const room = roomOfAbout(arranged);
  const found: number[] = [];
  let left = 0;
  for (let column: number = columns.check; found.length < linkTexts.length; column += 1) {
    const width = widths[column] ?? machineryWidth;
    if (left >= room && width >= linkWidth) found.push(column);
    left += width;
  }
  return found;
}
