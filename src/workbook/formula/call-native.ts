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
 * Returns the value of one of Excel's own functions; undefined for one that is not followed. The list has only functions
 * that are common in arguments of our functions, in choices between them, and in our totals: a choice, a test, the sum
 * and the count of a range, the parts of a date, texts put together.
 */
export function callNative(name: string, given: readonly Lazy[]): Sent | NotFollowed | undefined {
  return (
    chooses[name]?.(given) ?? gather(name, given) ?? test(name, given) ?? ofValues(name, given)
  );
}

const chooses: Readonly<Record<string, (given: readonly Lazy[]) => Sent | NotFollowed>> = {
  IF: ([test, then, otherwise]) => {
    const value = test?.() ?? null;
    if (value instanceof NotFollowed || isCellError(value)) return value;
    if (isRows(value)) return new NotFollowed("function", "IF");
    if (typeof value === "string") return { error: "#VALUE!" };
    const chosen = value ? (then ?? (() => true)) : (otherwise ?? (() => false));
    return chosen() ?? 0;
  },
  IFERROR: ([value, otherwise]) => insteadOf(value, otherwise, () => true),
  IFNA: ([value, otherwise]) => insteadOf(value, otherwise, ({ error }) => error === "#N/A"),
};

function insteadOf(
  given: Lazy | undefined,
  otherwise: Lazy | undefined,
  isMeant: (error: CellError) => boolean,
): Sent | NotFollowed {
  const value = given?.() ?? null;
  if (value instanceof NotFollowed || !isCellError(value) || !isMeant(value)) return value;
  return otherwise?.() ?? null;
}

/** Those that go through all cells that they are given, in one range or in several. */
const gathers: Readonly<Record<string, (values: readonly SentValue[]) => SentValue>> = {
  COUNTA: (values) => values.filter((each) => each !== null).length,
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

/** Those that look at one value, whatever it is: a blank cell, an error, a range. */
const tests: Readonly<Record<string, (value: Sent) => SentValue>> = {
  COUNTBLANK: (value) => rowsOf(value).flat().filter(isBlank).length,
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
  return value instanceof NotFollowed ? value : apply(value);
}

type Plain = Exclude<SentValue, CellError>;

const onValues: Readonly<Record<string, (values: readonly Plain[]) => SentValue | undefined>> = {
  YEAR: ([day]) => datePart(day, 0),
  MONTH: ([day]) => datePart(day, 1),
  DAY: ([day]) => datePart(day, 2),
  DATE: ([year, month, day]) => {
    if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number")
      return undefined;
    return serialOf(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10));
  },
  CONCATENATE: (values) => values.map(textOfValue).join(""),
  CONCAT: (values) => values.map(textOfValue).join(""),
  UPPER: ([text = null]) => textOfValue(text).toUpperCase(),
  LOWER: ([text = null]) => textOfValue(text).toLowerCase(),
  TRIM: ([text = null]) => textOfValue(text).trim().replace(/ +/g, " "),
  AND: (values) => values.every(Boolean),
  OR: (values) => values.some(Boolean),
  NOT: ([value = null]) => !value,
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

/** A part of a date, which a cell holds as a serial: the year, the month or the day. */
function datePart(day: Plain | undefined, part: number): number | undefined {
  if (typeof day !== "number" || day < 1 || day > 2_958_465) return undefined;
  return Number(isoDateOf(day).split("-")[part]);
}
