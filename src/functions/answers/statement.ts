import { cutShort } from "../../model/quoted.ts";
import { defaultUnit, type MoneyUnit } from "../../model/unit.ts";
import { arrangeStatement } from "../../statements/arrange/arrange-statement.ts";
import { titleOf } from "../../statements/arrange/arranged-statement.ts";
import type { Entry } from "../../statements/arrange/entry.ts";
import { columnCode, type ColumnRequest } from "../../statements/columns/column.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";
import { decodeColumns, type AskedColumn } from "./statement-columns.ts";

/**
 * Returns a statement as rows: the header, then a label and one cell per column; headings have empty cells.
 *
 * A column that cannot be read has its text as head and the error in its cells.
 */
export function statement(
  { statement: definition, periods, unit = defaultUnit, release }: ArgumentsOf<"STATEMENT">,
  call: Call,
): Value[][] {
  const asked = decodeColumns(periods, { call, definition, vintage: release });
  const columns = asked.filter(isColumn);
  const arranged = arrangeStatement(call.data, definition, columns, unit);
  const header = [titleOf(arranged), ...asked.map((column) => headOf(column, unit))];
  return [
    header,
    ...arranged.rows.map((row) => {
      let n = 0;
      const cells = asked.map((column): Value => {
        if (!isColumn(column)) return row.line.kind === "heading" ? "" : column.failure;
        const value = valueOfEntry(row.entries[n]);
        n += 1;
        return value;
      });
      return [row.label, ...cells];
    }),
  ];
}

const isColumn = (column: AskedColumn): column is ColumnRequest => "period" in column;

const headOf = (column: AskedColumn, unit: MoneyUnit): string =>
  isColumn(column) ? columnCode(column, unit) : cutShort(column.typed);

function valueOfEntry(entry: Entry): Value {
  if (!entry) return "";
  if ("value" in entry) return entry.value;
  return "failure" in entry ? entry.failure : entry.text;
}
