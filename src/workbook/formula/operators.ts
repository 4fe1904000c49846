import type { CellError, Sent, SentValue } from "./sent-value.ts";
import { isCellError, isRows } from "./sent-value.ts";

type Scalar = Exclude<SentValue, CellError>;
/** Returns the result; undefined if it depends on the settings of the system. */
type Operate = (one: Scalar, other: Scalar) => SentValue | undefined;

const valueError: CellError = { error: "#VALUE!" };

const plainNumber = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * Returns a value as a number, as Excel reads one in arithmetic, and #VALUE! for a text that is not one. Returns undefined
 * for a text that Excel reads by the settings of the system, such as a date, a percentage or digits with commas.
 */
function numberOf(value: Scalar): number | CellError | undefined {
  if (typeof value !== "string" || plainNumber.test(value)) return Number(value);
  return /\p{N}/u.test(value) ? undefined : valueError;
}

/** Returns a value as a text, as `&` joins it. A number has at most 15 digits. */
export function textOfValue(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

const arithmetic =
  (calculate: (one: number, other: number) => SentValue): Operate =>
  (one, other) => {
    const [a, b] = [numberOf(one), numberOf(other)];
    if (typeof a !== "number") return a;
    if (typeof b !== "number") return b;
    const result = calculate(a, b);
    return typeof result === "number" && !Number.isFinite(result) ? numError : result;
  };

const numError: CellError = { error: "#NUM!" };
const divisionError: CellError = { error: "#DIV/0!" };

function power(base: number, exponent: number): SentValue {
  if (base !== 0 || exponent > 0) return base ** exponent;
  return exponent === 0 ? numError : divisionError;
}

/**
 * Compares two values as Excel does: numbers come before texts, and texts before truth values. A blank cell counts as 0,
 * "" or FALSE, depending on the other value.
 */
function compare(one: Scalar, other: Scalar): number {
  const [a, b] = [asLike(one, other), asLike(other, one)];
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === "string") return a.localeCompare(String(b), "en", { sensitivity: "accent" });
  return Number(a) - Number(b);
}

const asLike = (value: Scalar, like: Scalar): Scalar => {
  if (value !== null) return value;
  if (typeof like === "string") return "";
  return typeof like === "boolean" ? false : 0;
};

const ranks = ["number", "string", "boolean"];
const rankOf = (value: Scalar): number => ranks.indexOf(typeof value);

const comparing =
  (holds: (order: number) => boolean): Operate =>
  (one, other) =>
    holds(compare(one, other));

const binary: Readonly<Record<string, Operate>> = {
  "&": (one, other) => textOfValue(one) + textOfValue(other),
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? divisionError : a / b)),
  "^": arithmetic(power),
  "=": comparing((order) => order === 0),
  "<>": comparing((order) => order !== 0),
  "<": comparing((order) => order < 0),
  "<=": comparing((order) => order <= 0),
  ">": comparing((order) => order > 0),
  ">=": comparing((order) => order >= 0),
};

/**
 * Returns the result of an operator for two values, cell by cell if one is a range; undefined for an unknown operator, or
 * if the result of a cell is not known.
 */
export function operate(operator: string, one: Sent, other: Sent): Sent | undefined {
  const apply = binary[operator];
  return (
    apply &&
    broadcast(one, other, (a, b) => {
      if (isCellError(a)) return a;
      return isCellError(b) ? b : apply(a, b);
    })
  );
}

/** Returns a value with a sign before it or a percent sign after it; undefined for an unknown operator. */
export function operateAlone(operator: string, value: Sent): Sent | undefined {
  if (operator === "+") return value;
  if (operator === "-") return operate("-", 0, value);
  return operator === "%" ? operate("/", value, 100) : undefined;
}

/**
 * Applies a function cell by cell. A single value, row or column is repeated to the size of the other. A cell that only
 * one of them has gives #N/A.
 */
function broadcast(
  one: Sent,
  other: Sent,
  meet: (one: SentValue, other: SentValue) => SentValue | undefined,
): Sent | undefined {
  if (!isRows(one) && !isRows(other)) return meet(one, other);
  const [a, b] = [rowsOf(one), rowsOf(other)];
  const height = Math.max(a.length, b.length);
  const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const rows: SentValue[][] = [];
  for (let row = 0; row < height; row += 1) {
    const line: SentValue[] = [];
    for (let column = 0; column < width; column += 1) {
      const [x, y] = [valueAt(a, row, column), valueAt(b, row, column)];
      const met = x === undefined || y === undefined ? { error: "#N/A" } : meet(x, y);
      if (met === undefined) return undefined;
      line.push(met);
    }
    rows.push(line);
  }
  return rows;
}

/** Returns a value as rows of values. */
export const rowsOf = (sent: Sent): readonly (readonly SentValue[])[] =>
  isRows(sent) ? sent : [[sent]];

/** Returns the value for a cell of a block: a single row or column is repeated. */
export function valueAt(
  rows: readonly (readonly SentValue[])[],
  row: number,
  column: number,
): SentValue | undefined {
  const line = rows.length === 1 ? rows[0] : rows[row];
  return line?.length === 1 ? line[0] : line?.[column];
}
