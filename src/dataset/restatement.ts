import { decodePrintedPeriod } from "../model/decode-period.ts";
import type { Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import type { Restatement } from "../model/restatement.ts";
import type { Dataset } from "./dataset.ts";
import { findFigure } from "./find-figure.ts";
import { groupBy } from "./group.ts";

type Held = Omit<Dataset, "restatements">;

/**
 * Returns the restatements with the items they reached.
 *
 * Reached are the items whose figures differ where an older release and the restating one both print the statement, and
 * those recorded as following from them: the equity-method line prints alike for 4Q02 in both releases, yet the
 * Crosswave losses of 1Q03 in it no longer exist on the new basis.
 */
export function reachedItems(
  records: readonly Readonly<Record<string, string>>[],
  data: Held,
): Restatement[] {
  const groups = groupBy(records, (row) => `${row["from"] ?? ""} ${row["by"] ?? ""}`);
  return [...groups.values()].flatMap((rows) => {
    const by = data.releases.find(({ code }) => code === rows[0]?.["by"]);
    if (!by) return [];
    const from = decodePrintedPeriod(rows[0]?.["from"] ?? "");
    const follows = rows.map((row) => row["follows"] ?? "");
    const differs = [...data.items.values()].filter((item) => differsFrom(data, item, from, by));
    return [{ from, by, reached: new Set([...follows, ...differs.map(({ code }) => code)]) }];
  });
}

function differsFrom(data: Held, item: Item, from: Period, by: Release): boolean {
  const statement = data.statementOf(item);
  if (statement === item.code) return false;
  return data.periodsOf(statement).some((period) => {
    if (!touches(period, from)) return false;
    const releases = data.releasesOf(statement, period);
    if (!releases.includes(by)) return false;
    const older = releases.filter((release) => release.quarter.first < by.quarter.first);
    return older.some((release) => differ(data, item, period, release, by));
  });
}

/** Absent and nil are the same: a line that was never there was not restated. */
function differ(data: Held, item: Item, period: Period, older: Release, newer: Release): boolean {
  const was = findFigure(data, item, period, older)?.value;
  const is = findFigure(data, item, period, newer)?.value;
  if (was && is) return !was.equals(is);
  return !(was ?? is)?.isZero() && (was ?? is) !== undefined;
}

/** Says whether a period ends with or after the first period a restatement touches. */
export function touches(period: Period, from: Period): boolean {
  return period.first + period.quarters >= from.first + from.quarters;
}
