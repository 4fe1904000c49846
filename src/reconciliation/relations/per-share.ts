import { Decimal } from "../../exact/decimal.ts";
import { groupBy } from "../../dataset/group-by.ts";
import { cellsOf, type Book } from "../book.ts";
import { test, type Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { isAtRate, isPer, type Rule } from "../rules.ts";

/** The test of a result per share or a number of shares. */
interface PerShareRule {
  readonly item: string;
  readonly rule: Rule;
  readonly facts: readonly string[];
  readonly variant?: string;
}

const adsPerShare = new Decimal(2000);

const rules: readonly PerShareRule[] = [
  { item: "EPS.Share", rule: isPer, facts: ["Income.Net", "Shares.Weighted"] },
  { item: "EPS.ADS", rule: isPer, facts: ["Income.Net", "Shares.WeightedADS"] },
  {
    item: "EPS.ADS",
    rule: isAtRate(adsPerShare, "per ADS"),
    facts: ["EPS.Share"],
    variant: "share",
  },
  {
    item: "Shares.Weighted",
    rule: isAtRate(adsPerShare, "shares of ADS"),
    facts: ["Shares.WeightedADS"],
  },
];

const byItem = groupBy(rules, ({ item }) => item);

/** Tests results per share: result × shares must be the net income; one share is 2,000 ADS equivalents. */
export function perShare(book: Book): Finding[] {
  return cellsOf(book)
    .in("JPY")
    .flatMap((reading) =>
      (byItem.get(reading.item.code) ?? []).flatMap((rule) => testPerShare(book, reading, rule)),
    );
}

function testPerShare(
  book: Book,
  reading: Reading,
  { rule, facts, variant }: PerShareRule,
): Finding[] {
  const { table, column } = reading;
  const found = facts.flatMap((code) => book.findFact(code, table.release, column.period) ?? []);
  return found.length === facts.length ? [test("per share", reading, found, rule, variant)] : [];
}
