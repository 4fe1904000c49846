import type { Cell } from "./as-cell.ts";

const capacity = 50_000;

type Answer = { readonly cell: Cell | Cell[][] } | { readonly error: unknown };

/**
 * Returns a function that answers a call it has seen before from memory.
 *
 * The functions are pure and the data never change, so this is safe; a sheet asks the same figures again at every
 * recalculation. Calls with ranges are not remembered: their key would cost more than the answer.
 */
export function remember(
  answer: (values: unknown[]) => Cell | Cell[][],
): (...values: unknown[]) => Cell | Cell[][] {
  const answers = new Map<string, Answer>();
  return (...values) => {
    const key = keyOf(values);
    if (key === undefined) return answer(values);
    let known = answers.get(key);
    if (!known) {
      if (answers.size >= capacity) answers.clear();
      answers.set(key, (known = askOnce(answer, values)));
    }
    if ("error" in known) throw known.error;
    return known.cell;
  };
}

function askOnce(answer: (values: unknown[]) => Cell | Cell[][], values: unknown[]): Answer {
  try {
    return { cell: answer(values) };
  } catch (error) {
    return { error };
  }
}

/** Every value is marked with its kind and a text with its length, so that no two calls share a key. */
function keyOf(values: readonly unknown[]): string | undefined {
  let key = "";
  for (const value of values) {
    if (typeof value === "string") key += `s${value.length}:${value}`;
    else if (value === null || value === undefined) key += "_";
    else if (typeof value === "number") key += `n${value};`;
    else if (typeof value === "boolean") key += value ? "T" : "F";
    else return undefined;
  }
  return key;
}
