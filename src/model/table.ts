/** Where in a release a figure is printed; an appendix statement outranks a table, a table the prose. */
export const places = ["appendix", "table", "prose"] as const;

export type Place = (typeof places)[number];

/** A table, independent of the number that a release gives it: a row of `data/tables.tsv`. */
export interface TableIdentity {
  /** Such as `revenue` or `balance-sheet`; the name of its file in every release. */
  readonly code: string;
  readonly place: Place;
  /** The statement for which a vintage is decided; a quarterly and an annual table share it. */
  readonly statement: string;
  /** The item that its column of percentages is a share of. */
  readonly percentOf?: string;
  /** Its name in a sentence; without it, the table is named by its number. */
  readonly name?: string;
}

/** A table of one release, and its printed number or abbreviation: the code that `ASPRINTED` takes. */
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

/** Returns the name of a table in a sentence. */
export const formatTable = ({ identity, id }: TableRef): string => identity.name ?? `Table ${id}`;

/** Says whether a table is a statement of the appendix. */
export const isAppendix = ({ identity }: TableRef): boolean => identity.place === "appendix";

const scales: Readonly<Record<number, string>> = { 3: " thousand", 6: " million", 9: " billion" };

/** Returns the scale to write after an amount, such as " million"; "" for single units. */
export const formatScale = (scale: number): string => scales[scale] ?? "";
