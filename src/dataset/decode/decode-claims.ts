import { broken } from "../../errors.ts";
import { decodePeriod } from "../../model/decode-period.ts";
import type { Item } from "../../model/item.ts";
import { quarterAt, type Period } from "../../model/period.ts";
import type { Column } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import { decodeKey, decodeScale } from "./decode-tables.ts";
import { decodeRecords } from "./tsv.ts";

/** A figure of a table that the text of a release repeats. */
export interface Claim {
  readonly release: Release;
  readonly item: Item;
  /** -1 when the text states it with the opposite of its natural sign: a loss, a decrease. */
  readonly sign: 1 | -1;
  readonly period: Period;
  readonly column: Column;
  readonly text: string;
  /** Power of ten it is stated in. */
  readonly scale: number;
}

/** Returns the claims of one release's text. */
export function decodeClaims(
  text: string,
  release: Release,
  items: ReadonlyMap<string, Item>,
): Claim[] {
  return decodeRecords(text).map((row) => {
    const { item: code = "", sign } = decodeKey(row["item"] ?? "");
    const item = items.get(code);
    if (!item)
      throw broken(`A claim of the ${release.code} release names ${code}, which is no item.`);
    return {
      release,
      item,
      sign,
      period: decodePeriod(row["period"] ?? "", quarterAt(0)),
      column: (row["column"] ?? "JPY") as Column,
      text: row["printed"] ?? "",
      scale: decodeScale(row["scale"] || "ones", `A claim of the ${release.code} release`),
    };
  });
}
