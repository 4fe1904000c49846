import { certain } from "../../errors.ts";
import type { TableColumn } from "../../dataset/decode/decode-tables.ts";
import type { Release } from "../../model/release.ts";
import { groupBy } from "../../dataset/group-by.ts";
import type { Book } from "../book.ts";
import type { ReadTable } from "../cells.ts";
import { factAt, noFigure } from "../fact.ts";
import { test, type Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { isSame } from "../rules.ts";

/** A figure that two releases print for one period in the same table, or a line that only one of them has. */
export interface Comparison {
  readonly older: Release;
  readonly newer: Release;
  readonly finding: Finding;
}

/**
 * Compares each print with the next print of the same column of the same table: n prints of a period give n − 1
 * comparisons.
 *
 * Each pair of figures occurs once, with the older release. Lines that only the newer release has are compared with nil.
 */
export function compareVintages(book: Book): Comparison[] {
  const printed = groupBy(
    book.tables.flatMap((read) => read.table.columns.map((column) => ({ read, column }))),
    ({ read, column }) => columnKey(read, column),
  );
  return book.tables.flatMap((read) => {
    const neighbours = new Map(
      read.table.columns.map((column) => {
        const prints = certain(printed.get(columnKey(read, column)));
        const at = prints.findIndex((print) => print.read === read);
        return [column, { older: prints[at - 1]?.read, newer: prints[at + 1]?.read }] as const;
      }),
    );
    const cells = read.rows.flat().filter(({ text }) => text !== "");
    const against = (side: "older" | "newer"): Comparison[] =>
      cells.flatMap((cell) => {
        const other = neighbours.get(cell.column)?.[side];
        return other ? compare(book, cell, other, side) : [];
      });
    return [...against("older"), ...against("newer")];
  });
}

const columnKey = ({ table }: ReadTable, { period, column }: TableColumn): string =>
  `${table.identity.code} ${period.code} ${column}`;

function compare(
  book: Book,
  cell: Reading,
  { table }: ReadTable,
  side: "older" | "newer",
): Comparison[] {
  const { period, column } = cell.column;
  const { release } = table;
  const match = book
    .readingsOf(cell.item.code, release, period, column)
    .find((reading) => reading.table === table);
  if (side === "older" && match && match.text !== "") return [];
  const fact = match ? factAt(match) : noFigure;
  const finding = test("restatement", cell, [fact], isSame, release.code);
  const own = cell.table.release;
  return [
    side === "older"
      ? { older: release, newer: own, finding }
      : { older: own, newer: release, finding },
  ];
}
