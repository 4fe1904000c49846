import { broken } from "../../errors.ts";
import { decodePrintedPeriod } from "../../model/decode-period.ts";
import type { Item } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import { effects, type Restatement } from "../../model/restatement.ts";
import { groupBy } from "../group-by.ts";
import { decodeRecords } from "./tsv.ts";

type Row = Readonly<Record<string, string>>;

/**
 * Returns the restatements with the items they reached.
 *
 * They are recorded, not computed: a difference between two releases that nobody recorded is a contradiction for the
 * reconciliation to report, not a restatement.
 */
export function decodeRestatements(
  text: string,
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): Restatement[] {
  const groups = groupBy(decodeRecords(text), (row) => `${row["from"] ?? ""} ${row["by"] ?? ""}`);
  return [...groups.values()].map((rows) => {
    const by = releases.find(({ code }) => code === rows[0]?.["by"]);
    if (!by)
      throw broken(`A restatement names the release ${rows[0]?.["by"] ?? ""}, which is not held.`);
    const from = decodePrintedPeriod(rows[0]?.["from"] ?? "");
    return { from, by, reached: new Map(rows.map((row) => decodeReached(row, items))) };
  });
}

function decodeReached(
  row: Row,
  items: ReadonlyMap<string, Item>,
): [string, { effect: (typeof effects)[number]; reason: string }] {
  const { item = "", reason = "" } = row;
  const effect = effects.find((name) => name === row["effect"]);
  if (!items.has(item) || !effect)
    throw broken(`A restatement records "${item}" as "${row["effect"] ?? ""}".`);
  return [item, { effect, reason }];
}
