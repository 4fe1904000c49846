import type { Dataset } from "../../dataset/dataset.ts";
import { isMoney, type Item } from "../../model/item.ts";
import { quarterAt, type Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import { cellsOf, type Book } from "../book.ts";
import { type Fact } from "../fact.ts";
import { test, untestable, type Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { restatedBetween } from "../restated.ts";
import { isSum } from "../rules.ts";
import type { WhyNot } from "../why-not.ts";

const relation = "quarters and years";

/**
 * Tests fiscal years, half years and nine months against their quarters: a flow against the sum of all of them, an opening or
 * closing balance against the first or last one.
 *
 * A flow needs all its quarters on one basis. A year minus some of its quarters tests nothing.
 */
export function yearsAgainstQuarters(book: Book): Finding[] {
  const years = cellsOf(book)
    .in("JPY")
    .filter(({ column, item }) => column.period.quarters > 1 && isMoney(item));
  return years.flatMap((reading) => testYear(book, reading));
}

function testYear(book: Book, reading: Reading): Finding[] {
  const { item, column } = reading;
  const quarters = quartersOf(item, column.period);
  const facts = quarters.map((quarter) => findQuarter(book, reading, quarter));
  const found = facts.filter((fact) => fact !== undefined);
  if (found.length === quarters.length) return [test(relation, reading, found, isSum)];
  if (item.kind !== "flow") return [];
  return [untestable(relation, reading, whyNot(book.data, item, quarters, facts))];
}

/** Returns the quarters that a figure of a longer period is tested against. */
function quartersOf({ kind }: Item, { first, quarters: count }: Period): Period[] {
  const quarters = Array.from({ length: count }, (_, n) => quarterAt(first + n));
  if (kind === "opening") return quarters.slice(0, 1);
  return kind === "flow" ? quarters : quarters.slice(-1);
}

/** Returns a quarter's figure from the newest release that prints its statement on the basis of the year. */
function findQuarter(
  { data, findFact }: Pick<Book, "data" | "findFact">,
  { item, table }: Reading,
  quarter: Period,
): Fact | undefined {
  const release = data
    .releasesOf(data.statementOf(item), quarter)
    .find((each) => sameBasis(data, [each, table.release], item, quarter));
  return release && findFact(item.code, release, quarter);
}

const sameBasis = (
  data: Dataset,
  releases: readonly [Release, Release],
  { code }: Item,
  period: Period,
): boolean => !restatedBetween(data, releases, code, period);

function whyNot(
  data: Dataset,
  item: Item,
  quarters: readonly Period[],
  facts: readonly (Fact | undefined)[],
): WhyNot {
  const statement = data.statementOf(item);
  const isHeld = (quarter: Period): boolean => data.releasesOf(statement, quarter).length > 0;
  const missing = quarters.filter((quarter) => !isHeld(quarter));
  if (missing.length > 0) return { is: "quarters not held", quarters: missing };
  const lacking = quarters.filter((_, i) => facts[i] === undefined);
  return { is: "other basis", item: item.code, quarters: lacking };
}
