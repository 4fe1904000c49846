/** The words for a scale in captions, by the power of ten. */
const scaleWords: readonly (readonly [number, RegExp])[] = [
  [3, /in thousands/i],
  [6, /in millions/i],
  [9, /in billions/i],
  [0, /Number of/],
];

/** Returns the power of ten that a caption gives for the amounts under it. */
export const scaleIn = (caption: string): number | undefined =>
  scaleWords.find(([, words]) => words.test(caption))?.[0];

/** Returns the number and the words of the line of a caption that names a numbered table, such as `Table 1. Revenues`. */
export function numberedTitleIn(
  text: string,
): { readonly number: string; readonly words: string } | undefined {
  const [, number, words] = /^\**\s*Table (\d+)[.:]?\s*(.*?)\s*\**$/.exec(text.trim()) ?? [];
  return number === undefined || words === undefined ? undefined : { number, words };
}
