import { isoDateOf, serialOf } from "../../model/calendar.ts";
import { rowsOf, textOfValue } from "./operators.ts";
import {
  isCellError,
  isRows,
  NotFollowed,
  type CellError,
  type Sent,
  type SentValue,
} from "./sent-value.ts";

type Lazy = () => Sent | NotFollowed;

/**
 * Returns the value of one of Excel's own functions; undefined for one that is not supported. Only functions that are
 * common around the add-in's functions and in its totals are supported: choices, tests, the sum and the count of a range,
 * the parts of a date, and joined texts.
 */
export function callNative(name: string, given: readonly Lazy[]): Sent | NotFollowed | undefined {
  return (
    chooses[name]?.(given) ?? gather(name, given) ?? test(name, given) ?? ofValues(name, given)
  );
}

const chooses: Readonly<
  Record<string, (given: readonly Lazy[]) => Sent | NotFollowed | undefined>
> = {
  IF: ([test, then, otherwise]) => {
    const value = test?.() ?? null;
    if (value instanceof NotFollowed || isCellError(value)) return value;
    if (isRows(value)) return new NotFollowed("function", "IF");
    if (typeof value === "string")
      return isTruthText(value) ? new NotFollowed("function", "IF") : { error: "#VALUE!" };
    const chosen = value ? (then ?? (() => true)) : (otherwise ?? (() => false));
    return chosen() ?? 0;
  },
  IFERROR: ([value, otherwise]) => insteadOf(value, otherwise, () => true),
  IFNA: ([value, otherwise]) => insteadOf(value, otherwise, ({ error }) => error === "#N/A"),
};

/** Says whether Excel may read a text as a truth value; it does so in the language of the system. */
const isTruthText = (text: string): boolean => /^(?:true|false)$/i.test(text);

/**
 * Returns the value of IFERROR or IFNA; undefined if the answer is a blank cell, or if only some cells of a range are
 * errors.
 */
function insteadOf(
  given: Lazy | undefined,
  otherwise: Lazy | undefined,
  isMeant: (error: CellError) => boolean,
): Sent | NotFollowed | undefined {
  const value = given?.() ?? undefined;
  if (value === undefined || value instanceof NotFollowed) return value;
  if (isCellError(value)) return isMeant(value) ? (otherwise?.() ?? undefined) : value;
  const catches = rowsOf(value).some((row) =>
    row.some((each) => isCellError(each) && isMeant(each)),
  );
  return catches ? undefined : value;
}

/** Functions of all cells of their arguments, in one range or several. */
const gathers: Readonly<Record<string, (values: readonly SentValue[]) => SentValue>> = {
  COUNTA: (values) => values.filter((each) => each !== null).length,
  COUNTBLANK: (values) => values.filter(isBlank).length,
  COUNT: (values) => numbersIn(values).length,
  SUM: (values) =>
    values.find(isCellError) ?? numbersIn(values).reduce((sum, each) => sum + each, 0),
};

function gather(name: string, given: readonly Lazy[]): Sent | NotFollowed | undefined {
  const apply = gathers[name];
  if (!apply) return undefined;
  const values: SentValue[] = [];
  for (const each of given) {
    const value = each();
    if (value instanceof NotFollowed) return value;
    values.push(...rowsOf(value).flat());
  }
  return apply(values);
}

const numbersIn = (values: readonly SentValue[]): number[] =>
  values.filter((each) => typeof each === "number");

/**
 * Functions that test one value, which may be blank or an error. For a range they would return several values, which is
 * not supported.
 */
const tests: Readonly<Record<string, (value: SentValue) => SentValue>> = {
  ISBLANK: (value) => value === null,
  ISERROR: isCellError,
  ISNA: (value) => isCellError(value) && value.error === "#N/A",
  ISNUMBER: (value) => typeof value === "number",
  ISTEXT: (value) => typeof value === "string",
};

const isBlank = (value: SentValue): boolean => value === null || value === "";

function test(name: string, [given, ...more]: readonly Lazy[]): Sent | NotFollowed | undefined {
  const apply = tests[name];
  if (!apply || !given || more.length > 0) return undefined;
  const value = given();
  if (value instanceof NotFollowed) return value;
  return isRows(value) ? undefined : apply(value);
}

type Plain = Exclude<SentValue, CellError>;

const onValues: Readonly<Record<string, (values: readonly Plain[]) => SentValue | undefined>> = {
  YEAR: ([day]) => datePart(day, 0),
  MONTH: ([day]) => datePart(day, 1),
  DAY: ([day]) => datePart(day, 2),
  DATE: ([year, month, day]) => {
    if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number")
      return undefined;
    const since1970 =
      Date.UTC(year < 1900 ? year + 1900 : year, Math.trunc(month) - 1, day) / dayMs;
    const serial = serialOf("1970-01-01") + since1970;
    return isDated(serial) ? serial : undefined;
  },
  CONCATENATE: (values) => values.map(textOfValue).join(""),
  CONCAT: (values) => values.map(textOfValue).join(""),
  UPPER: ([text = null]) => textOfValue(text).toUpperCase(),
  LOWER: ([text = null]) => textOfValue(text).toLowerCase(),
  TRIM: ([text = null]) =>
    textOfValue(text)
      .replace(/^ +| +$/g, "")
      .replace(/ +/g, " "),
  AND: (values) => (areTruths(values) ? values.every(Boolean) : undefined),
  OR: (values) => (areTruths(values) ? values.some(Boolean) : undefined),
  NOT: ([value = null]) => (typeof value === "string" ? undefined : !value),
  LEN: ([text = null]) => textOfValue(text).length,
  TRUE: () => true,
  FALSE: () => false,
};

function ofValues(name: string, given: readonly Lazy[]): Sent | NotFollowed | undefined {
  const apply = onValues[name];
  if (!apply) return undefined;
  const values: Plain[] = [];
  for (const each of given) {
    const value = each();
    if (value instanceof NotFollowed || isCellError(value)) return value;
    if (isRows(value)) return undefined;
    values.push(value);
  }
  return apply(values);
}

/**
 * Says whether all values are truth values or numbers. Texts and blank cells are excluded, because Excel treats them
 * differently in a range.
 */
const areTruths = (values: readonly Plain[]): boolean =>
  values.every((each) => typeof each === "number" || typeof each === "boolean");

const dayMs = 86_400_000;

/**
 * Says whether a number is a date from 1 March 1900 to the end of 9999. Earlier serials differ by one, because Excel
 * counts a 29 February 1900.
 */
const isDated = (serial: number): boolean => serial >= 61 && serial < 2_958_466;

/** Returns a part of a date from its serial number: the year, the month or the day. */
function datePart(day: Plain | undefined, part: number): number | undefined {
  if (typeof day !== "number" || !isDated(day)) return undefined;
  return Number(isoDateOf(day).split("-")[part]);
}
