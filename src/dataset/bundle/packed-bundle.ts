import type { Bundle } from "./bundle.ts";

/**
 * A bundle as it ships. Its tables are split into parts (all heads, then all codes, and so on), because similar texts
 * compress best side by side. In each part a line is a row (in `cells` a column), and a blank line ends a table.
 */
export interface PackedBundle extends Omit<Bundle, "tables"> {
  /** Release, table, printed number, title, scale and column heads. */
  readonly heads: string;
  /** The codes of the rows; a `mark` for the next code of the catalogue. */
  readonly keys: string;
  /** The labels of the rows; a `mark` for the label of the catalogue. */
  readonly labels: string;
  /** The cells, column by column, without the commas between thousands. */
  readonly cells: string;
}

/** Short marks: the next key of the catalogue (also with a minus), a heading, the label of the catalogue, a cell in full. */
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

/** Returns a cell as printed, with commas between thousands unless it is marked `verbatim`. */
export function unpackCell(text: string): string {
  return text.startsWith(mark.verbatim)
    ? text.slice(1)
    : text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** `next` is the catalogue's item after that of the row before; headings do not count. */
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
