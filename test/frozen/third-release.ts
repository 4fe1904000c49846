import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeAndCheck } from "../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../tools/compile-data.ts";

const folder = path.join(import.meta.dirname, "third-release");
export const frozenFolder = path.join(import.meta.dirname, "data");

/** The text of the made-up release, as `npm run verify` reads those of the issuer. */
export const thirdReleaseText = fs.readFileSync(path.join(folder, "1q04.txt"), "utf8");

/**
 * Adds the made-up release 1Q04 to a data folder, as a person does by hand: its own files, and rows at the end of the
 * shared files.
 */
export function addThirdRelease(data: string): void {
  for (const name of fs.readdirSync(folder)) {
    const added = path.join(folder, name);
    if (fs.statSync(added).isDirectory())
      fs.cpSync(added, path.join(data, name), { recursive: true });
    else if (name.endsWith(".tsv")) appendRows(added, path.join(data, name));
  }
}

/** Both files have one header; a shared file whose last line does not end gets its end first. */
function appendRows(from: string, to: string): void {
  const [, ...rows] = fs.readFileSync(from, "utf8").trimEnd().split("\n");
  const shared = fs.readFileSync(to, "utf8").trimEnd();
  fs.writeFileSync(to, `${[shared, ...rows].join("\n")}\n`);
}

/** Runs a task on a temporary copy of a data folder with the made-up release, and returns its result. */
export function withThirdReleaseIn<T>(data: string, task: (copy: string) => T): T {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "third-release-"));
  try {
    fs.cpSync(data, copy, { recursive: true });
    addThirdRelease(copy);
    return task(copy);
  } finally {
    fs.rmSync(copy, { recursive: true });
  }
}

/** Returns the text of a folder's notes to its tables. */
export const readNotes = (data: string): string =>
  fs.readFileSync(path.join(data, "notes.tsv"), "utf8");

/** Returns the log of the guidance of a folder. */
export const readGuidance = (data: string): string =>
  fs.readFileSync(path.join(data, "guidance.tsv"), "utf8");

/** Returns the dataset of the frozen releases and the made-up third one. */
export const withThirdRelease = (): Dataset =>
  withThirdReleaseIn(frozenFolder, (copy) => decodeAndCheck(bundleOf(copy)));
