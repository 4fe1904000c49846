import type { Cell } from "./as-cell.ts";

/** How many cells of answers are kept before all are forgotten. */
const capacity = 200_000;
/** The longest text and the longest range worth remembering: more would cost as much as the answer. */
const longest = 4_000;

type Answer = Cell | Cell[][];

/** What is remembered of all calls that begin alike: the answer where they end, and the values that come next. */
class Node {
  answer: Answer | undefined = undefined;
  values: Map<unknown, Node> | undefined = undefined;
  ranges: Map<string, Node> | undefined = undefined;
}

/** All errors are one: a function says of each that there is an error. */
const anError = Symbol("an error");

/**
 * Returns a function that answers a call it has seen before from memory, and throws an answer that is an error: always the
 * same one, of which Excel reads the code and the message.
 *
 * The functions are pure and the data never change, so this is safe; a sheet asks the same figures again at every
 * recalculation. Behind the values that the host sends, `count` of them or fewer, Microsoft's library puts an object of
 * its own (`CustomFunctionProxy._batchInvocationEntries`), which is not looked at.
 */
export function remember(
  count: number,
  answer: (values: readonly unknown[]) => Answer,
): (...values: unknown[]) => Answer {
  let root = new Node();
  let kept = 0;
  return (...sent) => {
    // An object of the library's behind all of them is not looked at; before that it would be taken for an argument.
    if (sent.length <= count && isInvocation(sent.at(-1))) sent.pop();
    let last = Math.min(sent.length, count);
    while (last > 0 && (sent[last - 1] ?? null) === null) last -= 1;
    let node = root;
    for (let i = 0; i < last; i += 1) {
      const next = nodeAfter(node, sent[i]);
      if (!next) return given(answer(sent));
      node = next;
    }
    let known = node.answer;
    if (known === undefined) {
      known = answer(sent);
      kept += sizeOf(known);
      if (kept > capacity) {
        root = new Node();
        kept = 0;
      } else node.answer = known;
    }
    return given(known);
  };
}

function given(answer: Answer): Answer {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what the runtime recognises
  if (answer instanceof CustomFunctions.Error) throw answer;
  return answer;
}

const isInvocation = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "functionName" in value;

/** Returns the node after a value, made where it is new; undefined where the value is not worth remembering. */
function nodeAfter(node: Node, value: unknown): Node | undefined {
  if (Array.isArray(value)) {
    const key = keyOf(value);
    return key === undefined ? undefined : child((node.ranges ??= new Map<string, Node>()), key);
  }
  if (typeof value === "string" && value.length > longest) return undefined;
  const key = typeof value === "object" && value !== null ? anError : (value ?? null);
  return child((node.values ??= new Map<unknown, Node>()), key);
}

function child<K>(nodes: Map<K, Node>, key: K): Node {
  const known = nodes.get(key);
  if (known) return known;
  const made = new Node();
  nodes.set(key, made);
  return made;
}

/** An answer counts as its cells, an error as a few. */
function sizeOf(answer: Answer): number {
  if (Array.isArray(answer)) return answer.length * (answer[0]?.length ?? 1);
  return answer instanceof CustomFunctions.Error ? 4 : 1;
}

/** Every value is marked with its kind, a text with its length and a row with its ends, so that no two ranges share a key. */
function keyOf(values: readonly unknown[]): string | undefined {
  let key = "";
  for (const value of values) {
    if (typeof value === "string") key += `s${value.length}:${value}`;
    else if (value === null || value === undefined) key += "_";
    else if (typeof value === "number") key += `n${value};`;
    else if (typeof value === "boolean") key += value ? "T" : "F";
    else if (Array.isArray(value)) {
      const row = keyOf(value);
      if (row === undefined) return undefined;
      key += `(${row})`;
    } else key += "E";
    if (key.length > longest) return undefined;
  }
  return key;
}
