import type { Dataset } from "../../dataset/dataset.ts";
import { broken } from "../../errors.ts";
import type { Item } from "../../model/item.ts";
import { defaultUnit, type MoneyUnit } from "../../model/unit.ts";
import { viewOfColumn, type ColumnRequest } from "../columns/column.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { labelOfLine } from "../definitions/line-label.ts";
import { itemOfLine, type StatementLine } from "../definitions/statement-line.ts";
import type { Arranged, ArrangedRow } from "./arranged-statement.ts";
import { differenceEntry, hasShare, outcomeEntry, quotientEntry } from "./combined-entries.ts";
import type { Entry } from "./entry.ts";
import { amountEntry, changeEntry, growthEntry } from "./reported-entries.ts";

/**
 * Returns a statement's rows for the columns asked for, every figure exact and in the unit of its column.
 *
 * Each cell is looked up on its own, so no column depends on another. Ratios and shares use the exact figures in yen and
 * do not depend on the unit.
 */
export function arrangeStatement(
  data: Dataset,
  definition: StatementDefinition,
  columns: readonly ColumnRequest[],
  unit: MoneyUnit = defaultUnit,
  language: "en" | "ja" = "en",
): Arranged {
  const views = columns.map((column) => viewOfColumn(data, column));
  const rows = definition.lines.map((line): ArrangedRow => {
    const item = findItem(data, definition, itemOfLine(line));
    const label = labelOfLine(line, item, language);
    const entries = columns.map((column, n) =>
      entryOf(views[n] ?? data, definition, line, { column, unit }),
    );
    return { line, item, label, entries };
  });
  return {
    definition,
    columns,
    unit,
    rows: rows.map((row, r) => ({ ...row, entries: withOutcomes(rows, r, columns) })),
  };
}

function findItem(
  data: Dataset,
  { title }: StatementDefinition,
  code: string | undefined,
): Item | undefined {
  const item = data.items.get(code ?? "");
  if (code !== undefined && !item) throw broken(`${title} names ${code}, which is not an item.`);
  return item;
}

function entryOf(
  data: Dataset,
  definition: StatementDefinition,
  line: StatementLine,
  { column, unit }: { readonly column: ColumnRequest; readonly unit: MoneyUnit },
): Entry {
  const { shows } = column;
  const find = (code: string | undefined): Item | undefined => findItem(data, definition, code);
  if (line.kind === "ratio") {
    const [part, whole] = [find(line.part), find(line.whole)];
    return part && whole && !shows ? quotientEntry(data, column, part, whole) : undefined;
  }
  const item = find(itemOfLine(line));
  if (!item) return undefined;
  if (line.kind === "growth") return shows ? undefined : growthEntry(data, item, column);
  switch (shows) {
    case "YoY":
    case "QoQ":
      return changeEntry(data, item, column, shows);
    case "Share":
      return hasShare(line, item)
        ? quotientEntry(data, column, item, find(definition.whole))
        : undefined;
    case "Difference":
      return differenceEntry(data, item, column, unit);
    default:
      return amountEntry(data, item, column, unit);
  }
}

/** Fills a row of outcomes from the two rows above it. */
function withOutcomes(
  rows: readonly ArrangedRow[],
  row: number,
  columns: readonly ColumnRequest[],
): readonly Entry[] {
  const { line, entries = [] } = rows[row] ?? {};
  if (line?.kind !== "outcome") return entries;
  const [stated, actual] = [rows[row - 2]?.entries, rows[row - 1]?.entries];
  return columns.map(({ shows }, n) =>
    shows ? undefined : outcomeEntry(stated?.[n], actual?.[n]),
  );
}
