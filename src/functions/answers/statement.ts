import type { Dataset } from "../../dataset/dataset.ts";
import { attempt } from "../../errors.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import { cutShort } from "../../model/quoted.ts";
import { defaultUnit, type MoneyUnit } from "../../model/unit.ts";
import { arrangeStatement } from "../../statements/arrange/arrange-statement.ts";
import { titleOf, type ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import { columnCode, type ColumnRequest } from "../../statements/columns/column.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";
import { decodeColumns, type AskedColumn } from "./statement-columns.ts";

/**
 * Returns a statement as rows: the header, then a label and one cell per column; headings have empty cells.
 *
 * A column that cannot be read has its text as head and holds the error.
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
        const value = valueAt(call.data, row, column, n);
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

/** A word that a release prints in a figure's place is no figure: the cell holds the refusal, as FIGURE gives it. */
function valueAt(data: Dataset, row: ArrangedRow, column: ColumnRequest, n: number): Value {
  const entry = row.entries[n];
  if (!entry) return "";
  if ("value" in entry) return entry.value;
  if ("failure" in entry) return entry.failure;
  const { item } = row;
  if (!item || row.line.kind === "outcome") return entry.text;
  const figure = attempt(() => requireFigure(data, { item, ...column }));
  return figure instanceof Error ? figure : entry.text;
}
