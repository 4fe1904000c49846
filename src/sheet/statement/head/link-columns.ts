import type { Arranged } from "../../../statements/arrange/arranged-statement.ts";
import { columns } from "../layout.ts";
import type { Slot } from "../slots.ts";
import { leastWidths, machineryWidth } from "../widths.ts";
import { roomOfAbout } from "./about-texts.ts";

export const linkTexts = ["Notes ↓", "Sources →"] as const;

/** A column of this width has room for either link. */
const linkWidth = 9;

/**
 * Returns the columns of the links to the notes and to the sources: the first two that are wide enough to the right of
 * the longest possible text on their row. They do not move when the heads change, and are in view together with that
 * text.
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
