import fs from "node:fs";

/** The rows under a head, as records by the head's words. */
export type Row = Readonly<Record<string, string>>;

/** A file of rows: the lines above its head, the head, and the rows. */
export interface Sheet {
  readonly above: Row;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a file of tabs. Lines above an empty line are pairs of a name and a value. */
export function readSheet(file: string): Sheet {
  const lines = fs.readFileSync(file, "utf8").replace(/\n$/, "").split("\n");
  const gap = lines.indexOf("");
  const cells = lines.map((line) => line.split("\t"));
  const above = Object.fromEntries(
    cells.slice(0, Math.max(gap, 0)).map(([name = "", value = ""]) => [name, value]),
  );
  const [head = [], ...rows] = cells.slice(gap + 1);
  return { above, head, rows };
}

/** Reads a file of tabs as records; a field that a line does not reach is "". */
export function readRows(file: string): readonly Row[] {
  const { head, rows } = readSheet(file);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}
