import type { AreaChange } from "../area-change.ts";
import { filledCells, findSheet, holdsFormula, isSameSheet } from "../workbook-cells.ts";
import { joinChanges } from "../join-changes.ts";
import type { SourcesSheet } from "./find-sources.ts";
import { clearedRow, formulaAt } from "./freeze-changes.ts";
import type { FreezeBook } from "./freeze-book.ts";
import type { UnfreezePlan } from "./plan-unfreeze.ts";
import { columns, rowWidth, titleRows, width } from "./sources-layout.ts";

export interface UnfreezeChanges {
  readonly cells: readonly AreaChange[];
  /** The rows of restored cells are cleared, not deleted, so that other contents next to them do not move. */
  readonly sources: readonly AreaChange[];
  /** Sheets of sources that have no rows left and no other contents. */
  readonly needless: readonly string[];
}

/** Returns the changes that carry out a plan, one step for each cell: first the formulas, then the rows of sources. */
export function* unfreezeChanges(
  book: FreezeBook,
  { restored, sources }: UnfreezePlan,
): Generator<undefined, UnfreezeChanges> {
  const done = new Set(restored.map(({ row }) => row));
  const needless: SourcesSheet[] = [];
  for (const sheet of sources) {
    if (sheet.rows.length === 0 || !sheet.rows.every((row) => done.has(row))) continue;
    if (!(yield* hasOthers(book, sheet)) && !(yield* isReferred(book, sheet))) needless.push(sheet);
  }
  const stays = (name: string): boolean => !needless.some(({ sheet }) => sheet === name);
  return {
    cells: joinChanges(
      restored.map(({ area: { sheet, row, column }, formula, values }) => ({
        ...{ sheet, row, column },
        from: values,
        to: formulaAt(formula, values),
      })),
    ),
    sources: restored.flatMap(({ row }) => (stays(row.at.sheet) ? [clearedRow(row)] : [])),
    needless: needless.map(({ sheet }) => sheet),
  };
}

/** Says whether a sheet of sources has contents that freezing did not write. */
function* hasOthers(
  book: FreezeBook,
  { sheet, head, rows }: SourcesSheet,
): Generator<undefined, boolean> {
  const loaded = findSheet(book, sheet);
  if (!loaded) return true;
  const own = new Set(rows.map(({ at }) => at.row));
  for (const { row, column } of filledCells({ sheets: [loaded], names: [] })) {
    yield;
    const across = column - head.column;
    const isHead = row === head.row && across >= 0 && across < width;
    const isTitle = across === 0 && titleRows.includes(row - head.row);
    const isOwn = own.has(row) && across >= 0 && across < rowWidth;
    const isReferred =
      row > head.row && (across === columns.referred || across === columns.referredNow);
    if (!isHead && !isTitle && !isOwn && !isReferred) return true;
  }
  return false;
}

/** Says whether a formula or a name elsewhere refers to a sheet. */
function* isReferred(book: FreezeBook, { sheet }: SourcesSheet): Generator<undefined, boolean> {
  const asked = `${sheet.replaceAll("'", "''")}'!`.toLowerCase();
  const plain = `${sheet}!`.toLowerCase();
  const refers = (formula: string): boolean =>
    formula.toLowerCase().includes(asked) || formula.toLowerCase().includes(plain);
  for (const cell of filledCells(book)) {
    yield;
    if (!isSameSheet(cell.sheet, sheet) && holdsFormula(cell) && refers(cell.formula)) return true;
  }
  return book.names.some((name) => name.sheet !== sheet && refers(name.formula));
}
