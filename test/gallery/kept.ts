import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "kept");
const kept = (name: string): string => path.join(folder, `${name}.snapshot.txt`);

/** Holds a text against the one kept under its name, or keeps it when UPDATE_GALLERY is set. */
export function assertKept(name: string, text: string): void {
  if (process.env["UPDATE_GALLERY"]) fs.writeFileSync(kept(name), text);
  const before = fs.existsSync(kept(name)) ? fs.readFileSync(kept(name), "utf8") : "";
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
