import { certain } from "../../errors.ts";
import type { ReleaseTables, TableLine, TableSource } from "./bundle.ts";
import { computeCells } from "./computed-cells.ts";
import { catalogueOf, mark, PackedRows, type Catalogue } from "./packed-rows.ts";

/**
 * The tables of a bundle as they ship, or of one release. They are split into parts (all heads, then all codes, and so on),
 * because similar texts compress best side by side. In each part a line is a row (in `cells` a column), and `end` ends a
 * table and a release.
 */
export interface PackedTables {
  /** The release; for each table: its identity and the yen for one dollar, printed number, title, scale and column heads. */
  readonly heads: string;
  /** The codes of the rows; a `mark` for the next code of the catalogue. */
  readonly keys: string;
  /** The labels of the rows; a `mark` for the label of the catalogue. */
  readonly labels: string;
  /**
   * The cells, column by column, without the commas between thousands; a mark for a cell that can be computed from the
   * amounts.
   */
  readonly cells: string;
}

/** A blank line ends a table, two end a release. */
export const end = { table: "\n\n", release: "\n\n\n" } as const;

/** Returns the packed tables of each release. They are split when its tables are read, each part when it is read. */
export function unpackTables(packed: PackedTables, items: string): ReleaseTables[] {
  const catalogue = catalogueOf(items);
  const split = (part: string): string[] => part.split(end.release);
  const parts = [packed.keys, packed.labels, packed.cells].map(split);
  const releases: PackedRelease[] = [];
  split(packed.heads).forEach((head, n) => {
    const own = parts.map((part) => certain(part[n]));
    releases.push(new PackedRelease(head, own, { catalogue, releases }));
  });
  return releases;
}

/**
 * The packed tables of one release. The first line of `heads` is the code of the release, the first line of each head the
 * table.
 */
class PackedRelease implements ReleaseTables {
  readonly release: string;
  readonly #heads: string;
  /** The keys, the labels and the cells of its tables. */
  readonly #parts: readonly string[];
  readonly #catalogue: Catalogue;
  readonly #releases: readonly PackedRelease[];
  #tables: ReadonlyMap<string, PackedTable> | undefined;

  constructor(
    heads: string,
    parts: readonly string[],
    { catalogue, releases }: { catalogue: Catalogue; releases: readonly PackedRelease[] },
  ) {
    this.release = heads.slice(0, heads.indexOf("\n"));
    this.#heads = heads;
    this.#parts = parts;
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
    return this.#heads.includes(text);
  }

  #byName(): ReadonlyMap<string, PackedTable> {
    return (this.#tables ??= new Map(this.#split().map((table) => [table.table, table])));
  }

  #split(): PackedTable[] {
    const parts = this.#parts.map((part) => part.split(end.table));
    const [, ...heads] = this.#heads.split(end.table);
    return heads.map((head, n) => {
      const table = certain(firstLineOf(head)[0]);
      const [keys, labels, cells] = parts.map((part) => part[n]);
      const rows = this.#unpackRows(table, certain(keys), certain(labels));
      return new PackedTable(this.release, table, { head, rows, cells: certain(cells) });
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

  /** Returns the rows of the release that a mark refers to; undefined for any other text. */
  #findSame(table: string, packed: string): PackedRows | undefined {
    if (!packed.startsWith(mark.same)) return undefined;
    return this.#releases[Number(packed.slice(mark.same.length))]?.rowsOf(table);
  }
}

/** The first line of a head is the table and, if it has dollars, the yen for one dollar. */
const firstLineOf = (head: string): string[] => head.slice(0, head.indexOf("\n")).split("\t");

/** The last line of a head has a period and a kind for each column. */
const kindsIn = (head: string): string[] =>
  head
    .slice(head.lastIndexOf("\n") + 1)
    .split("\t")
    .map((column) => column.slice(column.indexOf(" ") + 1));

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
    const columns = certain(lines.pop()).cells;
    return [...lines, this.#line(headLine, ["item", "label", ...columns])];
  }

  get rows(): readonly TableLine[] {
    const { keys, labels } = this.names;
    const columns = computeCells({
      kinds: kindsIn(this.#packed.head),
      columns: this.#cells().map((column) => column.split("\t")),
      rate: Number(firstLineOf(this.#packed.head)[1]),
    });
    return keys.map((key, row) => {
      const cells = columns.map((column) => unpackCell(column[row] ?? ""));
      return this.#line(headLine + 1 + row, [key, certain(labels[row]), ...cells]);
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

/** The line with the heads of the columns. The printed number, title, scale and an empty line come before it. */
export const headLine = 5;

/** Returns a cell as printed, with commas between thousands unless it is marked `verbatim`. */
export function unpackCell(text: string): string {
  if (text.startsWith(mark.verbatim)) return text.slice(1);
  return text.length < 4 ? text : text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
