import { certain } from "../../errors.ts";
import type { RowNames } from "./bundle.ts";

/**
 * Short marks: the next key of the catalogue (also with a minus), a heading, the label of the catalogue, all keys or
 * labels as a release has them in this table (followed by its number, from 0), a cell in full.
 */
export const mark = {
  next: ">",
  nextOpposite: "<",
  heading: ".",
  label: "=",
  same: "^",
  verbatim: "'",
} as const;

/** The codes of the catalogue in its order, with their labels and their places. */
export interface Catalogue {
  readonly codes: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Returns the part of the catalogue that packed tables refer to. */
export function catalogueOf(items: string): Catalogue {
  const labels = new Map(
    items.split("\n").map((line) => {
      const [code, label] = line.split("\t", 2);
      return [certain(code), certain(label)];
    }),
  );
  const codes = [...labels.keys()];
  return {
    codes,
    labels,
    placeOf: new Map(codes.map((code, i) => [code, i])),
  };
}

/** Returns the item of a key, which may have a minus before it. */
export const codeOf = (key: string): string => (key.startsWith("-") ? key.slice(1) : key);

/** The keys and labels of the rows of a table. Releases that print a table with the same rows share them. */
export class PackedRows implements RowNames {
  readonly packedKeys: string;
  readonly packedLabels: string;
  readonly #catalogue: Catalogue;
  #keys: readonly string[] | undefined;
  #items: ReadonlySet<string> | undefined;

  constructor(keys: string, labels: string, catalogue: Catalogue) {
    this.packedKeys = keys;
    this.packedLabels = labels;
    this.#catalogue = catalogue;
  }

  /** "" for a heading; a key may have a minus before it. */
  get keys(): readonly string[] {
    return (this.#keys ??= unpackKeys(this.packedKeys.split("\n"), this.#catalogue));
  }

  get items(): ReadonlySet<string> {
    return (this.#items ??= new Set(this.keys.filter((key) => key !== "").map(codeOf)));
  }

  get labels(): readonly string[] {
    return unpackLabels(this.packedLabels.split("\n"), this.keys, this.#catalogue);
  }

  get labelled(): readonly (readonly [string, string])[] {
    const { labels } = this;
    return this.keys.map((key, row) => [codeOf(key), certain(labels[row])]);
  }
}

/** `next` is the catalogue's item after the item of the row above; headings do not count. */
function unpackKeys(keys: readonly string[], { codes, placeOf }: Catalogue): string[] {
  let last = -1;
  return keys.map((key) => {
    if (key === mark.heading) return "";
    const next = (): string => certain(codes[last + 1]);
    const full = key === mark.next ? next() : key === mark.nextOpposite ? `-${next()}` : key;
    last = placeOf.get(codeOf(full)) ?? -1;
    return full;
  });
}

const unpackLabels = (
  labels: readonly string[],
  keys: readonly string[],
  catalogue: Catalogue,
): string[] =>
  labels.map((label, row) =>
    label === mark.label ? certain(catalogue.labels.get(codeOf(certain(keys[row])))) : label,
  );
