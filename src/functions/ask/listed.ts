import { Failure } from "../../errors.ts";
import { longestTyped } from "../../model/code.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import { keepingTexts } from "../../model/keeping-texts.ts";
import type { Period } from "../../model/period.ts";

/** A longer text is cut off, so that the user need not wait for it; a range may hold more. */
const longestList = 4_000;

/**
 * Returns the parts of a text that lists several, without blank ones. A comma separates two parts, except between a
 * serial and its time of day.
 */
export const listed = (text: string): string[] =>
  (/^\d{5},\d+$/.test(text) ? [text] : text.slice(0, longestList).split(/[,;、，；]/)).filter(
    (part) => part.trim() !== "",
  );

const betweenEnds = /\s*(?:[:~〜～–—]|\s-\s|\bto\b|から|(?<=\d)-(?=[1-4]Q|[12]H|FY|9M))\s*/i;

/** Returns the two ends of a span such as `1Q03:4Q03` or `1Q03 to 4Q03`; undefined for another text. */
export function endsOf(text: string): readonly [string, string] | undefined {
  if (text.length > longestTyped) return undefined;
  const [from = "", to = "", ...more] = text.split(betweenEnds);
  return from !== "" && to !== "" && more.length === 0 ? [from, to] : undefined;
}

/** Says whether a text that is not a period is a span or a list of periods. */
export function isSeveral(text: string, newest: Period): boolean {
  const parts = firstParts(text);
  const isPeriod = (part: string): boolean => !(periodOrFailure(part, newest) instanceof Failure);
  return parts.length === 2 && parts.every(isPeriod);
}

/** The ends of a span, or the first two parts of a list. */
const firstParts = keepingTexts(
  (text): readonly string[] => endsOf(text) ?? listed(text.slice(0, longestTyped)).slice(0, 2),
);
