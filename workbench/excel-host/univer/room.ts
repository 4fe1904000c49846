/** Widths of characters in ems, of Arial and the fonts made to its measure; digits are 0.556. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijl'|", 0.22],
  [" ,.:;!/ftI", 0.28],
  ['()-r[]`"', 0.333],
  ["cksvxyzJ", 0.5],
  ["≠+=<>~", 0.58],
  ["ABEKPSVXY&", 0.667],
  ["CDHNRUw", 0.722],
  ["GOQ", 0.778],
  ["mM", 0.833],
  ["%", 0.889],
  ["W@", 0.95],
];
const DIGIT = 0.556;

/** Unicode's spaces, widest first, in ems; the second is as wide as a digit. */
const SPACES: readonly (readonly [space: string, width: number])[] = [
  ["\u2003", 1],
  ["\u2007", DIGIT],
  ["\u2004", 1 / 3],
  ["\u2005", 1 / 4],
  ["\u2006", 1 / 6],
];
const SMALLEST = 0.1;

/**
 * The number format in which every `_x` is room as wide as its character. Univer draws it as one space for any x. Figures
 * with and without a mark are then aligned.
 */
export function roomy(pattern: string): string {
  if (!pattern.includes("_")) return pattern;
  return pattern.replace(/"[^"]*"|\\.|_(.)/gsu, (whole: string, room: string | undefined) =>
    room === undefined ? whole : `"${spaces(widthOf(room))}"`,
  );
}

const ROOM = /[\u2003\u2007\u2004\u2005\u2006]/gu;

/** A text without the spaces of `roomy`, and how wide they are, in ems. */
export function withoutRoom(text: string): { text: string; room: number } {
  const room = (text.match(ROOM) ?? []).reduce(
    (sum, each) => sum + (SPACES.find(([space]) => space === each)?.[1] ?? 0),
    0,
  );
  return { text: text.replace(ROOM, ""), room };
}

/** A text with the spaces of `roomy` as the plain ones that Excel's `text` has. */
export function plainRoom(text: string): string {
  return text.replace(/[\u2003\u2007\u2004\u2005\u2006]+/gu, " ");
}

function widthOf(character: string): number {
  return WIDTHS.find(([characters]) => characters.includes(character))?.[1] ?? DIGIT;
}

/** The spaces whose width is nearest to a given width, but not larger. */
function spaces(width: number): string {
  const [space, wide] = SPACES.find(([, each]) => each <= width + SMALLEST / 2) ?? [];
  if (space === undefined || wide === undefined) return "";
  return space + (width - wide >= SMALLEST ? spaces(width - wide) : "");
}
