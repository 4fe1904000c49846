import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Subject } from "./row.ts";

/** Returns the gzipped size of files, in kB. */
export const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(file)).length / 1000, 0);

/** The sizes of the built scripts. The size of what the pane loads up to its first interaction is measured with the pane. */
export function measureSizes(folder: string): Subject {
  const scripts = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => path.join(folder, file));
  const functions = path.join(folder, "functions.js");
  const pane = scripts.filter((file) => file !== functions);
  return {
    title: "Sizes",
    how: "The built scripts, each zipped by itself.",
    rows: [
      { what: "functions.js, two releases", measured: weigh([functions]), unit: " kB", budget: 75 },
      { what: "every script of the pane", measured: weigh(pane), unit: " kB" },
    ],
  };
}
