import { shift, type Decimal } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import {
  decodeItemCode,
  decodePeriodCode,
  decodeReleaseCode,
  decodeScale,
  decodeWord,
} from "./decode-parts.ts";
import { decodeKnownRows, fault, type RowOf } from "./tsv.ts";

/** The kinds of remarks. A `definition` says what a line is made of. */
export const remarkKinds = [
  "write-off",
  "gain",
  "reversal",
  "impairment",
  "tax",
  "shares",
  "reclassification",
  "one-off cost",
  "one-off revenue",
  "one-off cash flow",
  "foreign exchange",
  "redefinition",
  "seasonality",
  "definition",
] as const;

export type RemarkKind = (typeof remarkKinds)[number];

/** What a reader of a line must know, in our words. */
export interface Remark {
  readonly kind: RemarkKind;
  /** The line that it belongs to. */
  readonly item: Item;
  /** The period it is about; undefined when it holds for all. */
  readonly period: Period | undefined;
  /** The first release that says so. */
  readonly release: Release;
  /** Yen in single units, with the printed sign; undefined if no release prints an amount. */
  readonly amount: Decimal | undefined;
  readonly text: string;
  readonly japanese: string;
}

const columns = "kind item period release amount scale near? text japanese";

/**
 * Returns the remarks in the order of the file.
 *
 * One fact may belong to several lines. Its rows then have the same kind, period, release and absolute amount.
 */
export function decodeRemarks(
  text: string,
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): Remark[] {
  return decodeKnownRows("remarks.tsv", text, columns).map((row) => {
    const { kind, item, period, release } = row.cells;
    const { text: english, japanese } = row.cells;
    return {
      kind: decodeWord(row, "kind", kind, remarkKinds),
      item: decodeItemCode(row, item, items),
      period: period === "" ? undefined : decodePeriodCode(row, period),
      release: decodeReleaseCode(row, release, releases),
      amount: decodeAmount(row),
      text: english,
      japanese,
    };
  });
}

function decodeAmount(row: RowOf<typeof columns>): Decimal | undefined {
  const { amount, scale } = row.cells;
  if (amount === "") return undefined;
  const value = decodePrinted(amount);
  if (!value) throw fault(row, `"${amount}" is not a figure.`);
  return shift(value, decodeScale(row, scale));
}
