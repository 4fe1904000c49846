// Packs data/ into src/dataset/bundle/bundle.generated.ts, and the notes, which only the pane shows, into a module of their own.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Bundle } from "../src/dataset/bundle/bundle.ts";
import { packBundle } from "./pack-bundle.ts";

const root = path.resolve(import.meta.dirname, "..");
const target = path.join(root, "src/dataset/bundle");

/** The files of a release that hold no printed table. */
const runningText: readonly string[] = ["prose.tsv", "claims.tsv"];

/** Returns the bundle of a data folder; the build writes it down, tests read other folders with it. */
export function bundleOf(folder: string): Bundle {
  const read = (...parts: string[]): string =>
    fs.readFileSync(path.join(folder, ...parts), "utf8").replaceAll("\r\n", "\n");
  const releases = read("releases.tsv");
  const codes = releases
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[0] ?? "");
  const tables = codes.flatMap((release) =>
    tableIds(path.join(folder, release)).map(({ id, file }) => ({
      release,
      id,
      text: read(release, file),
    })),
  );
  const textOf = (file: string) => (release: string) => ({ release, text: read(release, file) });
  const content = {
    items: read("items.tsv"),
    releases,
    restatements: read("restatements.tsv"),
    redefinitions: read("redefinitions.tsv"),
    exceptions: read("exceptions.tsv"),
    tables,
    prose: codes.map(textOf("prose.tsv")),
    claims: codes.map(textOf("claims.tsv")),
  };
  return { version: versionOf(content), ...content };
}

/** The files of one release in the order of the release: tables by number, then the appendix. */
function tableIds(folder: string): { id: string; file: string }[] {
  const appendix = ["IS", "IS-FY", "BS", "CF", "CF-FY"];
  const rank = (id: string): number =>
    appendix.includes(id) ? 100 + appendix.indexOf(id) : Number(id);
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".tsv") && !runningText.includes(file))
    .map((file) => ({
      id: path
        .basename(file, ".tsv")
        .replace(/^table-/, "")
        .toUpperCase(),
      file,
    }))
    .sort((a, b) => rank(a.id) - rank(b.id));
}

function versionOf(content: Omit<Bundle, "version">): string {
  const newest = content.releases.trim().split("\n").at(-1)?.split("\t")[1] ?? "";
  return `${newest}.${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 8)}`;
}

/** Returns a bundle as it travels: without the words near each figure of the text, which only `npm run verify` needs. */
function shipped(bundle: Bundle): Bundle {
  const withoutNear = (text: string): string => {
    const rows = text.split("\n").map((line) => line.split("\t"));
    const near = rows[0]?.indexOf("near");
    return rows.map((row) => row.filter((_, column) => column !== near).join("\t")).join("\n");
  };
  const strip = (texts: Bundle["prose"]): Bundle["prose"] =>
    texts.map(({ release, text }) => ({ release, text: withoutNear(text) }));
  return { ...bundle, prose: strip(bundle.prose), claims: strip(bundle.claims) };
}

/** Returns a value as source. Texts are raw: their tabs and ends of line then need no backslash, which packs better. */
function sourceOf(value: unknown): string {
  if (typeof value === "string")
    return /[\\`$]/.test(value) ? JSON.stringify(value) : `String.raw\`${value}\``;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(",")}]`;
  const fields = Object.entries(value as object).map(([name, of]) => `${name}: ${sourceOf(of)}`);
  return `{${fields.join(",\n")}}`;
}

if (process.argv[1] === import.meta.filename) {
  const folder = path.join(root, "data");
  const bundle = shipped(bundleOf(folder));
  const packed = sourceOf(packBundle(bundle));
  const text = `import { unpackBundle } from "./packed-bundle.ts";\n\nexport const bundle = unpackBundle(${packed});\n`;
  fs.writeFileSync(path.join(target, "bundle.generated.ts"), text);
  const notes = fs.readFileSync(path.join(folder, "notes.tsv"), "utf8").replaceAll("\r\n", "\n");
  const module = `export const notes = ${JSON.stringify(notes)};\n`;
  fs.writeFileSync(path.join(target, "notes.generated.ts"), module);
  console.error(`Packed ${bundle.tables.length} tables as data version ${bundle.version}.`);
}
