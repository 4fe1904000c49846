import type { Dataset } from "../../src/dataset/dataset.ts";
import { isFact } from "../../src/dataset/decode/decode-prints.ts";
import {
  readText,
  type PrintedTable,
  type TableRow,
} from "../../src/dataset/decode/decode-tables.ts";
import { linesAbove } from "../../src/dataset/decode/table-of-text.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";
import { decodePrinted } from "../../src/exact/printed.ts";
import { periodBefore } from "../../src/model/period.ts";
import { isChangeColumn } from "../../src/model/print.ts";

/**
 * Checks that a numbered table has no empty cell in a line of figures: a cell lost in scanning would otherwise not be
 * noticed. A change may be missing if one of its figures is missing or nil. A cell that is empty in print is recorded in
 * `corrections.tsv` as nil.
 */
export function checkEmptyCells({ tables }: Pick<Dataset, "tables">): void {
  for (const table of tables.filter(({ identity }) => identity.place === "table"))
    table.rows.forEach((row, i) => {
      const at = row.item === undefined ? -1 : emptyCellIn(table, row);
      const column = table.columns[at];
      if (column)
        throw fault(
          { file: `${table.release.code}/${table.identity.code}.tsv`, line: linesAbove + 2 + i },
          `the cell ${column.period.code} ${column.column} is empty. Write in corrections.tsv how it is read.`,
        );
    });
}

function emptyCellIn({ columns }: PrintedTable, row: TableRow): number {
  const amountOf = (code: string): string =>
    readText(
      row,
      columns.findIndex((each) => isFact(each) && each.period.code === code),
    );
  const isNumber = (text: string): boolean => decodePrinted(text)?.isZero() === false;
  return columns.findIndex((column, i) => {
    if (readText(row, i) !== "") return false;
    if (!isChangeColumn(column)) return isFact(column);
    const base =
      column.column === "YoY" || column.column === "QoQ"
        ? periodBefore(column.period, column.column)
        : undefined;
    return isNumber(amountOf(column.period.code)) && isNumber(amountOf(base?.code ?? ""));
  });
}
