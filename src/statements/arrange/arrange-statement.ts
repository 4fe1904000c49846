import type { Dataset } from "../../dataset/dataset.ts";
import { broken } from "../../errors.ts";
import type { Item } from "../../model/item.ts";
import { defaultUnit, type MoneyUnit } from "../../model/unit.ts";
import type { ColumnRequest } from "../columns/column.ts";
import type { Arranged, ArrangedRow } from "./arranged-statement.ts";
import { combinedEntry } from "./combined-entries.ts";
import type { Entry } from "./entry.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { itemOfLine, type StatementLine } from "../definitions/statement-line.ts";
import { amountEntry, changeEntry, growthEntry } from "./reported-entries.ts";

/**
 * Returns a statement's rows for the columns asked for, every figure exact and in the unit of its column.
 *
 * What the dataset answers comes first; ratios, shares and differences follow from it, as they do on the sheet.
 */
export function arrangeStatement(
  data: Dataset,
  definition: StatementDefinition,
  columns: readonly ColumnRequest[],
  unit: MoneyUnit = defaultUnit,
): Arranged {
  const rows = definition.lines.map((line): ArrangedRow => {
    const item = itemOf(data, definition, line);
    const label = "label" in line ? line.label : (item?.label ?? "");
    const entries = columns.map((column) => item && reported(data, line, item, column, unit));
    return { line, item, label, entries };
  });
  const amounts = { definition, columns, rows };
  return {
    definition,
    columns,
    unit,
    rows: rows.map((row, r) => ({
      ...row,
      entries: row.entries.map((entry, n) => entry ?? combinedEntry(amounts, r, n)),
    })),
  };
}

function itemOf(
  data: Dataset,
  definition: StatementDefinition,
  line: StatementLine,
): Item | undefined {
  const code = itemOfLine(line);
  const item = data.items.get(code ?? "");
  if (code !== undefined && !item)
    throw broken(`${definition.title} names ${code}, which is no item.`);
  return item;
}

function reported(
  data: Dataset,
  line: StatementLine,
  item: Item,
  column: ColumnRequest,
  unit: MoneyUnit,
): Entry {
  const { shows } = column;
  if (line.kind === "growth") return shows ? undefined : growthEntry(data, item, column);
  if (shows === undefined || shows === "USD") return amountEntry(data, item, column, unit);
  return shows === "YoY" || shows === "QoQ" ? changeEntry(data, item, column, shows) : undefined;
}
