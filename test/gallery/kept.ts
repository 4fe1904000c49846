import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "kept");

/** Holds a text against the one kept under its name, or keeps it when UPDATE_GALLERY is set. */
export function assertKept(name: string, text: string, at = folder): void {
  const file = path.join(at, `${name}.snapshot.txt`);
  if (process.env["UPDATE_GALLERY"]) fs.writeFileSync(file, text);
  const before = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  assert.equal(
    text,
    before,
    `${name} is not as kept. If it should change: UPDATE_GALLERY=1 npx mocha -g gallery, then read the diff.`,
  );
}

/** Returns the names of all kept texts, in order. */
export function keptNames(): string[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".snapshot.txt"))
    .map((file) => file.replace(/\.snapshot\.txt$/, ""))
    .sort();
}
