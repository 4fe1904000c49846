import type { Bundle } from "./bundle.ts";

/**
 * A bundle as it travels: its tables are told part by part, all heads, then all codes, and so on, because like beside
 * like packs best. In each part a line is a row (of cells: a column) and a blank line ends a table.
 */
export interface PackedBundle extends Omit<Bundle, "tables"> {
  /** Release, table, what it is printed under, title, scale and the heads of the columns. */
  readonly heads: string;
  /** The codes of the rows; a `mark` where the catalogue says which comes next. */
  readonly keys: string;
  /** The labels of the rows; a `mark` where it is the catalogue's. */
  readonly labels: string;
  /** The cells, column by column, without the commas between thousands. */
  readonly cells: string;
}

/** What stands for a key that the catalogue foretells, for none, for the label of the catalogue; and before a cell told in full. */
export const mark = {
  next: ">",
  nextOpposite: "<",
  heading: ".",
  label: "=",
  verbatim: "'",
} as const;

/** Returns a bundle with its tables row by row, as `data/` has them. */
export function unpackBundle({ heads, keys, labels, cells, ...files }: PackedBundle): Bundle {
  const known = labelsOf(files.items);
  const [keyed, labelled, filled] = [keys, labels, cells].map((part) => part.split("\n\n"));
  const tables = heads.split("\n\n").map((about, i) => {
    const [[release = "", table = ""] = [], printed = [], title = [], scale = [], header = []] =
      linesOf(about);
    const columns = linesOf(filled?.[i] ?? "");
    const codes = unpackKeys(keyed?.[i]?.split("\n") ?? [], [...known.keys()]);
    const names = labelled?.[i]?.split("\n") ?? [];
    const rows = codes.map((key, row) => [
      key,
      names[row] === mark.label ? known.get(codeOf(key)) : names[row],
      ...columns.map((column) => unpackCell(column[row] ?? "")),
    ]);
    const lines = [printed, title, scale, [], ["item", "label", ...header], ...rows];
    return { release, table, text: lines.map((line) => line.join("\t").trimEnd()).join("\n") };
  });
  return { ...files, tables };
}

/** Returns the labels of the catalogue by item code, in its order. */
export function labelsOf(items: string): ReadonlyMap<string, string> {
  return new Map(linesOf(items).map(([code = "", label = ""]) => [code, label]));
}

/** Returns the item of a key, which may have a minus before it. */
export function codeOf(key: string): string {
  return key.replace(/^-/, "");
}

/** Returns a cell as printed: with commas between its thousands, unless it is marked as printed otherwise. */
export function unpackCell(text: string): string {
  return text.startsWith(mark.verbatim)
    ? text.slice(1)
    : text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** A mark is the item after that of the row before, headings not counted. */
function unpackKeys(keys: readonly string[], codes: readonly string[]): string[] {
  let last = -1;
  return keys.map((key) => {
    if (key === mark.heading) return "";
    const next = codes[last + 1] ?? "";
    const full = key === mark.next ? next : key === mark.nextOpposite ? `-${next}` : key;
    last = codes.indexOf(codeOf(full));
    return full;
  });
}

function linesOf(text: string): string[][] {
  return text.split("\n").map((line) => line.split("\t"));
}
