import type { Cell } from "./as-cell.ts";

/** How many cells of answers are kept before all are forgotten. */
const capacity = 200_000;
/** The longest key worth making: a longer one costs as much as its answer. */
const longestKey = 4_000;

type Answer = { readonly cell: Cell | Cell[][] } | { readonly error: unknown };

/**
 * Returns a function that answers a call it has seen before from memory.
 *
 * The functions are pure and the data never change, so this is safe; a sheet asks the same figures again at every
 * recalculation. Excel adds an object of its own after the `count` arguments, which is cut off.
 */
export function remember(
  count: number,
  answer: (values: readonly unknown[]) => Cell | Cell[][],
): (...values: unknown[]) => Cell | Cell[][] {
  const answers = new Map<string, Answer>();
  let kept = 0;
  return (...sent) => {
    const values = sent.length > count ? sent.slice(0, count) : sent;
    const key = keyOf(values);
    if (key === undefined) return answer(values);
    let known = answers.get(key);
    if (!known) {
      known = askOnce(answer, values);
      kept += sizeOf(known);
      if (kept > capacity) {
        answers.clear();
        kept = sizeOf(known);
      }
      answers.set(key, known);
    }
    if ("error" in known) throw known.error;
    return known.cell;
  };
}

function askOnce(
  answer: (values: readonly unknown[]) => Cell | Cell[][],
  values: readonly unknown[],
): Answer {
  try {
    return { cell: answer(values) };
  } catch (error) {
    return { error };
  }
}

/** An answer counts as its cells, an error as a few. */
function sizeOf(answer: Answer): number {
  if ("error" in answer) return 4;
  return Array.isArray(answer.cell) ? answer.cell.length * (answer.cell[0]?.length ?? 1) : 1;
}

/** Every value is marked with its kind, a text with its length and a range with its shape, so that no two calls share a key. */
function keyOf(values: readonly unknown[]): string | undefined {
  let key = "";
  for (const value of values) {
    const part = Array.isArray(value) ? keyOfRange(value) : partOf(value);
    if (part === undefined) return undefined;
    key += part;
    if (key.length > longestKey) return undefined;
  }
  return key;
}

function keyOfRange(rows: readonly unknown[]): string | undefined {
  let key = `r${rows.length}`;
  for (const row of rows) {
    const part: string | undefined = Array.isArray(row) ? keyOf(row) : partOf(row);
    if (part === undefined) return undefined;
    key += Array.isArray(row) ? `(${part})` : part;
    if (key.length > longestKey) return undefined;
  }
  return key;
}

/** An object, such as an error in a range, has no key. */
function partOf(value: unknown): string | undefined {
  if (typeof value === "string") return `s${value.length}:${value}`;
  if (value === null || value === undefined) return "_";
  if (typeof value === "number") return Object.is(value, -0) ? "n-0;" : `n${value};`;
  if (typeof value === "boolean") return value ? "T" : "F";
  return undefined;
}
