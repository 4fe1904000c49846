/** Chinese and Japanese characters, their punctuation and the full-width forms. */
const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/gu;

/** Returns the width of a text in characters; a Chinese or Japanese character counts as two. */
export const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/**
 * Widths of characters of Calibri, in digits of Calibri, the unit of column widths. All other characters are as wide as a
 * digit.
 */
const widths: readonly (readonly [characters: string, width: number])[] = [
  [" \u2008'ijl,.I·’", 0.5],
  [":;`()-[]f{}!Jt", 0.63],
  ['r/\\s"z', 0.75],
  ["Lcx?FSZkvy|", 0.9],
  ["ETYagBCKRbdhnopqu", 1.05],
  ["VAD", 1.2],
  ["GHNUO", 1.3],
  ["&Q%w", 1.4],
  ["mM@W", 1.7],
];
const widthOfCharacter = new Map(
  widths.flatMap(([characters, width]) => Array.from(characters, (each) => [each, width] as const)),
);
const boldness = 1.03;

/** Returns the width of a text in Excel's default font, in digits, the unit of column widths. */
export function digitsWide(text: string, { bold = false } = {}): number {
  const sum = Array.from(text).reduce(
    (width, each) => width + (widthOfCharacter.get(each) ?? widthOf(each)),
    0,
  );
  return bold ? sum * boldness : sum;
}

/**
 * The default font of Japanese Excel has digits of 8 pixels, where a column counts 7, whatever the plan is made for. A
 * number that does not fit is shown as ####, so a column of figures has room for the wider digits.
 */
const widestDigit = 8 / 7;

/** Returns the width that a column needs, in characters, so that a figure is not shown as #### in any default font. */
export const roomFor = (figure: string): number =>
  Math.ceil(digitsWide(figure) * widestDigit * 10) / 10;
