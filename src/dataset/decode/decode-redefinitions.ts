import { broken } from "../../errors.ts";
import { decodePrintedPeriod } from "../../model/decode-period.ts";
import type { Item } from "../../model/item.ts";
import { decodeRecords } from "./tsv.ts";

/** Why a line of a period is not the line of the same name of others, by item and period. */
export type Redefinitions = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Returns the lines that hold something else in one period than in others.
 *
 * No two prints of one period differ, so this is no restatement; but a difference with another period has no meaning.
 * Like a restatement it is recorded, not guessed.
 */
export function decodeRedefinitions(text: string, items: ReadonlyMap<string, Item>): Redefinitions {
  const redefined = new Map<string, Map<string, string>>();
  for (const { item = "", period = "", reason = "" } of decodeRecords(text)) {
    if (!items.has(item) || reason === "")
      throw broken(`A redefinition names "${item}" for the reason "${reason}".`);
    const of = redefined.get(item) ?? new Map<string, string>();
    redefined.set(item, of.set(decodePrintedPeriod(period).code, reason));
  }
  return redefined;
}
