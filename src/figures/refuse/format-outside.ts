import type { Item } from "../../model/item.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { askedName, endOf, periodBefore, type Period } from "../../model/period.ts";
import { boundsOf } from "../find-answer.ts";

const few = 3;

/**
 * Returns the message that no release held gives an item, or anything, for a period, and which periods are held. Data
 * vendors name a fiscal year after its end, so their FY2004 is IIJ's FY2003. The message says so where it explains the
 * mistake.
 */
export function formatOutside(period: Period, held: readonly Period[], item?: Item): string {
  const name = askedName(period);
  if (item && held.length === 0) return `${item.label} is not printed in any release in the data.`;
  const outside = item
    ? `No release in the data gives ${item.label} for ${name}.`
    : `${name} is outside the data.`;
  return `${outside} Available: ${formatRange(held)}.${vendorsName(period, held)}`;
}

/** Returns periods as a message names them, grouped by length: up to three are listed, more are given as first and last. */
export const formatRange = keepingFor((held: readonly Period[]): string => {
  const lengths = [...new Set(held.map(({ quarters }) => quarters))].sort();
  return lengths
    .map((length) => {
      const codes = held.filter(({ quarters }) => quarters === length).map(({ code }) => code);
      return codes.length > few ? `${codes[0] ?? ""} to ${codes.at(-1) ?? ""}` : codes.join(", ");
    })
    .join(", ");
});

function vendorsName(period: Period, held: readonly Period[]): string {
  const [first, end] = boundsOf(held);
  const before = periodBefore(period, "YoY");
  const isTheirs = before && before.first >= first && endOf(before) <= end && period.first >= end;
  return isTheirs
    ? ` Data vendors call IIJ's ${before.code} ${period.code}: ask ${before.code}.`
    : "";
}
