import type { Item } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import { decodeItemCode, decodePeriodCode, decodeReleaseCode } from "./decode-parts.ts";
import { decodeKnownRows } from "./tsv.ts";

/** A line that holds something else in one period than in others; the release that shows this, and the reason. */
export interface Redefinition {
  readonly item: string;
  readonly period: string;
  readonly release: Release;
  readonly reason: string;
}

/**
 * Returns the lines that hold something else in one period than in others.
 *
 * This is not a restatement: no two prints of one period differ. But a comparison with another period has no meaning.
 * Like restatements, redefinitions are recorded, not computed.
 */
export function decodeRedefinitions(
  text: string,
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): Redefinition[] {
  return decodeKnownRows("redefinitions.tsv", text, "item period release reason").map((row) => {
    const { item, period, release, reason } = row.cells;
    return {
      item: decodeItemCode(row, item, items).code,
      period: decodePeriodCode(row, period).code,
      release: decodeReleaseCode(row, release, releases),
      reason,
    };
  });
}
