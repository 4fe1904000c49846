import type { Item } from "../../model/item.ts";
import { endOf } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import { effects, type Reached, type Restatement } from "../../model/restatement.ts";
import { groupBy } from "../group-by.ts";
import {
  decodeItemCode,
  decodePeriodCode,
  decodeReleaseCode,
  decodeSum,
  decodeWord,
  refuseLater,
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
  const restatements = [...groups.values()].map((group) => {
    const restatement = decodeRestatement(group, releases, items);
    const [row] = group;
    if (row) refuseSpan(row, restatement);
    return restatement;
  });
  refuseOverlaps(rows, restatements);
  return restatements.sort((a, b) => a.by.quarter.first - b.by.quarter.first);
}

/** A release restates what it or an older one prints, so nothing after its own quarter. */
function refuseSpan(row: Row, { from, to, by }: Restatement): void {
  refuseLater(row, from, by);
  if (to && endOf(to) < endOf(from)) throw fault(row, `${to.code} ends before ${from.code}.`);
}

/** A release restates an item in a period once. */
function refuseOverlaps(rows: readonly Row[], restatements: readonly Restatement[]): void {
  const seen = new Map<string, Restatement[]>();
  for (const restatement of restatements)
    for (const item of restatement.reached.keys()) {
      const key = `${restatement.by.code} ${item}`;
      const others = seen.get(key) ?? [];
      const other = others.find((each) => overlap(each, restatement));
      if (other) {
        const row = rows
          .filter(({ cells }) => cells["item"] === item && cells["by"] === other.by.code)
          .at(-1);
        if (row) throw fault(row, `${item} is restated from ${other.from.code} on in another row.`);
      }
      seen.set(key, [...others, restatement]);
    }
}

const overlap = (a: Restatement, b: Restatement): boolean => {
  const [earlier, later] = endOf(a.from) <= endOf(b.from) ? [a, b] : [b, a];
  return !earlier.to || endOf(earlier.to) >= endOf(later.from);
};

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
