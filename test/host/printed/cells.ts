// The releases' cells as the files of data/ hold them, found without the code that a sheet is made by.
import { bundle } from "#bundle";
import type { PrintedTable } from "../../../src/dataset/decode/decode-tables.ts";
import { groupBy } from "../../../src/dataset/group-by.ts";
import { decodeRows } from "../../../src/dataset/decode/tsv.ts";
import { Decimal, shift } from "../../../src/exact/decimal.ts";
import { decodePrinted } from "../../../src/exact/printed.ts";
import { isMoney, isPercentage, type Item } from "../../../src/model/item.ts";
import type { Column } from "../../../src/model/print.ts";
import { data, itemOf } from "../../dataset/held.ts";

/** A printed cell, and what is needed to read it. */
export interface PrintedCell {
  readonly item: Item;
  readonly release: string;
  /** As `ASPRINTED` names it, or `prose`. */
  readonly table: string;
  readonly period: string;
  readonly column: Column;
  readonly text: string;
  /** -1 if the cell prints the opposite of its item's sign. */
  readonly sign: 1 | -1;
  /** The power of ten it is printed in; -2 for a percentage. */
  readonly scale: number;
}

const percentages: readonly Column[] = ["percent", "YoY", "QoQ"];

function cellsOfTable({ release, id, scale, columns, rows }: PrintedTable): PrintedCell[] {
  return rows.flatMap((row) => {
    if (row.item === undefined) return [];
    const item = itemOf(row.item);
    return columns.map(({ period, column }, n): PrintedCell => {
      const where = { item, release: release.code, table: id, period: period.code, column };
      const text = row.cells[n] ?? "";
      if (percentages.includes(column)) return { ...where, text, sign: 1, scale: -2 };
      return { ...where, text, sign: row.sign, scale: isMoney(item) ? scale : 0 };
    });
  });
}

const scales: Readonly<Record<string, number>> = { "": 0, ones: 0, millions: 6, billions: 9 };

function cellsOfProse({ release, text }: (typeof bundle.prose)[number]): PrintedCell[] {
  const columns = "item period printed scale qualifier near?";
  return decodeRows("prose.tsv", text, columns).map(({ cells }): PrintedCell => {
    const { item: key = "", period = "", printed = "", scale = "" } = cells;
    const item = itemOf(key.replace(/^-/, ""));
    return {
      item,
      release,
      table: "prose",
      period,
      column: isMoney(item) ? "JPY" : "count",
      text: printed,
      sign: key.startsWith("-") ? -1 : 1,
      scale: isPercentage(item) ? -2 : (scales[scale] ?? Number.NaN),
    };
  });
}

const cells: readonly PrintedCell[] = [
  ...data.tables.flatMap(cellsOfTable),
  ...bundle.prose.flatMap(cellsOfProse),
];
const cellsByItem = groupBy(cells, ({ item }) => item.code);

/** A statement of the appendix comes before a numbered table, that before the text. */
const rankOf = (table: string): number => (table === "prose" ? 2 : /^\d/.test(table) ? 1 : 0);

export const inAppendix = ({ table }: PrintedCell): boolean => rankOf(table) === 0;

/** The cells that print an item, its own and those of the item that is its home, all with its own sign, best first. */
function ownAndHome(item: Item): readonly PrintedCell[] {
  const own = cellsByItem.get(item.code) ?? [];
  const { home } = item;
  const atHome = (home ? (cellsByItem.get(home.item) ?? []) : []).map((cell): PrintedCell => ({
    ...cell,
    sign: cell.sign === home?.sign ? 1 : -1,
  }));
  return [...atHome, ...own].sort((a, b) => rankOf(a.table) - rankOf(b.table));
}

const cellsFor = new Map([...data.items.values()].map((item) => [item, ownAndHome(item)]));
const cellsOf = (item: Item): readonly PrintedCell[] => cellsFor.get(item) ?? [];

/** What is looked for: an amount in yen or a count, an amount in dollars, or a percentage. */
export type Sought = "amount" | Extract<Column, "USD" | "percent" | "YoY" | "QoQ">;

const isSought = ({ column }: PrintedCell, sought: Sought): boolean =>
  sought === "amount" ? column !== "USD" && !percentages.includes(column) : column === sought;

/** Returns the cell of a release that prints an item for a period, in the item's home table, or undefined. */
export const findCell = (
  item: Item,
  period: string,
  release: string,
  sought: Sought,
): PrintedCell | undefined =>
  cellsOf(item).find(
    (cell) => cell.period === period && cell.release === release && isSought(cell, sought),
  );

/** Quarters and years of a statement are one; every figure of the text stands alone. */
const familyOf = ({ table, item }: PrintedCell): string =>
  table === "prose" ? item.code : table.replace("-FY", "");

const printed = new Set(
  cells.map((cell) => `${familyOf(cell)} of ${cell.release} for ${cell.period}`),
);

/** Returns the releases that print the statement or table of an item for a period, whether or not this line, oldest first. */
export function releasesPrinting(item: Item, period: string): string[] {
  const [best] = cellsOf(item);
  if (!best) return [];
  return data.releases
    .map(({ code }) => code)
    .filter((code) => printed.has(`${familyOf(best)} of ${code} for ${period}`));
}

/** Returns the value a cell prints, in single units with its item's sign, a percentage as a fraction; undefined for words. */
export function readCell({ text, sign, scale }: PrintedCell): Decimal | undefined {
  const value = decodePrinted(text);
  return value && shift(value, scale).times(sign);
}

/** Returns one of the last digit that a cell prints, in single units. */
export function digitOf({ text, scale }: PrintedCell): Decimal {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return shift(new Decimal(1), scale - decimals);
}
