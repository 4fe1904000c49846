import type { PageSetup, Paper } from "../plan/sheet-plan.ts";

/** The size of the paper in points, in portrait orientation. */
const sheets: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [595, 842],
  Letter: [612, 792],
};

/** The margins of a new sheet in Excel, in points: left and right together, top and bottom together. */
const margins = { across: 101, down: 108 };

const rowHeight = 15;

/** Print at a smaller scale is not readable. */
const leastScale = 0.6;

/** Returns the width in points. A character of the default font is 7 pixels wide, the margins of a cell are 5. */
const widthOf = (characters: readonly number[]): number =>
  characters.reduce((sum, each) => sum + (each * 7 + 5) * 0.75, 0);

/**
 * Returns the orientation and the number of pages of a table: one page in the orientation that shows it larger, unless
 * the scale would be below 60%. Then it is as wide as a page, with as many pages as needed.
 */
export function pageFor(
  characters: readonly number[],
  rows: number,
  paper: Paper,
): Pick<PageSetup, "landscape" | "paper" | "onePage"> {
  const [short, long] = sheets[paper];
  const scale = (across: number, down: number): number =>
    Math.min(
      1,
      (across - margins.across) / widthOf(characters),
      (down - margins.down) / (rows * rowHeight),
    );
  const upright = scale(short, long);
  const lying = scale(long, short);
  const onePage = Math.max(upright, lying) >= leastScale;
  const landscape = onePage
    ? lying > upright
    : (short - margins.across) / widthOf(characters) < leastScale;
  return { landscape, paper, onePage };
}
