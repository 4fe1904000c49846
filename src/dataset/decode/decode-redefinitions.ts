import type { Item } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import {
  decodeItemCode,
  decodePeriodCode,
  decodeReleaseCode,
  refuseLater,
} from "./decode-parts.ts";
import { decodeRows, fault } from "./tsv.ts";

/** A line that holds something else in one period than in others, the release that makes it known, and why. */
export interface Redefinition {
  readonly item: string;
  readonly period: string;
  readonly release: Release;
  readonly reason: string;
}

/**
 * Returns the lines that hold something else in one period than in others.
 *
 * No two prints of one period differ, so this is not a restatement; but a difference with another period has no meaning.
 * Like a restatement it is recorded, not guessed.
 */
export function decodeRedefinitions(
  text: string,
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): Redefinition[] {
  return decodeRows("redefinitions.tsv", text, "item period release reason").map((row) => {
    const { item = "", period = "", release = "", reason = "" } = row.cells;
    if (reason === "") throw fault(row, "a redefinition needs a reason.");
    const by = decodeReleaseCode(row, release, releases);
    const about = decodePeriodCode(row, period);
    refuseLater(row, about, by);
    return { item: decodeItemCode(row, item, items).code, period: about.code, release: by, reason };
  });
}
