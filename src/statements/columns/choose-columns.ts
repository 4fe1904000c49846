import type { Dataset } from "../../dataset/dataset.ts";
import { isMoney, type Item } from "../../model/item.ts";
import { endOf } from "../../model/period.ts";
import type { ColumnRequest, Beside } from "./column.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { itemOfLine } from "../definitions/statement-line.ts";
import { changeEntry } from "../arrange/reported-entries.ts";
import { valueOf } from "../arrange/entry.ts";

/** The order of a statement's columns, and what is shown next to the amounts. */
export interface ColumnOptions {
  readonly order: "oldest first" | "newest first";
  /** Years after all shorter periods, or each after its own quarters. */
  readonly years: "apart" | "among quarters";
  /** What is shown next to amounts, in this order. */
  readonly beside: readonly Beside[];
  /** Next to every period, or only next to the newest of each length. */
  readonly besideEvery: boolean;
}

/** The default options. */
export const plainColumns: ColumnOptions = {
  order: "oldest first",
  years: "apart",
  beside: [],
  besideEvery: false,
};

/**
 * Returns the columns of a statement: the chosen amounts, in order, and what is shown next to them.
 *
 * Periods of one length are together, shorter ones first, so that a series is one block of cells. The last twelve months
 * come after the years. With years among quarters, each year follows its quarters. Changes, shares and dollars follow
 * their block. They are left out if no line of the statement has one.
 */
export function chooseColumns(
  data: Dataset,
  definition: StatementDefinition,
  amounts: readonly ColumnRequest[],
  options: ColumnOptions,
): ColumnRequest[] {
  return blocksOf(amounts, options).flatMap((block) => [
    ...block,
    ...subjects(block, options).flatMap((subject) =>
      options.beside
        .map((shows): ColumnRequest => ({ ...subject, shows }))
        .filter((column) => hasSomething(data, definition, column)),
    ),
  ]);
}

function blocksOf(
  amounts: readonly ColumnRequest[],
  { order, years }: ColumnOptions,
): ColumnRequest[][] {
  const direction = order === "oldest first" ? 1 : -1;
  const byTime = (a: ColumnRequest, b: ColumnRequest): number =>
    direction * (endOf(a.period) - endOf(b.period)) || a.period.quarters - b.period.quarters;
  const sorted = [...amounts].sort(byTime);
  if (years === "among quarters") return sorted.map((column) => [column]);
  // The last twelve months are as long as a year, but come after the years.
  const lengthOf = ({ period }: ColumnRequest): number =>
    period.quarters + (period.rolling ? 1 : 0);
  const lengths = [...new Set(amounts.map(lengthOf))].sort((a, b) => a - b);
  return lengths.map((length) => sorted.filter((column) => lengthOf(column) === length));
}

/** Returns the columns that get something next to them: all, or the newest. */
function subjects(
  block: readonly ColumnRequest[],
  { besideEvery, years }: ColumnOptions,
): readonly ColumnRequest[] {
  if (besideEvery || years === "among quarters") return block;
  const newest = Math.max(...block.map(({ period }) => endOf(period)));
  const candidates = block.filter((column) => endOf(column.period) === newest);
  return candidates.slice(-1);
}

/** Returns the items of a statement's lines. */
export const itemsOf = ({ items }: Dataset, { lines }: StatementDefinition): Item[] =>
  lines.flatMap((line) => items.get(itemOfLine(line) ?? "") ?? []);

function hasSomething(
  data: Dataset,
  definition: StatementDefinition,
  column: ColumnRequest,
): boolean {
  const { shows, period, vintage } = column;
  const items = itemsOf(data, definition);
  switch (shows) {
    case "Share":
      return definition.whole !== undefined;
    case "USD":
      return (
        !definition.printedTotals &&
        items.some(isMoney) &&
        data.releases.some(({ translates }) => translates.includes(period.code))
      );
    case "YoY":
    case "QoQ":
      return (
        (shows === "YoY" || period.quarters === 1) &&
        items.some((item) => valueOf(changeEntry(data, item, { period, vintage }, shows)))
      );
    default:
      return true;
  }
}
