import { broken, type Failure } from "../../errors.ts";

/** A line of a file of `data/`, for messages. */
export interface DataLine {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A row, its cells by column. */
export interface Row<Cells = Readonly<Record<string, string>>> extends DataLine {
  readonly cells: Cells;
}

/** A row of a file with these columns, named as in `decodeRows`. */
export type RowOf<Columns extends string> = Row<
  Readonly<Record<Required<NameIn<Columns>>, string>> &
    Readonly<Partial<Record<Optional<NameIn<Columns>>, string>>>
>;

type NameIn<Columns extends string> = Columns extends `${infer First} ${infer Others}`
  ? First | NameIn<Others>
  : Columns;
type Required<Name extends string> = Exclude<Name, `${string}?`>;
type Optional<Name extends string> = Name extends `${infer Bare}?` ? Bare : never;

/** Returns the failure that stops the build, with the file and the line. */
export const fault = ({ file, line }: DataLine, words: string): Failure =>
  broken(`${file}, line ${line}: ${words}`, { reason: "faulty data" });

/** Returns the cells of every line that is not empty. */
export function decodeLines(file: string, text: string): (DataLine & { cells: string[] })[] {
  return text
    .replaceAll("\r", "")
    .split("\n")
    .map((content, i) => ({ file, line: i + 1, cells: content.split("\t") }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== "");
}

/**
 * Returns the rows of a tab-separated file with one header row; short rows are filled with "". A column that ends in `?`
 * may be missing.
 *
 * @throws broken for a missing or an unknown column, and for a row longer than the header.
 */
export function decodeRows(file: string, text: string, columns: string): Row[] {
  const [head, ...lines] = decodeLines(file, text);
  const header = head?.cells ?? [];
  const names = columns.split(" ");
  const accepted = names.map((name) => name.replace("?", ""));
  const lacking = names.find((name) => !name.endsWith("?") && !header.includes(name));
  const unknown = header.find((name) => !accepted.includes(name));
  const first = { file, line: 1 };
  if (lacking !== undefined) throw fault(first, `the column "${lacking}" is missing.`);
  if (unknown !== undefined)
    throw fault(first, `"${unknown}" is not a column of this file: ${accepted.join(", ")}.`);
  return lines.map(({ line, cells }) => {
    if (cells.length > header.length)
      throw fault(
        { file, line },
        `the row has ${cells.length} cells, the file ${header.length} columns.`,
      );
    return {
      file,
      line,
      cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])),
    };
  });
}

/** Returns the same rows when the columns are a literal: the type then knows the names of the cells. */
export const decodeKnownRows = <const Columns extends string>(
  file: string,
  text: string,
  columns: Columns,
): RowOf<Columns>[] => decodeRows(file, text, columns);
