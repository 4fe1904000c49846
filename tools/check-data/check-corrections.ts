import { decodeCorrections } from "../../src/dataset/decode/decode-corrections.ts";
import { decodeItemCode, decodeReleaseCode } from "../../src/dataset/decode/decode-parts.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import { decodePrinted } from "../../src/exact/printed.ts";
import type { Item } from "../../src/model/item.ts";
import type { Release } from "../../src/model/release.ts";
import { isReason, readRows } from "./check-parts.ts";

/**
 * Checks the corrections on their own: the names in them are known, the corrected text is garbled, and each has a reason.
 */
export function checkCorrections(
  text: string,
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): void {
  decodeCorrections(text);
  for (const row of readRows("corrections.tsv", text)) {
    const { release = "", item = "", printed = "", reason = "" } = row.cells;
    decodeReleaseCode(row, release, releases);
    decodeItemCode(row, item, items);
    if (decodePrinted(printed) !== undefined)
      throw fault(row, `"${printed}" is a figure: what contradicts another is an exception.`);
    if (!isReason(reason)) throw fault(row, "a correction needs a reason.");
  }
}

/** Checks that each correction belongs to a cell that prints its text. */
export function checkCorrectedCells(text: string, tables: readonly PrintedTable[]): void {
  for (const row of readRows("corrections.tsv", text))
    if (!tables.some((table) => corrects(row, table)))
      throw fault(row, "no table prints this text in this cell.");
}

function corrects({ cells }: Row, { release, identity, rows, columns }: PrintedTable): boolean {
  if (release.code !== cells["release"] || identity.code !== cells["table"]) return false;
  const at = columns.findIndex(
    ({ period, column }) => `${period.code} ${column}` === cells["column"],
  );
  return rows.some((row) => row.item === cells["item"] && row.cells[at] === cells["printed"]);
}
