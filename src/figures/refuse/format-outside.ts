import type { Item } from "../../model/item.ts";
import { endOf, periodBefore, type Period } from "../../model/period.ts";
import { boundsOf } from "../find-answer.ts";

const few = 3;

/**
 * Returns that a period lies outside those held, of an item or of all, and what they are. Data vendors name a fiscal year
 * after its end, their FY2004 is IIJ's FY2003: where that is the slip, it is told.
 *
 * @example "FY2004 is outside the data held: 1Q02 to FY2003. Data vendors call IIJ's FY2003 FY2004."
 */
export function formatOutside(period: Period, held: readonly Period[], item?: Item): string {
  if (item && held.length === 0) return `${item.label} is not printed in any release held.`;
  const range = formatRange(held);
  const of = item ? ` for ${item.label} (${range})` : `: ${range}`;
  return `${period.code} is outside the data held${of}.${vendorsName(period, held)}`;
}

/** Returns periods as a message names them: up to three one by one, more as the first and the last. */
export function formatRange(held: readonly Period[]): string {
  const codes = held.map(({ code }) => code);
  return codes.length > few ? `${codes[0] ?? ""} to ${codes.at(-1) ?? ""}` : codes.join(", ");
}

function vendorsName(period: Period, held: readonly Period[]): string {
  const [first, end] = boundsOf(held);
  const before = periodBefore(period, "YoY");
  const isTheirs = before && before.first >= first && endOf(before) <= end && period.first >= end;
  return isTheirs ? ` Data vendors call IIJ's ${before.code} ${period.code}.` : "";
}
