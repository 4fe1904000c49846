import { keepingFor } from "../../dataset/on-need.ts";
import { periodBefore } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import { cellsOf, type Book } from "../book.ts";
import type { Fact } from "../fact.ts";
import { test, untestable, type Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { isAtRate, isChange, isShare, type Rule } from "../rules.ts";

/** Tests every printed change: the older figure × (1 + change) must be the newer one. */
export function changes(book: Book): Finding[] {
  return cellsOf(book)
    .in("YoY", "QoQ")
    .map((reading) => testChange(book, reading, "change"));
}

/** Tests a change against its two figures, as its own release prints them. */
export function testChange(
  book: Book,
  reading: Reading,
  relation: "change" | "text",
  variant = "",
): Finding {
  const { item, table, column } = reading;
  const now = book.findFact(item.code, table.release, column.period);
  const base = findBase(book, reading);
  if (!now || !base) return untestable(relation, reading, { is: "one not printed" }, variant);
  if (base.value.isZero()) return untestable(relation, reading, { is: "nil base" }, variant);
  return test(relation, reading, [now, base], isChange, variant);
}

/** Returns the older figure of a change, as its own release prints it, or undefined. */
export function findBase(book: Book, { item, table, column }: Reading): Fact | undefined {
  const basis = column.column;
  if (basis !== "YoY" && basis !== "QoQ") return undefined;
  const before = periodBefore(column.period, basis);
  return before && book.findFact(item.code, table.release, before);
}

/** Tests every percentage of revenue or of assets. */
export function shares(book: Book): Finding[] {
  return cellsOf(book)
    .in("percent")
    .flatMap((reading) => {
      const { item, table, column } = reading;
      const { percentOf } = table.identity;
      const whole = percentOf && book.findFact(percentOf, table.release, column.period);
      const part = book.findFact(item.code, table.release, column.period);
      return whole && part ? [test("share", reading, [part, whole], isShare)] : [];
    });
}

/** Tests every dollar amount: dollars × the release's rate must be the yen. */
export function translations(book: Book): Finding[] {
  return cellsOf(book)
    .in("USD")
    .flatMap((reading) => {
      const yen = book.findFact(reading.item.code, reading.table.release, reading.column.period);
      return yen ? [testTranslation(reading, yen, "translation")] : [];
    });
}

/** Tests a dollar amount against yen at the rate of its release. */
export function testTranslation(
  reading: Reading,
  yen: Fact,
  relation: "translation" | "text",
  variant = "",
): Finding {
  return test(relation, reading, [yen], translationAt(reading.table.release), variant);
}

const translationAt = keepingFor(({ rate }: Release): Rule => isAtRate(rate, "translation"));
