// The files of a data folder as texts, and their bundle.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import { decodeLines, fault } from "../../src/dataset/decode/tsv.ts";
import { broken } from "../../src/errors.ts";

/** The text of each file by its path in the folder, such as `4Q03/revenue.tsv`. */
export type DataFiles = ReadonlyMap<string, string>;

/** The files of a release that are not printed tables. */
const runningText: readonly string[] = ["prose.tsv", "claims.tsv"];

/** The files next to the folders of the releases. */
const shared = [
  ...["items", "releases", "tables", "restatements", "redefinitions", "corrections"],
  ...[
    "exceptions",
    "sums",
    "remarks",
    "notes",
    "heads",
    "guidance",
    "reasons",
    "omissions",
    "passed-over",
  ],
].map((name) => `${name}.tsv`);

/** Returns the files of a folder and of the folders in it. Hidden files, which systems create, are skipped. */
export function readDataFiles(folder: string): DataFiles {
  const entries = fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  return new Map(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => {
        const name = path.relative(folder, file).split(path.sep).join("/");
        return [name, name.endsWith(".tsv") ? readText(file, name) : ""];
      }),
  );
}

function readText(file: string, name: string): string {
  const text = fs.readFileSync(file, "utf8");
  const at = text.split("\n").findIndex((line) => line.includes("\ufffd"));
  if (at >= 0) throw broken(`${name}, line ${at + 1}: the file is not in UTF-8.`);
  return text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
}

/** Returns the text of a file. */
export function requireFile(files: DataFiles, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw broken(`${name} is missing.`);
  return text;
}

/**
 * Returns the bundle of the files of a data folder.
 *
 * @throws broken for a missing file, and for an unknown one, which would otherwise be ignored.
 */
export function bundleOfFiles(files: DataFiles): Bundle {
  const read = (name: string): string => requireFile(files, name);
  const missing = shared.find((name) => !files.has(name));
  if (missing) throw broken(`${missing} is missing.`);
  const releases = read("releases.tsv");
  const codes = releaseCodes(releases);
  refuseUnread(files, codes);
  const textOf = (name: string) => (release: string) => ({
    release,
    text: read(`${release}/${name}`),
  });
  const content = {
    items: read("items.tsv"),
    tableList: read("tables.tsv"),
    releases,
    restatements: read("restatements.tsv"),
    redefinitions: read("redefinitions.tsv"),
    corrections: read("corrections.tsv"),
    exceptions: read("exceptions.tsv"),
    sums: read("sums.tsv"),
    remarks: read("remarks.tsv"),
    tables: codes.flatMap((release) => tableFiles(files, release)),
    prose: codes.map(textOf("prose.tsv")),
    claims: codes.map(textOf("claims.tsv")),
  };
  return { version: versionOf(content), ...content };
}

const releaseCodes = (releases: string): string[] =>
  decodeLines("releases.tsv", releases)
    .slice(1)
    .map((line) => {
      const [code = ""] = line.cells;
      if (/^[1-4]Q\d\d+$/.test(code)) return code;
      throw fault(line, `"${code}" is not the code of a quarter.`);
    });

function refuseUnread(files: DataFiles, codes: readonly string[]): void {
  for (const name of files.keys()) {
    const [release = "", file, ...deeper] = name.split("/");
    if (file === undefined) {
      if (![...shared, "README.md"].includes(name))
        throw broken(`${name} is not a file of the data: ${shared.join(", ")}.`);
    } else if (!codes.includes(release)) throw broken(`${release}/ is not listed in releases.tsv.`);
    else if (deeper.length > 0 || !file.endsWith(".tsv"))
      throw broken(`${name} is not a .tsv file.`);
  }
}

function tableFiles(files: DataFiles, release: string): Bundle["tables"] {
  const own = [...files].filter(([name]) => name.startsWith(`${release}/`));
  if (own.length === 0) throw broken(`${release}/ is missing.`);
  return own
    .map(([name, text]) => ({ file: name.slice(release.length + 1), text }))
    .filter(({ file }) => !runningText.includes(file))
    .map(({ file, text }) => ({ release, table: file.slice(0, -".tsv".length), text }))
    .sort((a, b) => (a.table < b.table ? -1 : 1));
}

function versionOf(content: Omit<Bundle, "version">): string {
  const newest = decodeLines("releases.tsv", content.releases)
    .slice(1)
    .reduce((last, { cells: [, date = ""] }) => (date > last ? date : last), "");
  return `${newest}.${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 8)}`;
}
