import type { Bundle, ListFiles, TableFile, TableLine, TableSource } from "./bundle.ts";
import { computeCells } from "./computed-cells.ts";
import { unpackLists } from "./packed-list.ts";

/**
 * A bundle as it ships. Its tables are split into parts (all heads, then all codes, and so on), because similar texts
 * compress best side by side. In each part a line is a row (in `cells` a column), and a blank line ends a table.
 */
export interface PackedBundle extends ListFiles {
  /** Release, table and the yen of its dollars; printed number, title, scale and column heads. */
  readonly heads: string;
  /** The codes of the rows; a `mark` for the next code of the catalogue. */
  readonly keys: string;
  /** The labels of the rows; a `mark` for the label of the catalogue. */
  readonly labels: string;
  /** The cells, column by column, without the commas between thousands; a mark for a cell that the amounts give. */
  readonly cells: string;
}

type PackedTables = Pick<PackedBundle, "heads" | "keys" | "labels" | "cells">;

/**
 * Short marks: the next key of the catalogue (also with a minus), a heading, the label of the catalogue, all keys or labels
 * as the last release had them in this table, a cell in full.
 */
export const mark = {
  next: ">",
  nextOpposite: "<",
  heading: ".",
  label: "=",
  same: "^",
  verbatim: "'",
} as const;

/** Returns the packed tables. Each part of a table is unpacked when it is first read. */
export function unpackTables(
  { heads, keys, labels, cells }: PackedTables,
  items: string,
): TableSource[] {
  const catalogue = catalogueOf(items);
  const filled = cells.split("\n\n");
  const last = new Map<string, Pick<Packed, "keys" | "labels">>();
  const [keyed, labelled] = [keys, labels].map((part) => part.split("\n\n"));
  return heads.split("\n\n").map((head, i) => {
    const name = tableIn(head);
    const [keys = "", labels = ""] = [keyed?.[i], labelled?.[i]];
    const before = last.get(name);
    const rows = {
      keys: keys === mark.same ? (before?.keys ?? "") : keys,
      labels: labels === mark.same ? (before?.labels ?? "") : labels,
    };
    last.set(name, rows);
    return new PackedTable({ head, ...rows, cells: filled[i] ?? "" }, catalogue);
  });
}

/** The first line of a head is the release, the table and, if it has dollars, the yen of one. */
const nameIn = (head: string): string[] => head.slice(0, head.indexOf("\n")).split("\t");
const tableIn = (head: string): string => nameIn(head)[1] ?? "";

const rateIn = (head: string): number => Number(nameIn(head)[2]);

/** The last line of a head has a period and a kind for each column. */
const kindsIn = (head: string): string[] =>
  head
    .slice(head.lastIndexOf("\n") + 1)
    .split("\t")
    .map((column) => column.slice(column.indexOf(" ") + 1));

/** The parts of one packed table. */
type Packed = Readonly<Record<"head" | "keys" | "labels" | "cells", string>>;

class PackedTable implements TableSource {
  readonly release: string;
  readonly table: string;
  readonly #packed: Packed;
  readonly #catalogue: Catalogue;
  #keys: readonly string[] | undefined;
  #columns: readonly string[] | undefined;

  constructor(packed: Packed, catalogue: Catalogue) {
    const [release = "", table = ""] = nameIn(packed.head);
    this.release = release;
    this.table = table;
    this.#packed = packed;
    this.#catalogue = catalogue;
  }

  get above(): readonly TableLine[] {
    const [, ...above] = this.#packed.head.split("\n");
    const lines = above.map((text, i) => this.#line(i + 1, text.split("\t")));
    const columns = lines.pop()?.cells ?? [];
    return [...lines, this.#line(headLine, ["item", "label", ...columns])];
  }

  get keys(): readonly string[] {
    return (this.#keys ??= unpackKeys(this.#packed.keys.split("\n"), this.#catalogue));
  }

  get rows(): readonly TableLine[] {
    const { keys } = this;
    const labels = unpackLabels(this.#packed.labels.split("\n"), keys, this.#catalogue);
    const columns = computeCells({
      kinds: kindsIn(this.#packed.head),
      columns: this.#cells().map((column) => column.split("\t")),
      rate: rateIn(this.#packed.head),
    });
    return keys.map((key, row) => {
      const cells = columns.map((column) => unpackCell(column[row] ?? ""));
      return this.#line(headLine + 1 + row, [key, labels[row] ?? "", ...cells]);
    });
  }

  mentions(text: string): boolean {
    return this.#packed.head.includes(text);
  }

  hasText(column: number): boolean {
    return /[^\t]/.test(this.#cells()[column] ?? "");
  }

  /** The cells, a text a column. */
  #cells(): readonly string[] {
    return (this.#columns ??= this.#packed.cells.split("\n"));
  }

  #line(line: number, cells: readonly string[]): TableLine {
    return { file: `${this.release}/${this.table}.tsv`, line, cells };
  }
}

/** The line of the heads of the columns: printed number, title, scale and an empty line stand above it. */
const headLine = 5;

/** The codes of the catalogue in its order, with their labels and their places. */
export interface Catalogue {
  readonly codes: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Returns what packed tables refer to of the catalogue. */
export function catalogueOf(items: string): Catalogue {
  const lines = items.split("\n").map((line) => line.split("\t", 2));
  const codes = lines.map(([code = ""]) => code);
  return {
    codes,
    labels: new Map(lines.map(([code = "", label = ""]) => [code, label])),
    placeOf: new Map(codes.map((code, i) => [code, i])),
  };
}

/** Returns the item of a key, which may have a minus before it. */
export const codeOf = (key: string): string => (key.startsWith("-") ? key.slice(1) : key);

/** `next` is the catalogue's item after that of the row before; headings do not count. */
function unpackKeys(keys: readonly string[], { codes, placeOf }: Catalogue): string[] {
  let last = -1;
  return keys.map((key) => {
    if (key === mark.heading) return "";
    const next = codes[last + 1] ?? "";
    const full = key === mark.next ? next : key === mark.nextOpposite ? `-${next}` : key;
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
    label === mark.label ? (catalogue.labels.get(codeOf(keys[row] ?? "")) ?? "") : label,
  );

/** Returns a cell as printed, with commas between thousands unless it is marked `verbatim`. */
export function unpackCell(text: string): string {
  if (text.startsWith(mark.verbatim)) return text.slice(1);
  return text.length < 4 ? text : text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** Returns a bundle as `data/` has it, its tables row by row. */
export function unpackBundle(packed: PackedBundle): Bundle {
  const lists = unpackLists(packed);
  return { ...lists, tables: unpackTables(packed, lists.items).map(fileOf) };
}

function fileOf({ release, table, above, rows }: TableSource): TableFile {
  const lines = [...above, ...rows].map(({ cells }) => cells.join("\t").trimEnd());
  return { release, table, text: lines.toSpliced(headLine - 2, 0, "").join("\n") };
}
