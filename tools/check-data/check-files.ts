import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import type { TableHead } from "../../src/dataset/decode/decode-heads.ts";
import { checkEmptyCells } from "./check-empty-cells.ts";
import { checkExcusedCells } from "./check-excused-cells.ts";
import { checkExpectedFigures } from "./check-expected-figures.ts";
import { checkGuidance } from "./check-guidance.ts";
import { checkHeads } from "./check-heads.ts";
import { checkLabels } from "./check-labels.ts";
import { checkLikeness } from "./check-likeness.ts";
import { checkNotes } from "./check-notes.ts";
import { checkOmissions } from "./check-omissions.ts";
import { checkPassedOver } from "./check-passed-over.ts";
import { checkReasons } from "./check-reasons.ts";
import { checkRestatedPeriods } from "./check-restatements.ts";
import { checkTranslated } from "./check-translated.ts";
import { checkUse } from "./check-use.ts";
import { bundleOfFiles, requireFile, type DataFiles } from "./data-files.ts";
import { decodeAndCheck } from "./decode-and-check.ts";

/** The contents of the files of a data folder, checked by every rule. */
export interface CheckedFiles {
  readonly bundle: Bundle;
  readonly data: Dataset;
  readonly notes: string;
  readonly heads: string;
  readonly guidance: string;
  readonly reasons: string;
  readonly passedOver: string;
  readonly decodedHeads: readonly TableHead[];
}

/**
 * Returns the contents of the files of a data folder, including those that are not in the bundle. The build packs nothing
 * else.
 *
 * @throws broken for anything unknown and for a broken rule, with the file and the line.
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
  checkTranslated(bundle.releases, data);
  checkOmissions(read("omissions"), data);
  const passedOver = read("passed-over");
  checkPassedOver(passedOver, data);
  checkUse(bundle.items, data);
  checkLikeness(data);
  checkLabels(data);
  checkEmptyCells(data);
  checkRestatedPeriods(bundle.restatements, data);
  checkExcusedCells(bundle.exceptions, data);
  checkNotes(notes, data);
  const decodedHeads = checkHeads(heads, data);
  checkExpectedFigures(bundle.prose, checkGuidance(guidance, data), data);
  checkReasons(reasons, data);
  return { bundle, data, notes, heads, guidance, reasons, passedOver, decodedHeads };
}
