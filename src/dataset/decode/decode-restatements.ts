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
import { decodeKnownRows, type RowOf } from "./tsv.ts";

const columns = "from to by item effect bridge reason";
type RestatementRow = RowOf<typeof columns>;

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
  const rows = decodeKnownRows("restatements.tsv", text, columns);
  const groups = groupBy(rows, ({ cells }) => [cells.from, cells.to, cells.by].join(" "));
  const restatements = [...groups.values()].map((group) =>
    decodeRestatement(group, releases, items),
  );
  return restatements.sort((a, b) => a.by.quarter.first - b.by.quarter.first);
}

function decodeRestatement(
  rows: readonly RestatementRow[],
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): Restatement {
  const reached = new Map<string, Reached>();
  for (const row of rows) {
    const item = decodeItemCode(row, row.cells.item, items);
    reached.set(item.code, decodeReached(row));
  }
  const [row] = rows;
  if (!row) throw new TypeError("A restatement has no rows.");
  const { from, to, by } = row.cells;
  return {
    from: decodePeriodCode(row, from),
    ...(to !== "" && { to: decodePeriodCode(row, to) }),
    by: decodeReleaseCode(row, by, releases),
    reached,
  };
}

function decodeReached(row: RestatementRow): Reached {
  const { effect, bridge, reason } = row.cells;
  const bridges = bridge === "" ? [] : bridge.split("; ").map((text) => decodeSum(row, text));
  return { effect: decodeWord(row, "effect", effect, effects), reason, bridges };
}
