import { certain } from "../errors.ts";
import { isPercentageColumn } from "../model/print.ts";
import { readText, type PrintedTable, type TableColumn } from "../dataset/decode/decode-tables.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { powerOfTen, zero, type Decimal } from "../exact/decimal.ts";
import { lastDigit } from "../exact/digits.ts";
import { around, exactly, type Interval } from "../exact/interval.ts";
import { decodePrinted } from "../exact/printed.ts";
import { isCounted, isMoney, type Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import { textIdentity } from "../model/table.ts";

/** A printed cell for arithmetic: its value and its last digit. */
export interface Reading {
  readonly table: PrintedTable;
  readonly item: Item;
  readonly label: string;
  readonly column: TableColumn;
  /** As printed, also if a correction says to read something else. */
  readonly text: string;
  /** -1 if the cell prints the opposite of its value: a deduction, or a decrease without its sign. */
  readonly sign: 1 | -1;
  /** In single units with the item's natural sign; a percentage as a fraction. An empty cell is nil. */
  readonly value: Decimal;
  /** The value of the last printed digit, in the same unit; 0 for nil and for a count. */
  readonly unit: Decimal;
}

/** Returns the readings of a table by row, garbled cells as corrected. A row without an item has none. */
export function readTable(data: Pick<Dataset, "items">, table: PrintedTable): Reading[][] {
  return table.rows.map((row) => {
    const item = row.item && data.items.get(row.item);
    if (!item) return [];
    return table.columns.map((column, i) => {
      const cell = { table, item, label: row.label, column };
      const text = certain(row.cells[i]);
      const readAs = readText(row, i);
      const reading = readCell(cell, readAs, isPercentageColumn(column) ? 1 : row.sign);
      return readAs === text ? reading : { ...reading, text };
    });
  });
}

/** Returns the reading of a cell that prints a text; `sign` is -1 if it prints the opposite. */
export function readCell(
  cell: Pick<Reading, "table" | "item" | "label" | "column">,
  text: string,
  sign: 1 | -1 = 1,
): Reading {
  const { item, column } = cell;
  const places = placesOf(cell);
  const natural = decodePrinted(text, places) ?? zero;
  const value = sign === 1 ? natural : natural.negated();
  const unit = unitOf(item, column, text, places);
  const { table, label } = cell;
  return { table, item, label, column, text, sign, value, unit };
}

/** Returns the power of ten of the unit in which a figure is printed. */
export function placesOf({
  table,
  item,
  column,
}: Pick<Reading, "table" | "item" | "column">): number {
  if (isPercentageColumn(column)) return -2;
  return isMoney(item) ? table.scale : 0;
}

/** Nil and counts are exact, but a dash in dollars is not: dollars that round to nil print a dash too. */
function unitOf(item: Item, column: TableColumn, text: string, places: number): Decimal {
  if (isCounted(item) && !isPercentageColumn(column)) return zero;
  return text === "-" && column.column === "USD" ? powerOfTen(places) : lastDigit(text, places);
}

/** Returns every value that rounds to a reading. */
export const intervalOf = ({ value, unit }: Pick<Reading, "value" | "unit">): Interval =>
  unit.isZero() ? exactly(value) : around(value, unit);

/** Returns a table without rows that represents the text of a release. */
export function textTable(release: Release, scale: number): PrintedTable {
  return {
    release,
    identity: textIdentity,
    id: textIdentity.code,
    title: "Text",
    scale,
    columns: [],
    rows: [],
  };
}

/** Returns an empty cell for an item that a release does not print. */
export const blankAt = (release: Release, item: Item, period: Period): Reading =>
  readCell(
    { table: textTable(release, 3), item, label: item.label, column: { period, column: "JPY" } },
    "",
  );
