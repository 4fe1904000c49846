import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The texts of a data folder by their path in it, written with `/`. */
export type DataFiles = ReadonlyMap<string, string>;

/** Returns the .tsv files of a data folder; none if the folder does not exist. */
export function readDataFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  if (!fs.existsSync(folder)) return files;
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (name.endsWith(".tsv"))
      files.set(name.replaceAll("\\", "/"), fs.readFileSync(path.join(folder, name), "utf8"));
  return files;
}

/** Returns files, replaced by those of another folder with the same path. */
export const laidOver = (files: DataFiles, over: DataFiles): Map<string, string> =>
  new Map([...files, ...over]);

/** Returns the lines of a file without line ends and without the empty last one. */
export const linesOf = (text: string): string[] =>
  text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");

/** Returns the text of a file that has these lines. */
export const textOf = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** Runs a task on files in a temporary folder, and returns its result. */
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
