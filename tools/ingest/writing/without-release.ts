import { linesOf, textOf, type DataFiles } from "./data-files.ts";

/** Files in which the first column, or another, names the release of a row. */
const releaseColumns: Readonly<Record<string, number>> = {
  "releases.tsv": 0,
  "heads.tsv": 0,
  "corrections.tsv": 0,
};

/**
 * Returns the files that a release is held against: without its own, and with a catalogue that can be read although
 * questions stand in it.
 */
export function withoutRelease(files: DataFiles, code: string): Map<string, string> {
  const left = new Map<string, string>();
  for (const [name, text] of files) {
    if (name.startsWith(`${code}/`)) continue;
    const column = releaseColumns[name];
    if (name === "items.tsv") left.set(name, textOf(linesOf(text).flatMap(readableItem)));
    else if (column === undefined) left.set(name, text);
    else left.set(name, textOf(linesOf(text).filter((line) => line.split("\t")[column] !== code)));
  }
  return left;
}

/** Where a question stands for them, these fields are read so. */
const readAs: Readonly<Record<number, string>> = {
  2: "?",
  3: "flow",
  4: "money",
  5: "credit",
  6: "",
};

/** A row whose code is a question is not read; in others each question is taken for its proposal. */
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
