import type { Dataset } from "../../src/dataset/dataset.ts";
import { catalogue } from "../../src/functions/catalogue.ts";
import { choicesOf } from "../../src/functions/code-lists/code-lists.ts";
import type { Parameter } from "../../src/functions/parameters.ts";
import { codeLists } from "../../tools/function-metadata.ts";

/** Everything that a formula in a user's workbook depends on, as lists of words under a name. */
export type Promised = Readonly<Record<string, readonly string[]>>;

const argumentsOf = (id: string): string => `arguments of ${id}`;
const isArguments = (name: string): boolean => name.startsWith("arguments of ");

/** Returns what the catalogue promises now: the ids, the arguments of each in order, and the codes of every list. */
export function promiseOf(data: Dataset): Promised {
  return Object.fromEntries([
    ["functions", catalogue.map(({ id, result }) => (result === "matrix" ? `${id} (rows)` : id))],
    ...catalogue.map(({ id, parameters }) => [argumentsOf(id), parameters.map(argument)] as const),
    ...codeLists().map(
      (list) => [`codes of ${list}`, choicesOf(data, list).map(({ code }) => code)] as const,
    ),
  ]);
}

/** Returns broken promises: a word that is missing, renamed, or now before a word that it followed. */
export function brokenPromises(kept: Promised, now: Promised): string[] {
  return Object.entries(kept).flatMap(([name, words]) => {
    const current = now[name] ?? [];
    const held = isArguments(name)
      ? current.slice(0, words.length)
      : current.filter((word) => words.includes(word));
    return words.flatMap((word, i) =>
      held[i] === word ? [] : [`${name}: ${word} was promised ${place(i, words)}`],
    );
  });
}

/** Returns new promises that are not kept yet. */
export function newPromises(kept: Promised, now: Promised): string[] {
  return Object.entries(now).flatMap(([name, words]) =>
    words.filter((word) => !kept[name]?.includes(word)).map((word) => `${name}: ${word}`),
  );
}

/** Returns what was kept, in its order, with everything new in its place, or after it; nothing kept is ever taken out. */
export function keep(kept: Promised, now: Promised): Promised {
  const names = [...new Set([...Object.keys(kept), ...Object.keys(now)])];
  return Object.fromEntries(
    names.map((name) => {
      const before = kept[name] ?? [];
      const current = now[name] ?? [];
      const held = current.filter((word) => before.includes(word));
      const added = current.filter((word) => !before.includes(word));
      return [name, held.join() === before.join() ? current : [...before, ...added]];
    }),
  );
}

function argument({ name, optional, matrix }: Parameter): string {
  const word = matrix ? `${name} (range)` : name;
  return optional ? `[${word}]` : word;
}

function place(i: number, words: readonly string[]): string {
  const before = words[i - 1];
  return before === undefined ? "first" : `after ${before}`;
}
