import { isChangeColumn } from "../../model/print.ts";
import { cellsOf, type Book } from "../book.ts";
import { factAt } from "../fact.ts";
import { test, type Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { isSame, isSum } from "../rules.ts";

/**
 * Tests that two prints of a figure in one release, or a print and the sum of its parts, are the same figure.
 *
 * Figures of different precision agree when some value rounds to both. Changes have one precision, so two prints of a
 * change must be equal.
 */
export function sameFigures(book: Book): Finding[] {
  return cellsOf(book).all.flatMap((reading) => {
    const { column } = reading.column;
    if (isChangeColumn(reading.column)) return sameChange(book, reading);
    return column === "USD" || column === "percent" ? [] : sameAmount(book, reading);
  });
}

function sameAmount(book: Book, reading: Reading): Finding[] {
  const { column, table, item } = reading;
  const fact = book.findFact(item.code, table.release, column.period);
  const itself = fact?.terms.length === 1 && fact.terms[0]?.reading === reading;
  return fact && !itself ? [test("same figure", reading, [fact], isSum)] : [];
}

function sameChange(book: Book, reading: Reading): Finding[] {
  const { column, table, item } = reading;
  const [home] = book.readingsOf(item.code, table.release, column.period, column.column);
  if (!home || home === reading) return [];
  return [test("same figure", reading, [factAt(home)], isSame)];
}
