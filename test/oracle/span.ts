/** Time between two quarter boundaries. Boundary 4y is the first of April of fiscal year y. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A year behind FY is written in full; of a quarter two digits are 1970 to 2069, three count from 2000. */
function yearIn(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year + (digits.length === 2 && year >= 70 ? 1900 : 2000);
}

const lasting = (start: number, quarters: number): Span => ({ start, end: start + quarters });

/**
 * Returns the span of a period code: 4Q03, 1H03, 2H03, 9M03, FY2003 or LTM 3Q03.
 *
 * @example spanOf("1H03") // { start: 8012, end: 8014 }
 */
export function spanOf(code: string): Span {
  const [, kind = "", year = ""] =
    /^(LTM [1-4]Q|[1-4]Q|[12]H|9M|FY(?=\d{4}))(\d{2,4})$/.exec(code) ?? [];
  const april = yearIn(year) * 4;
  if (kind === "FY") return lasting(april, 4);
  if (kind === "9M") return lasting(april, 3);
  if (kind.endsWith("H")) return lasting(april + (Number(kind[0]) - 1) * 2, 2);
  if (kind.startsWith("LTM")) return lasting(april + Number(kind[4]) - 4, 4);
  if (kind.endsWith("Q")) return lasting(april + Number(kind[0]) - 1, 1);
  throw new Error(`${code} is not a period.`);
}

/** Returns the quarter in which a span ends. */
export const lastQuarter = ({ end }: Span): Span => ({ start: end - 1, end });

/** Returns the last fiscal year that has ended when a span ends. */
export const lastYear = ({ end }: Span): Span => lasting(Math.floor(end / 4) * 4 - 4, 4);

/** Returns a text by which spans are looked up. */
export const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
