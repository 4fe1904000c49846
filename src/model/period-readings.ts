import { hasCode, yearOfDigits } from "./calendar.ts";
import { fiscalYear, half, nineMonths, quarter, type Period } from "./period.ts";

const part = "(?:Q([1-4])|([1-4])Q|H([12])|([12])H|(9M))";
const year = "(FY)?(\\d{4}|\\d{3}|\\d\\d)";
const partFirst = new RegExp(`^${part}[-/]?${year}$`);
const yearFirst = new RegExp(`^${year}(?:[-/:]?${part})?$`);

/** A typed year and its part, with the letter or the number first. */
interface Typed {
  readonly fy: string | undefined;
  readonly digits: string;
  /** As in Q4, H1. */
  readonly letterFirst: readonly (string | undefined)[];
  /** As in 4Q, 1H, 9M. */
  readonly numberFirst: readonly (string | undefined)[];
  readonly isYearFirst: boolean;
}

/**
 * Returns the periods that a text with a year and a part of it can mean: one if it is clear; two if the year can be IIJ's
 * (named after its start) or a vendor's (named after its end), IIJ's first. Returns none for another text.
 *
 * A code has two or three digits after a number and a letter (4Q03, 4Q102). Four digits are IIJ's year after FY or before
 * a quarter (FY2003, 2003Q4). Elsewhere they are ambiguous, and so are two digits after FY.
 *
 * @example readingsOf("4Q2003") // 4Q03 (January to March 2004) and 4Q02
 */
export function readingsOf(text: string): readonly Period[] {
  const typed = typedYear(text);
  if (!typed) return [];
  const { fy, digits, letterFirst, numberFirst, isYearFirst } = typed;
  const [q, h] = letterFirst.map((n, i) => n ?? numberFirst[i]);
  const of = (calendar: number): Period => {
    if (q) return quarter(calendar, Number(q));
    if (h) return half(calendar, h === "1" ? 1 : 2);
    return numberFirst[2] ? nineMonths(calendar) : fiscalYear(calendar);
  };
  const at = yearOfDigits(digits);
  const isShort = digits.length < 4;
  const hasPart = [...letterFirst, ...numberFirst].some(Boolean);
  if (digits.length === 3 && fy) return [];
  if (isShort && !fy) return !isYearFirst && numberFirst.some(Boolean) ? [of(at)] : [];
  if (!isShort && (fy || (isYearFirst && hasPart))) return [of(at)];
  return at >= 1900 && (at < 1970 || hasCode(at)) ? [of(at), of(at - 1)] : [];
}

function typedYear(text: string): Typed | undefined {
  const [first, q, nq, h, nh, nine, fy, digits = ""] = partFirst.exec(text) ?? [];
  if (first !== undefined)
    return { fy, digits, letterFirst: [q, h], numberFirst: [nq, nh, nine], isYearFirst: false };
  const [whole, ...found] = yearFirst.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [of, y = "", letterQ, numberQ, letterH, numberH, months] = found;
  return {
    fy: of,
    digits: y,
    letterFirst: [letterQ, letterH],
    numberFirst: [numberQ, numberH, months],
    isYearFirst: true,
  };
}
