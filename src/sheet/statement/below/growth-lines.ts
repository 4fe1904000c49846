import type { Arranged } from "../../../statements/arrange/arranged-statement.ts";
import { hasShare } from "../../../statements/arrange/combined-entries.ts";

/** Families whose amounts are never losses, so that a change in percent has a meaning. */
const growing: ReadonlySet<string> = new Set([
  "Revenue",
  "Cost",
  "Expense",
  "Contracts",
  "Bandwidth",
  "Capex",
]);

/** A statement with at most this many lines shows all of them; a longer one only its totals. */
const few = 12;

/** Returns the lines whose growth on the year before is shown below the statement. */
export function growthLines({ rows }: Arranged): number[] {
  return rows.flatMap(({ item, line }, n) =>
    item &&
    growing.has(item.family) &&
    (line.kind === "total" || (line.kind === "line" && rows.length <= few))
      ? [n]
      : [],
  );
}

/** Returns the lines whose share of the statement's whole is shown below it. */
export function shareLines({ rows, definition }: Arranged): number[] {
  const { whole } = definition;
  if (whole === undefined) return [];
  return rows.flatMap(({ item, line }, n) =>
    item && item.code !== whole && hasShare(line, item) ? [n] : [],
  );
}
