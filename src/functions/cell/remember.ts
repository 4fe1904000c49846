import type { Cell } from "./as-cell.ts";

/** How many cells of answers are kept before all are forgotten. */
const capacity = 200_000;
/** The longest key worth remembering: a longer range or text would cost as much as the answer. */
const longest = 4_000;

type Answer = { readonly cell: Cell | Cell[][] } | { readonly error: unknown };
type Ask = (values: readonly unknown[]) => Cell | Cell[][];

/**
 * Returns a function that answers a call it has seen before from memory, a refusal too.
 *
 * The functions are pure and the data never change, so this is safe; a sheet asks the same figures again at every
 * recalculation. Behind the values that the host sends, `count` of them or fewer, Microsoft's library puts an object of
 * its own (`CustomFunctionProxy._batchInvocationEntries`), which is not looked at.
 */
export function remember(count: number, ask: Ask): (...values: unknown[]) => Cell | Cell[][] {
  const answers = new Map<string, Answer>();
  let kept = 0;
  return (...sent) => {
    const end = sent.length > count ? count : sent.length - (isInvocation(sent.at(-1)) ? 1 : 0);
    const key = keyOf(sent, end);
    if (key === undefined) return ask(sent.slice(0, end));
    let known = answers.get(key);
    if (!known) {
      known = answerTo(ask, sent.slice(0, end));
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

const isInvocation = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "functionName" in value;

function answerTo(ask: Ask, values: readonly unknown[]): Answer {
  try {
    return { cell: ask(values) };
  } catch (error) {
    return { error };
  }
}

/** An answer counts as its cells, an error as a few. */
function sizeOf(answer: Answer): number {
  if ("error" in answer) return 4;
  return Array.isArray(answer.cell) ? answer.cell.length * (answer.cell[0]?.length ?? 1) : 1;
}

/**
 * Returns a key for some values; undefined where it would be long. Every value is marked with its kind, a text with its
 * length and a row with its ends, so that no two calls share a key; values left out at the end add nothing. All errors
 * are one: a function says of each that there is an error.
 */
function keyOf(values: readonly unknown[], end: number): string | undefined {
  let key = "";
  let blanks = "";
  for (let i = 0; i < end; i += 1) {
    const value = values[i];
    if (value === null || value === undefined) {
      blanks += "_";
      continue;
    }
    const part = partOf(value);
    if (part === undefined) return undefined;
    key += blanks + part;
    blanks = "";
    if (key.length > longest) return undefined;
  }
  return key;
}

function partOf(value: unknown): string | undefined {
  if (typeof value === "string")
    return value.length > longest ? undefined : `s${value.length}:${value}`;
  if (typeof value === "number") return `n${value};`;
  if (typeof value === "boolean") return value ? "T" : "F";
  if (!Array.isArray(value)) return "E";
  const row = keyOf(value, value.length);
  return row === undefined ? undefined : `${value.length}(${row})`;
}
