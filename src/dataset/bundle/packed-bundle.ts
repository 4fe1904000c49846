import type {
  Bundle,
  ReleaseTables,
  RowNames,
  TableFile,
  TableLine,
  TableSource,
} from "./bundle.ts";
import { unpackLists, type PackedLists } from "./packed-list.ts";

/**
 * A bundle as it ships. Its tables are split into parts (all heads, then all codes, and so on), because similar texts
 * compress best side by side. In each part a line is a row (in `cells` a column); `end` says where a table or release ends.
 */
export interface PackedBundle extends PackedLists {
  /** The release; of each table: its identity, printed number, title, scale and column heads. */
  readonly heads: string;
  /** The codes of the rows; a `mark` for the next code of the catalogue. */
  readonly keys: string;
  /** The labels of the rows; a `mark` for the label of the catalogue. */
  readonly labels: string;
  /** The cells, column by column, without the commas between thousands. */
  readonly cells: string;
}

/** The parts of the tables of a bundle, or of one release. */
export type PackedTables = Pick<PackedBundle, "heads" | "keys" | "labels" | "cells">;

/**
 * Short marks: the next key of the catalogue (also with a minus), a heading, the label of the catalogue, all keys or labels
 * as a release has them in this table (its number, from 0, follows), a cell in full.
 */
export const mark = {
  next: ">",
  nextOpposite: "<",
  heading: ".",
  label: "=",
  same: "^",
  verbatim: "'",
} as const;

/** A blank line ends a table, two end a release. */
export const end = { table: "\n\n", release: "\n\n\n" } as const;

/** Returns the packed tables of each release. They are split when its tables are read, each part when it is read. */
export function unpackTables(packed: PackedTables, items: string): ReleaseTables[] {
  const catalogue = catalogueOf(items);
  const parts = mapParts(packed, (part) => part.split(end.release));
  const releases: PackedRelease[] = [];
  parts.heads.forEach((_, n) => {
    const own = mapParts(parts, (part) => part[n] ?? "");
    releases.push(new PackedRelease(own, catalogue, releases));
  });
  return releases;
}

/** Does the same to each part of packed tables. */
const mapParts = <T, U>(
  { heads, keys, labels, cells }: Readonly<Record<keyof PackedTables, T>>,
  change: (part: T) => U,
): Readonly<Record<keyof PackedTables, U>> => ({
  heads: change(heads),
  keys: change(keys),
  labels: change(labels),
  cells: change(cells),
});

/** The packed tables of one release. The first line of the heads is its code, that of each head the table. */
class PackedRelease implements ReleaseTables {
  readonly release: string;
  readonly #packed: PackedTables;
  readonly #catalogue: Catalogue;
  readonly #releases: readonly PackedRelease[];
  #tables: ReadonlyMap<string, PackedTable> | undefined;

  constructor(packed: PackedTables, catalogue: Catalogue, releases: readonly PackedRelease[]) {
    this.release = packed.heads.slice(0, packed.heads.indexOf("\n"));
    this.#packed = packed;
    this.#catalogue = catalogue;
    this.#releases = releases;
  }

  get tables(): readonly PackedTable[] {
    return [...this.#byName().values()];
  }

  rowsOf(table: string): PackedRows | undefined {
    return this.#byName().get(table)?.names;
  }

  mentions(text: string): boolean {
    return this.#packed.heads.includes(text);
  }

  #byName(): ReadonlyMap<string, PackedTable> {
    return (this.#tables ??= new Map(this.#split().map((table) => [table.table, table])));
  }

  #split(): PackedTable[] {
    const parts = mapParts(this.#packed, (part) => part.split(end.table));
    return parts.heads.slice(1).map((head, n) => {
      const [table = ""] = head.split("\n", 1);
      const rows = this.#unpackRows(table, parts.keys[n] ?? "", parts.labels[n] ?? "");
      const packed = { head, rows, cells: parts.cells[n] ?? "" };
      return new PackedTable(this.release, table, packed);
    });
  }

  #unpackRows(table: string, keys: string, labels: string): PackedRows {
    const [keyed, labelled] = [this.#findSame(table, keys), this.#findSame(table, labels)];
    if (keyed && keyed === labelled) return keyed;
    return new PackedRows(
      keyed?.packedKeys ?? keys,
      labelled?.packedLabels ?? labels,
      this.#catalogue,
    );
  }

  /** Returns the rows of the release that a mark refers to; undefined for what is no such mark. */
  #findSame(table: string, packed: string): PackedRows | undefined {
    if (!packed.startsWith(mark.same)) return undefined;
    return this.#releases[Number(packed.slice(mark.same.length))]?.rowsOf(table);
  }
}

/** The keys and labels of the rows of a table. Releases that print a table with the same rows share them. */
class PackedRows implements RowNames {
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
    return this.keys.map((key, row) => [codeOf(key), labels[row] ?? ""]);
  }
}

/** The parts of one packed table. */
interface Packed {
  readonly head: string;
  readonly rows: PackedRows;
  readonly cells: string;
}

class PackedTable implements TableSource {
  readonly release: string;
  readonly table: string;
  readonly #packed: Packed;
  #columns: readonly string[] | undefined;

  constructor(release: string, table: string, packed: Packed) {
    this.release = release;
    this.table = table;
    this.#packed = packed;
  }

  get names(): PackedRows {
    return this.#packed.rows;
  }

  get above(): readonly TableLine[] {
    const [, ...above] = this.#packed.head.split("\n");
    const lines = above.map((text, i) => this.#line(i + 1, text.split("\t")));
    const columns = lines.pop()?.cells ?? [];
    return [...lines, this.#line(headLine, ["item", "label", ...columns])];
  }

  get rows(): readonly TableLine[] {
    const { keys, labels } = this.names;
    const columns = this.#cells().map((column) => column.split("\t"));
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
  if (text.length < 4) return text;
  return text.startsWith(mark.verbatim)
    ? text.slice(1)
    : text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** Returns a bundle as `data/` has it, its tables row by row. */
export function unpackBundle(packed: PackedBundle): Bundle {
  const lists = unpackLists(packed);
  const releases = unpackTables(packed, lists.items);
  return { ...lists, tables: releases.flatMap(({ tables }) => tables.map(fileOf)) };
}

function fileOf({ release, table, above, rows }: TableSource): TableFile {
  const lines = [...above, ...rows].map(({ cells }) => cells.join("\t").trimEnd());
  return { release, table, text: lines.toSpliced(headLine - 2, 0, "").join("\n") };
}
