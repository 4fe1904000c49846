import { decodePrinted } from "../../exact/printed.ts";
import { isMoney, isPercentage, type Item } from "../../model/item.ts";
import type { Print } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import { textIdentity } from "../../model/table.ts";
import type { TextFile } from "../bundle/bundle.ts";
import { decodeKey, decodePeriodCode, decodeScale } from "./decode-parts.ts";
import type { PrintedTable, TableColumn, TableRow } from "./decode-tables.ts";
import { PrintedCell } from "./printed-cell.ts";
import { decodeKnownRows, fault } from "./tsv.ts";

/** Says whether the cells of a column are facts. The percentages of tables are only checked against facts. */
export const isFact = ({ column }: Pick<TableColumn, "column">): boolean =>
  column === "JPY" || column === "USD" || column === "count" || column === "Gbps";

/** Returns every fact of a printed table, empty cells included. */
export const printsOfTable = (table: PrintedTable, items: ReadonlyMap<string, Item>): Print[] =>
  table.rows.flatMap((row) => {
    const item = row.item && items.get(row.item);
    return item ? printsOfRow(table, row, item) : [];
  });

/** Returns every fact that a table prints of an item in one row. */
export const printsOfRow = (table: PrintedTable, row: TableRow, item: Item): Print[] =>
  table.columns.flatMap((column, i) =>
    isFact(column) ? [new PrintedCell({ table, row, item }, column, i)] : [],
  );

/** Returns every figure that only the text of a release states, not its tables; each is its own statement. */
export function printsOfProse(
  { text }: TextFile,
  release: Release,
  items: ReadonlyMap<string, Item>,
): Print[] {
  const file = `${release.code}/prose.tsv`;
  const table = { identity: textIdentity, id: textIdentity.code };
  return decodeKnownRows(file, text, "item period printed scale qualifier near?").map(
    (line): Print => {
      const { item: key, period, printed: text, scale, qualifier } = line.cells;
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
        value: decodePrinted(text, isPercentage(item) ? -2 : stated)?.times(sign),
        ...(qualifier && { qualifier }),
      };
    },
  );
}
