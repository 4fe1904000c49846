import fs from "node:fs";
import { decodeAndCheck } from "../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../tools/compile-data.ts";

/**
 * The files of `data/` and what they hold, the newest release too. Only what must hold of whatever releases there are is
 * tested on them; `test/README.md` lists those tests.
 */
export const realBundle = bundleOf("data");
export const real = decodeAndCheck(realBundle);
export const notes = fs.readFileSync("data/notes.tsv", "utf8");
