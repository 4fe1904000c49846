import { lastQuarter, quarterAt } from "../../model/period.ts";
import type { Book } from "../book.ts";
import { factAt } from "../fact.ts";
import { test, untestable, type Finding } from "../finding.ts";
import { isSum } from "../rules.ts";

/**
 * Tests fiscal years against their quarters where that can be done: cash at the beginning and end of the year.
 *
 * No other line can be tested, since no release prints 2Q03 or the second and third quarter of FY2002. The remainder
 * of a year less its printed quarters is no test of anything.
 */
export function yearsAgainstQuarters(book: Book): Finding[] {
  return book.tables.flatMap(({ rows }) =>
    rows.flat().flatMap((reading) => {
      const { item, column, text } = reading;
      if (
        column.period.quarters !== 4 ||
        column.column !== "JPY" ||
        text === "" ||
        item.unit !== "money"
      )
        return [];
      if (item.code === "CashFlow.CashBeginning")
        return ends(book, item.code, quarterAt(column.period.first).code, reading);
      if (item.code === "CashFlow.CashEnd")
        return ends(book, item.code, lastQuarter(column.period).code, reading);
      return [
        untestable(
          "quarters and years",
          reading,
          missingQuarters(book, reading.column.period.first),
        ),
      ];
    }),
  );
}

function ends(book: Book, item: string, quarter: string, reading: Finding["target"]): Finding[] {
  const cell = book.tables
    .flatMap(({ rows }) => rows.flat())
    .find(
      (other) =>
        other.item.code === item &&
        other.column.period.code === quarter &&
        other.column.column === "JPY",
    );
  return cell ? [test("quarters and years", reading, [factAt(cell)], isSum)] : [];
}

function missingQuarters({ data }: Book, first: number): string {
  const held = new Set(data.periodsOf("operations").map(({ code }) => code));
  const missing = [0, 1, 2, 3]
    .map((n) => quarterAt(first + n).code)
    .filter((code) => !held.has(code));
  return `No release prints ${missing.join(" and ")}, so the quarters cannot be added up`;
}
