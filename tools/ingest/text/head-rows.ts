import { periodIn } from "../../release-text/header.ts";

const mostHeadRows = 3;

/** Returns how many rows of a table are above its figures; 0 if it begins with figures or a label alone. */
export function countHeadRows(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((row) => !isHeadRow(row));
  const count = first < 0 ? rows.length : first;
  return count > mostHeadRows ? 0 : count;
}

/** A row of heads has a text over some column, and a figure over none. */
const isHeadRow = ([, ...cells]: readonly string[]): boolean => {
  const filled = cells.map((text) => text.trim()).filter((text) => text !== "");
  return filled.length > 0 && filled.every(isHeadText);
};

/** A head names a period, or is words or a percent sign; a footnote mark does not count. */
function isHeadText(text: string): boolean {
  if (/\b[1-4]Q\d{2,3}\b|\bFY ?\d{4}\b/.test(text) || periodIn(text, 1) !== undefined) return true;
  if (/^\w+\.? \d{1,2}, ?\d{4}$|^\d{1,2} \w+ \d{4}$/.test(text)) return true;
  const words = text.replace(/[⁰¹²³⁴-⁹⁽⁾]|\(\d\)/g, "");
  return !/\d/.test(words) && /[A-Za-z]{2}|%/.test(words);
}

/** The words of column heads, besides periods and dates. */
const knownWords = new Set([
  "usd",
  "jpy",
  "yoy",
  "qoq",
  "chg",
  "change",
  "%",
  "of",
  "year-over-year",
  "sequential",
  "comparison",
]);

/** Returns the words above a column that no head of the releases held has either. */
export function unknownWords(texts: readonly string[], held: ReadonlySet<string>): string[] {
  return texts
    .filter((text) => periodIn(text, 1) === undefined)
    .flatMap(wordsOf)
    .filter((word) => !knownWords.has(word) && !held.has(word));
}

/** Returns the words of a head in small letters, without footnote marks. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/[⁰¹²³⁴-⁹⁽⁾]|\(\d\)/g, "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
