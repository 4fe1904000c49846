import type { Item } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import { effects, type Reached, type Restatement } from "../../model/restatement.ts";
import { groupBy } from "../group-by.ts";
import {
  decodeItemCode,
  decodePeriodCode,
  decodeReleaseCode,
  decodeSum,
  decodeWord,
} from "./decode-parts.ts";
import { decodeRows, fault, type Row } from "./tsv.ts";

/**
 * Returns the restatements, oldest release first. Rows of one release and the same periods are one restatement.
 *
 * Restatements are recorded, not computed. The reconciliation reports a difference that is not recorded as a
 * contradiction.
 */
export function decodeRestatements(
  text: string,
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): Restatement[] {
  const rows = decodeRows("restatements.tsv", text, "from to by item effect bridge reason");
  const groups = groupBy(rows, ({ cells }) => [cells["from"], cells["to"], cells["by"]].join(" "));
  return [...groups.values()]
    .map((group) => decodeRestatement(group, releases, items))
    .sort((a, b) => a.by.quarter.first - b.by.quarter.first);
}

function decodeRestatement(
  rows: readonly Row[],
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): Restatement {
  const reached = new Map<string, Reached>();
  for (const row of rows) {
    const item = decodeItemCode(row, row.cells["item"] ?? "", items);
    if (reached.has(item.code)) throw fault(row, `${item.code} has two rows.`);
    reached.set(item.code, decodeReached(row, items));
  }
  const [row] = rows;
  if (!row) throw new TypeError("A restatement has no rows.");
  const { from = "", to = "", by = "" } = row.cells;
  return {
    from: decodePeriodCode(row, from),
    ...(to !== "" && { to: decodePeriodCode(row, to) }),
    by: decodeReleaseCode(row, by, releases),
    reached,
  };
}

function decodeReached(row: Row, items: ReadonlyMap<string, Item>): Reached {
  const { effect = "", bridge = "", reason = "" } = row.cells;
  if (reason === "") throw fault(row, "a restatement needs a reason.");
  const bridges = bridge === "" ? [] : bridge.split("; ").map((text) => decodeSum(row, text));
  for (const { item } of bridges.flat()) decodeItemCode(row, item, items);
  return { effect: decodeWord(row, "effect", effect, effects), reason, bridges };
}
