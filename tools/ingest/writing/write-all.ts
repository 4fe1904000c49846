import fs from "node:fs";
import path from "node:path";
import type { DataFiles } from "./data-files.ts";

/**
 * Writes files into a folder, all of them or none: each is first written next to its place, and only then moved there. If
 * a move fails, the files that were moved get their old text again.
 */
export function writeAll(folder: string, files: DataFiles): void {
  const before = new Map<string, string | undefined>();
  const beside = (file: string): string => `${file}.ingest`;
  const paths = [...files].map(([name, text]) => ({ file: path.join(folder, name), text }));
  try {
    for (const { file, text } of paths) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(beside(file), text);
    }
    for (const { file } of paths) {
      before.set(file, fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined);
      fs.renameSync(beside(file), file);
    }
  } catch (error) {
    for (const [file, text] of before) {
      if (text === undefined) fs.rmSync(file, { force: true });
      else fs.writeFileSync(file, text);
    }
    throw error;
  } finally {
    for (const { file } of paths) fs.rmSync(beside(file), { force: true });
  }
}
