import { requireTable } from "../../functions/answers/as-printed.ts";
import type { Call } from "../../functions/ask/call.ts";
import type { ArgumentsOf } from "../../functions/catalogue.ts";
import type { PrintedTable, TableColumn } from "../../dataset/decode/decode-tables.ts";
import { isMoney, type Item } from "../../model/item.ts";
import { moneyUnits } from "../../model/unit.ts";
import { percentageColumns } from "../../model/print.ts";
import type { Asked, AskedBlock, AskedFigure, PrintedPlace } from "./asked.ts";

/** Returns what the cells of a printed table show: all its cells, or those of the requested row or column. */
export function printedAsked(
  { row, column, ...asked }: ArgumentsOf<"ASPRINTED">,
  { data }: Call,
): AskedBlock {
  const table = requireTable(data, asked);
  return {
    rows: row === undefined ? table.rows.length + 1 : 1,
    columns: column === undefined ? table.columns.length + 1 : 1,
    at: (down, across) => {
      const place = placeIn(down + (row ?? 0), across + (column ?? 0));
      return askedAt({ table, ...place }, data);
    },
  };
}

/** Converts an offset in the answer to a place in the table. Rows are counted below the head, columns after the label. */
const placeIn = (down: number, across: number): Omit<PrintedPlace, "table"> => ({
  ...(down > 0 && { row: down - 1 }),
  ...(across > 0 && { column: across - 1 }),
});

function inColumn(
  { release, scale }: PrintedTable,
  item: Item,
  { period, column }: TableColumn,
): Pick<AskedFigure, "period" | "vintage" | "unit"> {
  const unit = moneyUnits.find(
    ({ currency, exponent }) => currency === column && exponent === scale,
  );
  return { period, vintage: release, ...(unit && isMoney(item) && { unit }) };
}

function askedAt(printed: PrintedPlace, data: Call["data"]): Asked {
  const { table, row = -1, column: at = -1 } = printed;
  const [line, head] = [table.rows[row], table.columns[at]];
  const item = data.items.get(line?.item ?? "");
  const kind = percentageColumns.find((each) => each === head?.column);
  return {
    shows: "printed cell",
    printed,
    figures: item && head ? [{ data, item, ...inColumn(table, item, head) }] : [],
    ...(kind && { column: kind }),
  };
}
