// Packs data/ into a module of src/dataset/bundle. Data that only the pane shows (the notes and heads of the tables, the
// guidance, and the reasons in Japanese) go into other modules. The data for tests of rules go into test/frozen in the
// same way.
import fs from "node:fs";
import path from "node:path";
import type { Bundle } from "../src/dataset/bundle/bundle.ts";
import { checkFiles } from "./check-data/check-files.ts";
import { bundleOfFiles, readDataFiles } from "./check-data/data-files.ts";
import { runTool } from "./fail.ts";
import { packBundle } from "./pack-bundle.ts";

const root = path.resolve(import.meta.dirname, "..");
const bundles = path.join(root, "src/dataset/bundle");

/** Returns the bundle of a data folder; the build writes it to a file, and tests read other folders with it. */
export const bundleOf = (folder: string): Bundle => bundleOfFiles(readDataFiles(folder));

/** Returns a file without the words near each figure of the text, which only `npm run verify` needs. */
function withoutNear(text: string): string {
  const rows = text.split("\n").map((line) => line.split("\t"));
  const near = rows[0]?.indexOf("near");
  return rows.map((row) => row.filter((_, column) => column !== near).join("\t")).join("\n");
}

/** Returns a bundle as it ships: without the words near each figure of the text, which only `npm run verify` needs. */
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

/** Returns a value as source. Texts are raw, so that tabs and line ends need no backslash, which packs better. */
function sourceOf(value: unknown): string {
  if (typeof value === "string")
    return /[\\`$]/.test(value) ? JSON.stringify(value) : `String.raw\`${value}\``;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(",")}]`;
  const fields = Object.entries(value as object).map(([name, of]) => `${name}: ${sourceOf(of)}`);
  return `{${fields.join(",\n")}}`;
}

function compile(folder: string, target: string): void {
  // Faulty data must not be packed: the add-in would fail in every cell.
  const { bundle: whole, notes, heads, guidance, reasons } = checkFiles(readDataFiles(folder));
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
