import { catalogue } from "../../functions/catalogue.ts";

const known: ReadonlySet<string> = new Set<string>(catalogue.map(({ id }) => id));

/** How a formula names one of the add-in's functions. */
export interface WrittenName {
  /** As it is to be written: IIJ.REVENUE. */
  readonly name: string;
  /** The add-in has such a function. */
  readonly isKnown: boolean;
}

/**
 * Returns the function of the add-in that a name in a formula means, or undefined.
 *
 * Excel stores a function of an add-in with a prefix, and shows it so where the add-in was not there when the workbook was
 * opened: `_xldudf_IIJ_REVENUE` is `IIJ.REVENUE`.
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

/** Names before a parenthesis; what stands in quotes is a text or the name of a sheet. */
const named = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/** Returns a formula with the functions of the add-in by the names they have where it is; all else stays as it is. */
export const withNames = (formula: string, namespace: string): string =>
  formula.replace(named, (text, name?: string) =>
    name === undefined ? text : (readName(name, namespace)?.name ?? text),
  );

/** Returns the functions of the add-in that a formula calls, as they are to be written. */
export const namesIn = (formula: string, namespace: string): readonly WrittenName[] =>
  [...formula.matchAll(named)].flatMap(([, name]) =>
    name === undefined ? [] : (readName(name, namespace) ?? []),
  );
