import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { decodeItems } from "../../src/dataset/decode/decode-items.ts";
import { decodeReleases } from "../../src/dataset/decode/decode-releases.ts";
import { checkCorrectedCells, checkCorrections } from "./check-corrections.ts";
import { checkExceptions } from "./check-exceptions.ts";
import { checkItems } from "./check-items.ts";
import { readRows } from "./check-parts.ts";
import { checkProse } from "./check-prose.ts";
import { checkRedefinitions } from "./check-redefinitions.ts";
import { checkReleases } from "./check-releases.ts";
import { checkRemarks } from "./check-remarks.ts";
import { checkRestatements } from "./check-restatements.ts";
import { checkSums } from "./check-sums.ts";
import { checkTableList } from "./check-table-list.ts";
import { checkTables } from "./check-tables.ts";
import { readWhole } from "./read-whole.ts";

/**
 * Returns the dataset of a data folder, checked by every rule. The lists that other files refer to come first, so that a
 * mistake in them is reported in the list itself.
 *
 * @throws broken for anything unknown and for a broken rule, with the file and the line.
 */
export function decodeAndCheck(bundle: Bundle): Dataset {
  checkItems(bundle.items);
  checkReleases(bundle.releases);
  const items = decodeItems(bundle.items);
  checkTableList(bundle.tableList, items);
  checkCorrections(bundle.corrections, decodeReleases(bundle.releases), items);
  const data = decodeDataset(bundle);
  readWhole(data);
  checkCorrectedCells(bundle.corrections, data.tables);
  checkTables(bundle.tables, data.tables);
  for (const file of bundle.prose) checkProse(file, data.tables);
  for (const { release, text } of bundle.claims) readRows(`${release}/claims.tsv`, text);
  checkSums(bundle.sums, items);
  checkExceptions(bundle.exceptions);
  checkRestatements(bundle.restatements, data);
  checkRedefinitions(bundle.redefinitions, data);
  checkRemarks(bundle.remarks, data);
  return data;
}
