import fs from "node:fs";
import path from "node:path";
import { readDataFiles } from "../../../tools/ingest/writing/data-files.ts";

/** Returns the files of a data folder without what names a release: the catalogue stays whole. */
export function dataWithout(folder: string, code: string): Map<string, string> {
  const files = readDataFiles(folder);
  for (const [name, text] of files) {
    if (name.startsWith(`${code}/`)) files.delete(name);
    else if (!/\/|^(items|tables|sums)\.tsv$/.test(name)) files.set(name, withoutRows(text, code));
  }
  return files;
}

const withoutRows = (text: string, code: string): string =>
  text
    .split("\n")
    .filter((line) => !line.split("\t").some((cell) => cell.split(" ").includes(code)))
    .join("\n");

/** The folder of the releases' texts: the one that is named must be there, the one beside the checkout may be. */
const named = process.env["RELEASE_TEXTS"];

/** Returns the text of a release of the issuer; undefined where no folder is named and none stands beside the checkout. */
export function releaseText(code: string): string | undefined {
  const file = path.join(named ?? "../shared/releases", `${code.toLowerCase()}.txt`);
  return named !== undefined || fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}
