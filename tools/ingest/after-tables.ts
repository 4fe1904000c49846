import fs from "node:fs";
import path from "node:path";
import { decodeHeads } from "../../src/dataset/decode/decode-heads.ts";
import { badArgument } from "../../src/errors.ts";
import { decodeAndCheck } from "../check-data/decode-and-check.ts";
import { bundleOf } from "../compile-data.ts";
import { verifyRelease } from "../verify/verify-release.ts";
import { addedReleases } from "./answers/vantages.ts";
import { listAnswers } from "./answers/format-answers.ts";
import { formatAfterTables, type Found } from "./format-after-tables.ts";
import { diffAnswers } from "./answers/diff-answers.ts";
import { openChecks } from "./still-open.ts";
import { carriedExceptions } from "./restated/carried.ts";
import { proposeRestatements } from "./restated/propose.ts";
import { proposeClaims } from "./running-text/propose-claims.ts";

/** The inputs: two data folders, and the release that only the second has, with its text. */
export interface Added {
  /** The data folder without the release. */
  readonly before: string;
  /** The data folder with its tables. */
  readonly after: string;
  readonly release: string;
  readonly text: string;
}

/** The findings, and the same in words. */
export interface AfterTables extends Found {
  /** A report for a person, the most dangerous first. */
  readonly formatted: readonly string[];
  /** Every answer that changed, one a row, for a file. */
  readonly list: readonly string[];
}

/**
 * Returns the consequences once the tables of a release are in a data folder: how answers changed, what was restated or
 * read wrongly, which numbers of the text are not recorded, and what is still open. Nothing is written.
 *
 * @throws broken for a folder that the build would refuse, with the file and the line; bad-argument if the second folder
 * does not hold the release, or the first one does.
 */
export function reportAfterTables({ before, after, release: code, text }: Added): AfterTables {
  const older = decodeAndCheck(bundleOf(before));
  const bundle = bundleOf(after);
  const data = decodeAndCheck(bundle);
  const release = addedReleases(older, data).find((each) => each.code === code);
  if (!release)
    throw badArgument(
      `${code} is not a release that the second data folder has more than the first.`,
    );
  const read = (file: string): string => fs.readFileSync(path.join(after, file), "utf8");
  const written = { bundle, text, guidance: read("guidance.tsv") };
  const heads = decodeHeads(read("heads.tsv"), data);
  const { faults } = verifyRelease(release, { ...written, data, heads });
  const found: Found = {
    data,
    answers: diffAnswers(older, data),
    restated: proposeRestatements(data, release),
    carried: carriedExceptions(data, release),
    runningText: proposeClaims(data, release, { ...written, passedOver: read("passed-over.tsv") }),
    open: openChecks(data, faults),
  };
  return {
    ...found,
    formatted: formatAfterTables(found),
    list: listAnswers(found.answers, data),
  };
}
