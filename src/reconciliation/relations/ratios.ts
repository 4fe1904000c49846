import { Decimal } from "../../exact/decimal.ts";
import { fiscalYear, quarterAt, type Period } from "../../model/period.ts";
import type { Book } from "../book.ts";
import type { Fact } from "../fact.ts";
import { test, untestable, type Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { isAtRate, isChange, isPer, isShare } from "../rules.ts";

const adsPerShare = new Decimal(2000);

/** Tests every printed change: the older figure, grown by it, must be the newer one. */
export function changes(book: Book): Finding[] {
  return cellsOf(book, ["YoY", "QoQ"]).map((reading) => testChange(book, reading, "change"));
}

/** Tests a change against the two figures it compares, as its own release prints them. */
export function testChange(book: Book, reading: Reading, relation: "change" | "text"): Finding {
  const { item, table, column } = reading;
  const now = book.findFact(item.code, table.release, column.period);
  const base = book.findFact(item.code, table.release, baseOf(column.period, column.column));
  if (!now || !base) return untestable(relation, reading, "A figure it compares is not printed");
  if (base.value.isZero()) return untestable(relation, reading, "A change on nil has no meaning");
  return test(relation, reading, [now, base], isChange);
}

/** Tests every percentage of revenue or of assets. */
export function shares(book: Book): Finding[] {
  return cellsOf(book, ["percent"]).flatMap((reading) => {
    const { item, table, column } = reading;
    const of = table.identity.percentOf ?? "";
    const whole = book.findFact(of, table.release, column.period);
    const part = book.findFact(item.code, table.release, column.period);
    return whole && part ? [test("share", reading, [part, whole], isShare)] : [];
  });
}

/** Tests every dollar amount: times the release's rate it must be the yen. */
export function translations(book: Book): Finding[] {
  return cellsOf(book, ["USD"]).flatMap((reading) => {
    const yen = book.findFact(reading.item.code, reading.table.release, reading.column.period);
    return yen ? [testTranslation(reading, yen, "translation")] : [];
  });
}

/** Tests a dollar amount against yen at the rate of its release. */
export function testTranslation(
  reading: Reading,
  yen: Fact,
  relation: "translation" | "text",
): Finding {
  const { rate } = reading.table.release;
  return test(relation, reading, [yen], isAtRate(rate, `at ${rate.toString()}`));
}

/** Tests results per share: times the shares they must be the net income; one share is 2,000 ADS equivalents. */
export function perShare(book: Book): Finding[] {
  return cellsOf(book, ["JPY"]).flatMap((reading) => {
    const fact = (code: string): Fact | undefined =>
      book.findFact(code, reading.table.release, reading.column.period);
    const per = (count: string): Finding[] => {
      const income = fact("Income.Net");
      const shareCount = fact(count);
      return income && shareCount ? [test("per share", reading, [income, shareCount], isPer)] : [];
    };
    const ads = fact("Shares.WeightedADS");
    switch (reading.item.code) {
      case "EPS.Share":
        return per("Shares.Weighted");
      case "EPS.ADS": {
        const share = fact("EPS.Share");
        const parts = share
          ? [test("per share", reading, [share], isAtRate(adsPerShare, "a share / 2,000"), "share")]
          : [];
        return [...per("Shares.WeightedADS"), ...parts];
      }
      case "Shares.Weighted":
        return ads
          ? [test("per share", reading, [ads], isAtRate(adsPerShare, "ADS equivalents / 2,000"))]
          : [];
      default:
        return [];
    }
  });
}

function cellsOf({ tables }: Book, columns: readonly string[]): Reading[] {
  return tables.flatMap(({ rows }) =>
    rows.flat().filter(({ column, text }) => columns.includes(column.column) && text !== ""),
  );
}

/** Returns the period a change is counted from: the year before, or the quarter before. */
export function baseOf(period: Period, column: string): Period {
  if (period.quarters === 4) return fiscalYear(Math.floor(period.first / 4) - 1);
  return quarterAt(period.first - (column === "YoY" ? 4 : 1));
}
