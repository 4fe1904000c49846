import type { Cell } from "./as-cell.ts";

/** The number of cells that are kept. If it is exceeded, all are cleared. */
const capacity = 200_000;
/** The longest text and range that are remembered: a longer key would cost as much as the answer. */
const longest = 4_000;

type Answer = Cell | Cell[][];

/** A node of the tree of remembered calls: the answer of the call that ends here, and the nodes by the next value. */
class Node {
  answer: Answer | undefined = undefined;
  values: Map<unknown, Node> | undefined = undefined;
  ranges: Map<string, Node> | undefined = undefined;
}

/** All errors share one key, because a function only says that its argument is an error. */
const anError = Symbol("an error");

/**
 * Returns a function that answers a repeated call from memory. An answer that is an error is thrown, always the same
 * object; Excel reads its code and message.
 *
 * This is safe because the functions are pure and the data never change. A sheet asks for the same figures again at every
 * recalculation. After the values that the host sends, `count` of them or fewer, Microsoft's library adds an object of
 * its own (`CustomFunctionProxy._batchInvocationEntries`), which is ignored.
 */
export function remember(
  count: number,
  answer: (values: readonly unknown[]) => Answer,
): (...values: unknown[]) => Answer {
  let root = new Node();
  let kept = 0;
  return (...sent) => {
    // The library's own object comes after the arguments. If arguments were omitted, it would be taken for one, so it is
    // removed.
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

/** Returns the node for the next value, created if it is new; undefined if the value is not worth remembering. */
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

/** An answer counts as many as its cells, an error as a few cells. */
function sizeOf(answer: Answer): number {
  if (Array.isArray(answer)) return answer.length * (answer[0]?.length ?? 1);
  return answer instanceof CustomFunctions.Error ? 4 : 1;
}

/**
 * The key marks every value with its kind, a text with its length and a row with its end, so that no two ranges share a
 * key.
 */
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
