import type { TextLine } from "../../verify/compare-quotes.ts";
import type { TextNumber } from "../../verify/coverage.ts";

/** The currency before a number, or the percent sign after it, or nothing. */
export type MentionUnit = "JPY" | "USD" | "percent" | "none";

/** A number of the running text with its sentence. */
export interface Mention extends TextNumber {
  /** The words of the sentence before the number, and after it. */
  readonly before: string;
  readonly after: string;
  readonly unit: MentionUnit;
  /** As claims.tsv has it: `ones`, `thousands`, `millions`, `billions`; "" for a percentage. */
  readonly scale: string;
}

/** The end of a sentence: a full stop before a capital, but not after an abbreviation. */
const sentenceEnd = /(?<!\b(?:Inc|Co|Ltd|Corp|No|U\.S|Mr|Ms|vs))[.!?]["”]?\s+(?=["“]?[A-Z-])/g;

/** Returns a number with its sentence, its unit and its scale. */
export function mentionOf(number: TextNumber, lines: readonly TextLine[]): Mention {
  const { text } = lines[number.line] ?? { text: "" };
  const ends = [...text.matchAll(sentenceEnd)].map(({ 0: end, index }) => index + end.length);
  const start = ends.filter((end) => end <= number.from).at(-1) ?? 0;
  const end = ends.find((each) => each > number.from) ?? text.length;
  const before = text.slice(start, number.from);
  const after = text.slice(number.to, end);
  const unit = unitOf(number.text, before);
  return { ...number, before, after, unit, scale: unit === "percent" ? "" : scaleOf(after) };
}

function unitOf(text: string, before: string): MentionUnit {
  if (text.endsWith("%")) return "percent";
  if (/(?:JPY|¥)\s*$/.test(before)) return "JPY";
  return /(?:USD|US\\?\$|\\?\$)\s*$/.test(before) ? "USD" : "none";
}

const scaleOf = (after: string): string => {
  const word = /^\s*(thousand|million|billion)/.exec(after)?.[1];
  return word === undefined ? "ones" : `${word}s`;
};
