import { decodePrinted } from "../../../src/exact/printed.ts";
import { isMoney, isPercentage, type Item } from "../../../src/model/item.ts";
import type { Period } from "../../../src/model/period.ts";
import type { Column } from "../../../src/model/print.ts";
import type { Release } from "../../../src/model/release.ts";
import type { Book } from "../../../src/reconciliation/book.ts";
import { readCell, textTable } from "../../../src/reconciliation/reading.ts";
import type { Finding } from "../../../src/reconciliation/finding.ts";
import type { Outcome } from "../../../src/reconciliation/rules.ts";
import { testClaim } from "../../../src/reconciliation/relations/text.ts";
import type { Mention } from "./mention.ts";
import { changesOf, periodsOfAmount } from "./period-of.ts";

/** A figure of the tables that a number of the text may repeat. */
export interface Fit {
  readonly item: Item;
  /** -1 where the text states the opposite of the item's natural sign: a loss, a decrease. */
  readonly sign: 1 | -1;
  readonly period: Period;
  readonly column: Column;
}

const places: Readonly<Record<string, number>> = { thousands: 3, millions: 6, billions: 9 };

/** A period, and the kind of column that a number would be in. */
type FitPlace = Pick<Fit, "period" | "column">;

/**
 * Returns every figure of a release that a number agrees with by its value, whatever the words; for the periods in the
 * words, unless others are given.
 */
export function fitsOf(
  book: Book,
  release: Release,
  mention: Mention,
  at: readonly FitPlace[] = placesOf(mention, release),
): Fit[] {
  const items = [...book.data.items.values()].filter((item) => isOfUnit(item, mention));
  return at.flatMap(({ period, column }) =>
    items.flatMap((item) => fitOf(book, release, mention, { item, period, column }) ?? []),
  );
}

/** Returns the figures that an amount agrees with in any period that the tables of the release print. */
export function fitsOfAnyPeriod(book: Book, release: Release, mention: Mention): Fit[] {
  if (mention.unit !== "JPY") return [];
  const periods = book.tables
    .filter(({ table }) => table.release === release)
    .flatMap(({ table }) => table.columns.map(({ period }) => period));
  const distinct = new Map(periods.map((period) => [period.code, period]));
  const at = [...distinct.values()].map((period): FitPlace => ({ period, column: "JPY" }));
  return fitsOf(book, release, mention, at);
}

function placesOf(mention: Mention, release: Release): readonly FitPlace[] {
  if (mention.unit === "percent") return changesOf(mention, release);
  const column = columnOf(mention);
  return periodsOfAmount(mention, release).map((period) => ({ period, column }));
}

const columnOf = ({ unit }: Mention): Column => (unit === "USD" ? "USD" : "JPY");

function isOfUnit(item: Item, { unit }: Mention): boolean {
  if (isPercentage(item)) return false;
  if (unit === "percent") return true;
  if (unit === "USD") return isMoney(item);
  return unit === "JPY" ? isMoney(item) || item.unit.startsWith("JPY") : !isMoney(item);
}

/** Returns a figure with the sign with which the number agrees; undefined if it agrees with neither, or is nil. */
function fitOf(
  book: Book,
  release: Release,
  { text, scale }: Mention,
  { item, period, column }: Omit<Fit, "sign">,
): Fit | undefined {
  if (decodePrinted(text)?.isZero() !== false) return undefined;
  const table = textTable(release, places[scale] ?? 0);
  const cell = { table, item, label: item.label, column: { period, column } };
  const sign = ([1, -1] as const).find((each) => {
    const found = testClaim(book, readCell(cell, text, each));
    return found.every(({ outcome }) => agrees.has(outcome)) && found.some(isStrict);
  });
  return sign && { item, sign, period, column: kindOf(item, column) };
}

const agrees: ReadonlySet<Outcome> = new Set(["exact", "rounding", "weak"]);

/** A change of coarse figures agrees with many percentages, so a table must print it as well. */
const isStrict = ({ outcome }: Finding): boolean => outcome === "exact" || outcome === "rounding";

/** Counts and bandwidth have their own kinds of column. */
function kindOf(item: Item, column: Column): Column {
  if (column !== "JPY" || isMoney(item) || item.unit.startsWith("JPY")) return column;
  return item.unit === "Gbps" ? "Gbps" : "count";
}
