import type { PageSetup, Paper } from "../plan/sheet-plan.ts";

/** In points, upright. */
const sheets: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [595, 842],
  Letter: [612, 792],
};

/** Of a new sheet in Excel, in points: both sides together, top and bottom together. */
const margins = { across: 101, down: 108 };

const rowHeight = 15;

/** Small print below this is not read. */
const leastScale = 0.6;

/** In points: a character of the default font is 7 pixels wide, a cell's margins are 5. */
const widthOf = (characters: readonly number[]): number =>
  characters.reduce((sum, each) => sum + (each * 7 + 5) * 0.75, 0);

/**
 * Returns on how many pages and which way a table is printed: whichever way it is larger on one page, unless it would be
 * smaller than 60 %; then as wide as a page upright, and as long as it takes.
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
