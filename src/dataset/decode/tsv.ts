/** A table of text: one header row, every row as long as the header. */
export interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Returns the lines of a tab-separated text as a grid; short rows are filled with "". */
export function decodeGrid(text: string): Grid {
  const [header = [], ...rows] = text
    .replace(/\r/g, "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
  return { header, rows: rows.map((row) => header.map((_, column) => row[column] ?? "")) };
}

/** Returns the rows of a tab-separated text as records keyed by its header. */
export function decodeRecords(text: string): Readonly<Record<string, string>>[] {
  const { header, rows } = decodeGrid(text);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}
