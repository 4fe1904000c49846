/** The text of the files of `data/`. */
export interface Bundle extends ListFiles {
  readonly tables: readonly TableFile[];
}

/** The files of `data/` that are not printed tables. */
export interface ListFiles {
  /** Date of the newest release and a digest of all files. */
  readonly version: string;
  readonly items: string;
  readonly tableList: string;
  readonly releases: string;
  readonly restatements: string;
  readonly redefinitions: string;
  readonly corrections: string;
  readonly exceptions: string;
  readonly sums: string;
  readonly remarks: string;
  /** `prose.tsv` of each release: figures that only its text states. */
  readonly prose: readonly TextFile[];
  /** `claims.tsv` of each release: figures that its text repeats. */
  readonly claims: readonly TextFile[];
}

/** The file of a printed table, named after the table's identity. */
export interface TableFile {
  readonly release: string;
  readonly table: string;
  readonly text: string;
}

export interface TextFile {
  readonly release: string;
  readonly text: string;
}

/** The lists that grow with the releases and are looked up by item. Most look-ups need only a few of their rows. */
export type RecordFile = "restatements" | "redefinitions" | "exceptions";

/** The files that are not printed tables, as they are decoded; the lists of records are split into blocks. */
export interface ListSources
  extends
    Omit<ListFiles, RecordFile | "prose">,
    Readonly<Record<RecordFile, readonly TextSource[]>> {
  readonly prose: readonly (TextSource & TextFile)[];
}

/** A file of rows, or some of its rows under its header. Its text is unpacked when it is read. */
export interface TextSource {
  readonly text: string;
  /** Says whether the rows contain a text, so that a look-up skips most sources. */
  mentions(text: string): boolean;
}

/** The tables of one release, and what a look-up needs to know of them before it reads one. */
export interface ReleaseTables {
  readonly release: string;
  readonly tables: readonly TableSource[];
  /**
   * Says whether the lines above the rows of any table contain a text, so that a look-up of a period skips most releases.
   */
  mentions(text: string): boolean;
}

/** The file of a printed table, in parts, however it is stored. Most answers need few parts of few tables. */
export interface TableSource {
  readonly release: string;
  readonly table: string;
  /** The lines above the rows: the printed number, the title, the scale, the heads of the columns. */
  readonly above: readonly TableLine[];
  readonly names: RowNames;
  /** The rows: key, label, a cell for each column. */
  readonly rows: readonly TableLine[];
  /** Says whether the lines above the rows contain a text, so that a look-up of a period skips most tables. */
  mentions(text: string): boolean;
  /** Says whether any row has a text in a column. Columns are counted from 0 after the label. */
  hasText(column: number): boolean;
}

/** The codes and labels of the rows of a table. Tables of several releases with the same rows may share them. */
export interface RowNames {
  /** The codes of the items, without headings. */
  readonly items: ReadonlySet<string>;
  /** The code of each row's item, "" for a heading, and its label as printed. */
  readonly labelled: readonly (readonly [item: string, label: string])[];
}

/** A line of the file of a table, counted from 1, and its cells. */
export interface TableLine {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
}
