import { catalogue } from "../../functions/catalogue.ts";

const known: ReadonlySet<string> = new Set<string>(catalogue.map(({ id }) => id));

/** The name of one of the add-in's functions in a formula. */
export interface WrittenName {
  /** The name to write: IIJ.REVENUE. */
  readonly name: string;
  /** True if the add-in has such a function. */
  readonly isKnown: boolean;
}

/**
 * Returns the function of the add-in that a name in a formula refers to, or undefined.
 *
 * Excel stores a function of an add-in with a prefix. It shows the prefix if the workbook was opened without the add-in:
 * `_xldudf_IIJ_REVENUE` is `IIJ.REVENUE`.
 */
export function readName(written: string, namespace: string): WrittenName | undefined {
  const name = written.toUpperCase().replace(/^_XLFN\./, "");
  const space = namespace.toUpperCase();
  const stored = `_XLDUDF_${space.replaceAll(".", "_")}_`;
  const prefix = [`${space}.`, stored].find((each) => name.startsWith(each));
  if (prefix === undefined) return undefined;
  const id = name.slice(prefix.length);
  return { name: `${namespace}.${id}`, isKnown: known.has(id) };
}

/** Names before a parenthesis. Quoted texts and sheet names are matched too, so that names within them are skipped. */
const named = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/**
 * Returns a formula with the add-in's functions by the names that they have if it is installed. Everything else is
 * unchanged.
 */
export const withNames = (formula: string, namespace: string): string =>
  formula.replace(named, (text, name?: string) =>
    name === undefined ? text : (readName(name, namespace)?.name ?? text),
  );

/** Returns the functions of the add-in that a formula calls, with the names to write. */
export const namesIn = (formula: string, namespace: string): readonly WrittenName[] =>
  [...formula.matchAll(named)].flatMap(([, name]) =>
    name === undefined ? [] : (readName(name, namespace) ?? []),
  );
