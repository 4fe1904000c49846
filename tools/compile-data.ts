// Packs data/ into a module of src/dataset/bundle; what only the pane shows, the notes and heads of the tables and the
// guidance, and the reasons in Japanese, into others; and the data that tests of rules run on alike, into test/frozen.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Bundle } from "../src/dataset/bundle/bundle.ts";
import { decodeHeads } from "../src/dataset/decode/decode-heads.ts";
import { decodeNotes } from "../src/dataset/decode/decode-notes.ts";
import { decodeLines } from "../src/dataset/decode/tsv.ts";
import { broken } from "../src/errors.ts";
import { checkGuidance } from "./check-data/check-guidance.ts";
import { checkReasons } from "./check-data/check-reasons.ts";
import { readRows } from "./check-data/check-parts.ts";
import { decodeAndCheck } from "./check-data/decode-and-check.ts";
import { runTool } from "./fail.ts";
import { packBundle } from "./pack-bundle.ts";

const root = path.resolve(import.meta.dirname, "..");
const bundles = path.join(root, "src/dataset/bundle");

/** The files of a release that are not printed tables. */
const runningText: readonly string[] = ["prose.tsv", "claims.tsv"];

/** Returns the bundle of a data folder; the build writes it down, tests read other folders with it. */
export function bundleOf(folder: string): Bundle {
  const read = (...parts: string[]): string => readText(folder, ...parts);
  const releases = read("releases.tsv");
  const codes = releaseCodes(releases);
  refuseUnlisted(folder, codes);
  const textOf = (file: string) => (release: string) => ({ release, text: read(release, file) });
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
    tables: codes.flatMap((release) =>
      tableFiles(path.join(folder, release)).map((table) => ({
        release,
        table,
        text: read(release, `${table}.tsv`),
      })),
    ),
    prose: codes.map(textOf("prose.tsv")),
    claims: codes.map(textOf("claims.tsv")),
  };
  return { version: versionOf(content), ...content };
}

function readText(folder: string, ...parts: string[]): string {
  const file = path.join(folder, ...parts);
  if (!fs.existsSync(file)) throw broken(`${parts.join("/")} is missing.`);
  const text = fs.readFileSync(file, "utf8");
  const at = text.split("\n").findIndex((line) => line.includes("\ufffd"));
  if (at >= 0) throw broken(`${parts.join("/")}, line ${at + 1}: the file is not in UTF-8.`);
  return text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
}

const releaseCodes = (releases: string): string[] =>
  decodeLines("releases.tsv", releases)
    .slice(1)
    .map(({ cells }) => cells[0] ?? "");

/** The files that stand beside the folders of the releases. */
const shared = [
  ...["items", "releases", "tables", "restatements", "redefinitions", "corrections"],
  ...["exceptions", "sums", "remarks", "notes", "heads", "guidance", "reasons"],
].map((name) => `${name}.tsv`);

/** A folder that releases.tsv does not list, or a file that nothing reads, would be left out in silence. */
function refuseUnlisted(folder: string, codes: readonly string[]): void {
  const missing = shared.find((file) => !fs.existsSync(path.join(folder, file)));
  if (missing) throw broken(`${missing} is missing.`);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).filter(isVisible)) {
    if (entry.isDirectory() && !codes.includes(entry.name))
      throw broken(`${entry.name}/ is not listed in releases.tsv.`);
    if (!entry.isDirectory() && ![...shared, "README.md"].includes(entry.name))
      throw broken(`${entry.name} is not a file of the data: ${shared.join(", ")}.`);
  }
}

/** Systems leave hidden files of their own in folders. */
const isVisible = ({ name }: { readonly name: string }): boolean => !name.startsWith(".");

function tableFiles(folder: string): string[] {
  if (!fs.existsSync(folder)) throw broken(`${path.basename(folder)}/ is missing.`);
  return fs
    .readdirSync(folder)
    .filter((file) => isVisible({ name: file }) && !runningText.includes(file))
    .map((file) => {
      if (file.endsWith(".tsv")) return path.basename(file, ".tsv");
      throw broken(`${path.basename(folder)}/${file} is not a .tsv file.`);
    })
    .sort();
}

function versionOf(content: Omit<Bundle, "version">): string {
  const newest = decodeLines("releases.tsv", content.releases)
    .slice(1)
    .reduce((last, { cells: [, date = ""] }) => (date > last ? date : last), "");
  return `${newest}.${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 8)}`;
}

/** Returns a file without the words near each figure of the text, which only `npm run verify` needs. */
function withoutNear(text: string): string {
  const rows = text.split("\n").map((line) => line.split("\t"));
  const near = rows[0]?.indexOf("near");
  return rows.map((row) => row.filter((_, column) => column !== near).join("\t")).join("\n");
}

/** Returns a bundle as it travels: without the words near each figure of the text, which only `npm run verify` needs. */
function shipped(bundle: Bundle): Bundle {
  const strip = (texts: Bundle["prose"]): Bundle["prose"] =>
    texts.map(({ release, text }) => ({ release, text: withoutNear(text) }));
  return {
    ...bundle,
    remarks: withoutNear(bundle.remarks),
    prose: strip(bundle.prose),
    claims: strip(bundle.claims),
  };
}

/** Returns a value as source. Texts are raw: their tabs and ends of line then need no backslash, which packs better. */
function sourceOf(value: unknown): string {
  if (typeof value === "string")
    return /[\\`$]/.test(value) ? JSON.stringify(value) : `String.raw\`${value}\``;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(",")}]`;
  const fields = Object.entries(value as object).map(([name, of]) => `${name}: ${sourceOf(of)}`);
  return `{${fields.join(",\n")}}`;
}

function compile(folder: string, target: string): void {
  const whole = bundleOf(folder);
  const notes = readText(folder, "notes.tsv");
  const guidance = readText(folder, "guidance.tsv");
  // What is faulty must not be packed: the add-in would meet it in every cell.
  const heads = readText(folder, "heads.tsv");
  const data = decodeAndCheck(whole);
  decodeNotes(notes, data);
  readRows("notes.tsv", notes);
  decodeHeads(heads, data);
  readRows("heads.tsv", heads);
  checkGuidance(guidance, data);
  const reasons = readText(folder, "reasons.tsv");
  checkReasons(reasons, data);
  const name = path.relative(root, folder);
  fs.writeFileSync(path.join(target, "bundle.generated.ts"), moduleOf(whole, target, name));
  const write = (name: string, texts: Readonly<Record<string, string>>): void => {
    const module = Object.entries(texts)
      .map(([of, text]) => `export const ${of} = ${JSON.stringify(text)};\n`)
      .join("");
    fs.writeFileSync(path.join(target, `${name}.generated.ts`), module);
  };
  write("notes", { notes, heads });
  write("reasons", { reasons });
  write("guidance", { guidance: withoutNear(guidance) });
  console.error(`Packed ${whole.tables.length} tables of ${name} as ${whole.version}.`);
}

/** Returns the module that exports a bundle of a named folder, packed, for a folder that it is written to. */
export function moduleOf(bundle: Bundle, folder: string, name: string): string {
  const packed = sourceOf(packBundle(shipped(bundle)));
  const unpack = path.relative(folder, path.join(bundles, "packed-bundle.ts"));
  const from = unpack.startsWith(".") ? unpack : `./${unpack}`;
  return `import { unpackBundle } from "${from}";

export const packed = ${packed};

/** The files as they stand in ${name}: for tools and tests. */
export const bundle = /* @__PURE__ */ unpackBundle(packed);
`;
}

if (process.argv[1] === import.meta.filename)
  runTool(() => {
    compile(path.join(root, "data"), bundles);
    compile(path.join(root, "test/frozen/data"), path.join(root, "test/frozen"));
  });
