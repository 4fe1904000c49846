import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The texts of a data folder by their path in it, written with `/`. */
export type DataFiles = ReadonlyMap<string, string>;

/** Returns the .tsv files of a data folder; none where the folder is not there. */
export function readDataFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  if (!fs.existsSync(folder)) return files;
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (name.endsWith(".tsv"))
      files.set(name.replaceAll("\\", "/"), fs.readFileSync(path.join(folder, name), "utf8"));
  return files;
}

/** Returns files with those of another folder laid over them. */
export const laidOver = (files: DataFiles, over: DataFiles): Map<string, string> =>
  new Map([...files, ...over]);

/** Returns the lines of a file without the empty last one, ends of line apart. */
export const linesOf = (text: string): string[] =>
  text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");

/** Returns the text of a file that has these lines. */
export const textOf = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** Returns what a task makes of files that stand in a folder; the folder is gone afterwards. */
export function inFolder<T>(files: DataFiles, task: (folder: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ingest-"));
  try {
    for (const [name, text] of files) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    return task(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
