import type { Period } from "../../../src/model/period.ts";
import type { TableIdentity } from "../../../src/model/table.ts";
import type { Tell } from "../notice.ts";
import type { Held } from "./held.ts";
import { findSpan } from "./spans.ts";

/** Reports each expected table that was not found in the text. */
export function tellAbsent(
  inSight: readonly (TableIdentity | undefined)[],
  quarter: Period,
  held: Held,
  omitted: readonly string[],
  tell: Tell,
): void {
  for (const identity of expectedTables(quarter, held)) {
    const { code } = identity;
    if (inSight.includes(identity) || omitted.includes(code)) continue;
    const last = held.tables.find((table) => table.identity === identity);
    const where = last ? `, which ${last.release.code} prints as ${last.id} (${last.title})` : "";
    tell({
      what: `the text has no table ${code}${where}.`,
      next: `Look for it in the release; if it is not there, run again with --without ${code}.`,
    });
  }
}

/**
 * The tables of the nearest release held, and the statements in tables.tsv of the year to date, such as the annual ones in a
 * fourth quarter.
 */
function expectedTables(quarter: Period, { data, tables, identities }: Held): TableIdentity[] {
  const distance = (first: number): number => Math.abs(first - quarter.first);
  const [nearest] = [...data.releases].sort(
    (a, b) => distance(a.quarter.first) - distance(b.quarter.first),
  );
  return [...identities.values()].filter((identity) => {
    const span = findSpan(identity);
    if (span) return span.quarters === (quarter.first % 4) + 1;
    return tables.some((table) => table.release === nearest && table.identity === identity);
  });
}
