import fs from "node:fs";
import { decodeAndCheck } from "../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../tools/compile-data.ts";

/**
 * The files of `data/` and their contents, including the newest release. Only tests that must hold for any releases use
 * them; `test/README.md` lists those tests.
 */
export const realBundle = bundleOf("data");
export const real = decodeAndCheck(realBundle);
export const notes = fs.readFileSync("data/notes.tsv", "utf8");
