import { decodePrinted } from "../../exact/printed.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Column } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import type { TextFile } from "../bundle/bundle.ts";
import { decodeColumnKind, decodeKey, decodePeriodCode, decodeScale } from "./decode-parts.ts";
import { decodeKnownRows, fault } from "./tsv.ts";

/** A figure of a table that the text of a release repeats. */
export interface Claim {
  readonly release: Release;
  readonly item: Item;
  /** -1 when the text states the opposite of the item's natural sign: a loss, a decrease. */
  readonly sign: 1 | -1;
  readonly period: Period;
  readonly column: Column;
  readonly text: string;
  /** Power of ten it is stated in. */
  readonly scale: number;
}

/** Returns the claims of one release's text. */
export function decodeClaims(
  { text }: TextFile,
  release: Release,
  items: ReadonlyMap<string, Item>,
): Claim[] {
  const file = `${release.code}/claims.tsv`;
  return decodeKnownRows(file, text, "item period column printed scale near?").map((row) => {
    const { item, period, column, printed, scale } = row.cells;
    if (decodePrinted(printed) === undefined) throw fault(row, `"${printed}" is not a figure.`);
    return {
      release,
      ...decodeKey(row, item, items),
      period: decodePeriodCode(row, period),
      column: decodeColumnKind(row, column || "JPY"),
      text: printed,
      scale: decodeScale(row, scale || "ones"),
    };
  });
}
