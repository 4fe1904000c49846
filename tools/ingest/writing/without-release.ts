import { linesOf, textOf, type DataFiles } from "./data-files.ts";

/** The column of a shared file that names the releases of a row. */
const releaseColumns: Readonly<Record<string, number>> = {
  ...{ "releases.tsv": 0, "heads.tsv": 0, "corrections.tsv": 0, "notes.tsv": 0, "guidance.tsv": 0 },
  ...{ "omissions.tsv": 0, "passed-over.tsv": 0 },
  ...{ "exceptions.tsv": 1, "restatements.tsv": 2, "redefinitions.tsv": 2, "remarks.tsv": 3 },
};

/**
 * Returns the files without a release, for comparison with it. The catalogue stays complete, and can be read even with
 * questions in it.
 */
export function withoutRelease(files: DataFiles, code: string): Map<string, string> {
  const left = new Map<string, string>();
  for (const [name, text] of files) {
    if (name.startsWith(`${code}/`)) continue;
    const column = releaseColumns[name];
    if (name === "items.tsv") left.set(name, textOf(linesOf(text).flatMap(readableItem)));
    else if (column === undefined) left.set(name, text);
    else left.set(name, textOf(linesOf(text).flatMap((line) => withoutName(line, column, code))));
  }
  return left;
}

/** Removes a release from a row: its name if there are several, else the whole row. */
function withoutName(line: string, column: number, code: string): string[] {
  const cells = line.split("\t");
  const names = (cells[column] ?? "").split(" ");
  if (!names.includes(code)) return [line];
  if (names.length === 1) return [];
  return [cells.with(column, names.filter((name) => name !== code).join(" ")).join("\t")];
}

/** The values used for these fields while they are questions. */
const readAs: Readonly<Record<number, string>> = {
  2: "?",
  3: "flow",
  4: "money",
  5: "credit",
  6: "",
};

/** A row whose code is a question is not read; in other rows each question is read as its proposal. */
function readableItem(line: string): string[] {
  const cells = line.split("\t");
  if (isQuestion(cells[0])) return [];
  const read = cells.map((cell, i) => {
    if (!isQuestion(cell)) return cell;
    return cell.length > 1 ? cell.slice(1) : (readAs[i] ?? "");
  });
  return [read.join("\t")];
}

/** A field that begins with a question mark waits for a person's answer. */
export const isQuestion = (cell: string | undefined): boolean => cell?.startsWith("?") ?? false;
