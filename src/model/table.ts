/** Where in a release a figure is printed; an appendix statement outranks a table, a table the prose. */
export const places = ["appendix", "table", "prose"] as const;

export type Place = (typeof places)[number];

/** A table as all releases print it, whatever number it bears in one of them: a row of `data/tables.tsv`. */
export interface TableIdentity {
  /** Such as `revenue` or `balance-sheet`; the name of its file in every release. */
  readonly code: string;
  readonly place: Place;
  /** What a vintage is decided for: quarters and years of one statement share it. */
  readonly statement: string;
  /** The item that its column of percentages is a share of. */
  readonly percentOf?: string;
  /** What a sentence calls it; a numbered table goes by its number. */
  readonly name?: string;
}

/** A table of one release: what it is, and the number or abbreviation it is printed under, as `ASPRINTED` takes it. */
export interface TableRef {
  readonly identity: TableIdentity;
  readonly id: string;
}

/** The running text of a release, which is not a table. */
export const textIdentity: TableIdentity = {
  code: "text",
  place: "prose",
  statement: "text",
  name: "text",
};

/** Returns what a sentence calls a table of a release. */
export const formatTable = ({ identity, id }: TableRef): string => identity.name ?? `Table ${id}`;

/** Says whether a table is a statement of the appendix. */
export const isAppendix = ({ identity }: TableRef): boolean => identity.place === "appendix";

const scales: Readonly<Record<number, string>> = { 3: " thousand", 6: " million", 9: " billion" };

/** Returns the word after an amount printed in a power of ten, with the blank before it; "" for single units. */
export const formatScale = (scale: number): string => scales[scale] ?? "";
