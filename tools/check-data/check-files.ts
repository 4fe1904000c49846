import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeHeads, type TableHead } from "../../src/dataset/decode/decode-heads.ts";
import { checkGuidance } from "./check-guidance.ts";
import { checkNotes } from "./check-notes.ts";
import { checkOmissions } from "./check-omissions.ts";
import { readRows } from "./check-parts.ts";
import { checkReasons } from "./check-reasons.ts";
import { bundleOfFiles, requireFile, type DataFiles } from "./data-files.ts";
import { decodeAndCheck } from "./decode-and-check.ts";

/** What the files of a data folder hold, checked by every rule. */
export interface CheckedFiles {
  readonly bundle: Bundle;
  readonly data: Dataset;
  readonly notes: string;
  readonly heads: string;
  readonly guidance: string;
  readonly reasons: string;
  readonly decodedHeads: readonly TableHead[];
}

/**
 * Returns what the files of a data folder hold, also those that are not in the bundle. The build packs nothing else.
 *
 * @throws broken for what is not understood and for what breaks a rule, with the file and the line.
 */
export function checkFiles(files: DataFiles): CheckedFiles {
  const bundle = bundleOfFiles(files);
  const read = (name: string): string => requireFile(files, `${name}.tsv`);
  const [notes, heads, guidance, reasons] = [
    read("notes"),
    read("heads"),
    read("guidance"),
    read("reasons"),
  ];
  const data = decodeAndCheck(bundle);
  checkOmissions(read("omissions"), data);
  checkNotes(notes, data);
  const decodedHeads = decodeHeads(heads, data);
  readRows("heads.tsv", heads);
  checkGuidance(guidance, data);
  checkReasons(reasons, data);
  return { bundle, data, notes, heads, guidance, reasons, decodedHeads };
}
