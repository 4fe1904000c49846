/** A part of a total, with its sign. */
export interface Part {
  readonly item: string;
  readonly sign: 1 | -1;
}

/** The part of `items.tsv` that the generator needs. */
export interface Catalogue {
  readonly partsOf: ReadonlyMap<string, readonly Part[]>;
}

/** Returns the parts of every total of `items.tsv`. */
export function readCatalogue(items: string): Catalogue {
  const [header = "", ...rows] = items.trimEnd().split("\n");
  const parent = header.split("\t").indexOf("parent");
  const partsOf = new Map<string, Part[]>();
  for (const row of rows) {
    const cells = row.split("\t");
    const [item = "", of = ""] = [cells[0], cells[parent]];
    if (of === "") continue;
    const total = of.slice(1);
    partsOf.set(total, [
      ...(partsOf.get(total) ?? []),
      { item, sign: of.startsWith("-") ? -1 : 1 },
    ]);
  }
  return { partsOf };
}
