import { shift, type Decimal } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import { isMoney, isPercentage, type Item } from "../../model/item.ts";
import type { Print } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import { textIdentity } from "../../model/table.ts";
import type { TextFile } from "../bundle/bundle.ts";
import { decodeKey, decodePeriodCode, decodeScale } from "./decode-parts.ts";
import { readText, type PrintedTable, type TableColumn, type TableRow } from "./decode-tables.ts";
import { decodeRows, fault } from "./tsv.ts";

/** Columns whose cells are facts. Percentages of tables are only checked against them. */
const facts: readonly string[] = ["JPY", "USD", "count", "Gbps"];

/** Returns every fact of a printed table, empty cells included. */
export function printsOfTable(table: PrintedTable, items: ReadonlyMap<string, Item>): Print[] {
  return table.rows.flatMap((row) => {
    const item = items.get(row.item ?? "");
    if (!item) return [];
    return table.columns.flatMap((column, i) =>
      facts.includes(column.column) ? [printOf({ table, row, item }, column, i)] : [],
    );
  });
}

/** A row of a table that prints an item. */
interface ItemRow {
  readonly table: PrintedTable;
  readonly row: TableRow;
  readonly item: Item;
}

function printOf({ table, row, item }: ItemRow, { period, column }: TableColumn, i: number): Print {
  const { place, statement } = table.identity;
  const scale = isMoney(item) ? table.scale : 0;
  const correction = row.corrections?.get(i);
  return {
    item: item.code,
    release: table.release,
    place,
    table,
    statement,
    row: row.label,
    period,
    column,
    text: row.cells[i] ?? "",
    ...(correction && { correction }),
    scale,
    value: valueOf(readText(row, i), scale, row.sign),
  };
}

const valueOf = (text: string, scale: number, sign: 1 | -1): Decimal | undefined => {
  const value = decodePrinted(text);
  return value && shift(value, scale).times(sign);
};

/** Returns every figure that only the text of a release states and none of its tables; each is its own statement. */
export function printsOfProse(
  { text }: TextFile,
  release: Release,
  items: ReadonlyMap<string, Item>,
): Print[] {
  const file = `${release.code}/prose.tsv`;
  const table = { identity: textIdentity, id: textIdentity.code };
  return decodeRows(file, text, "item period printed scale qualifier near?").map((line): Print => {
    const { item: key = "", period = "", printed: text = "", scale = "", qualifier } = line.cells;
    const { item, sign } = decodeKey(line, key, items);
    const stated = decodeScale(line, scale || "ones");
    if (decodePrinted(text) === undefined && item.family !== "Guidance")
      throw fault(line, `"${text}" is not a figure.`);
    return {
      item: item.code,
      release,
      place: "prose",
      table,
      statement: item.code,
      row: item.label,
      period: decodePeriodCode(line, period),
      column: isMoney(item) ? "JPY" : "count",
      text,
      scale: isMoney(item) ? stated : 0,
      value: valueOf(text, isPercentage(item) ? -2 : stated, sign),
      ...(qualifier && { qualifier }),
    };
  });
}
