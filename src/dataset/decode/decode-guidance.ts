import { shift, type Decimal } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import type { Dataset } from "../dataset.ts";
import {
  decodeItemCode,
  decodePeriodCode,
  decodeReleaseCode,
  decodeScale,
  decodeWord,
} from "./decode-parts.ts";
import { decodeKnownRows, fault, type RowOf } from "./tsv.ts";

/**
 * What guidance is about: a figure itself, its change from the base as a fraction, an amount added to the base, a
 * multiple of the base; or only words. An increment is never compared with a level.
 */
export const guidanceKinds = ["level", "change", "increment", "multiple", "words"] as const;

export type GuidanceKind = (typeof guidanceKinds)[number];

/** Where the actual figure may lie. `about` needs both ends, because we set no tolerance of our own. */
export const bounds = ["at least", "more than", "at most", "less than", "about"] as const;

export type Bound = (typeof bounds)[number];

/** Whether guidance is new, repeated, changed or withdrawn. */
export const guidanceChanges = ["new", "maintained", "raised", "lowered", "dropped"] as const;

/** An entry of the log of the guidance: what a release expected of one item in one period. */
export interface Guidance {
  readonly release: Release;
  readonly period: Period;
  readonly item: Item;
  readonly kind: GuidanceKind;
  /** At most six words of the release. */
  readonly worded: string;
  readonly bound: Bound | undefined;
  /** In single units; a percentage is a fraction. */
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  /** The period that a change, an increment or a multiple is counted from. */
  readonly base: Period | undefined;
  readonly change: (typeof guidanceChanges)[number];
  /** Where in the text it is. */
  readonly place: string;
}

export const guidanceColumns =
  "release period item kind worded bound low high scale base change place near?";

/** Returns the log of the guidance, in the order of the file. */
export function decodeGuidance(
  text: string,
  { items, releases }: Pick<Dataset, "items" | "releases">,
): Guidance[] {
  return decodeKnownRows("guidance.tsv", text, guidanceColumns).map((row) => {
    const { release, period, item, kind, worded } = row.cells;
    const { bound, base, change, place } = row.cells;
    return {
      release: decodeReleaseCode(row, release, releases),
      period: decodePeriodCode(row, period),
      item: decodeItemCode(row, item, items),
      kind: decodeWord(row, "kind", kind, guidanceKinds),
      worded,
      bound: bound === "" ? undefined : decodeWord(row, "bound", bound, bounds),
      low: decodeEnd(row, "low"),
      high: decodeEnd(row, "high"),
      base: base === "" ? undefined : decodePeriodCode(row, base),
      change: decodeWord(row, "change", change, guidanceChanges),
      place,
    };
  });
}

function decodeEnd(row: RowOf<typeof guidanceColumns>, end: "low" | "high"): Decimal | undefined {
  const { [end]: text, scale } = row.cells;
  if (text === "") return undefined;
  const value = decodePrinted(text);
  if (!value) throw fault(row, `"${text}" is not a figure.`);
  if (text.endsWith("%")) return shift(value, -2);
  return scale === "" ? value : shift(value, decodeScale(row, scale));
}
