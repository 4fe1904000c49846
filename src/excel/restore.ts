import type { ChartPlan, Fold, PlanName } from "../sheet/plan/sheet-plan.ts";
import { enteredText } from "./entered.ts";
import { removeFolds } from "./free-folds.ts";
import type { Target } from "./look-at-selection.ts";
import type { KeptCondition } from "./kept-conditions.ts";
import { clearLooks, restoreLooks, type Looks } from "./looks.ts";
import type { Left } from "./refusal.ts";
import { canUndo } from "./requirements.ts";
import type { Undo } from "./run.ts";

/** What a write adds to the sheet besides cells. */
interface Added {
  readonly names: readonly PlanName[];
  readonly charts: readonly ChartPlan[];
  /** Whether it adds conditional formats, or has further requests after it has cleared the old ones. */
  readonly conditions: boolean;
  /** The rows and columns that it folds, counted from the start of the sheet. */
  readonly folds: readonly Fold[];
}

/**
 * Returns the undo that restores a target to its state before the write.
 *
 * If the cells had neither contents nor formats, they are cleared. Otherwise the contents and formats that were read are
 * written back. If several formulas spilled there, it is not known which cells they filled; the message says so.
 */
export const restoreTarget = (target: Target, added: Added): Undo => ({
  queue: async (context) => whatIsLeft(target, await putBack(context, target, added)),
});

/** Restores a target, and says whether conditional formats may be lost. */
export async function putBack(
  { workbook }: Excel.RequestContext,
  target: Target,
  added: Added,
): Promise<boolean> {
  const sheet = workbook.worksheets.getItem(target.sheetId);
  const range = rangeOf(sheet, target);
  const { untouched, looks } = target.before;
  if (added.charts.length > 0) await deleteCharts(sheet, target, added.charts.length);
  for (const { name } of added.names) sheet.names.getItemOrNullObject(name).delete();
  const gone = added.conditions ? await deleteConditions(range, looks) : [];
  if (untouched) clear(range);
  else await restoreCells(range, target);
  await removeFolds(sheet, added.folds);
  const areBack = await addAgain(sheet, gone);
  return !areBack || (added.conditions && looks.kept.length < looks.conditional);
}

function whatIsLeft({ before: { spilled }, folded }: Target, conditions: boolean): Left {
  if (spilled.unclear) return { state: "cellsButSpills", undoable: canUndo() };
  if (folded.length > 0) return { state: "cellsButFolds", conditions };
  return { state: conditions ? "cellsButConditionalFormats" : "workbookAsBefore" };
}

/**
 * Clears contents and formats only. Clearing everything would also remove comments and data validation, which a write
 * does not change.
 */
function clear(range: Excel.Range): void {
  range.clear("Contents");
  range.clear("Formats");
}

/**
 * Deletes the charts that were added. They may not have a name yet, so they are those that were not there when the sheet
 * was read, at most as many as were added.
 */
async function deleteCharts(
  { charts, context }: Excel.Worksheet,
  { chartIds }: Target,
  most: number,
): Promise<void> {
  charts.load("items/id");
  await context.sync();
  const come = charts.items.filter(({ id }) => !chartIds.includes(id));
  for (const chart of come.slice(-most)) chart.delete();
}

/**
 * Deletes the conditional formats that were not there when the range was read. Returns those that have been lost since
 * and can be restored.
 */
async function deleteConditions(
  { conditionalFormats, context }: Excel.Range,
  { conditionalIds, kept }: Looks,
): Promise<readonly KeptCondition[]> {
  conditionalFormats.load("items/id");
  await context.sync();
  for (const format of conditionalFormats.items)
    if (!conditionalIds.includes(format.id)) format.delete();
  const there = new Set(conditionalFormats.items.map(({ id }) => id));
  return kept.filter(({ id }) => !there.has(id));
}

/** Restores conditional formats, and says whether Excel accepted them. */
async function addAgain(
  sheet: Excel.Worksheet,
  conditions: readonly KeptCondition[],
): Promise<boolean> {
  if (conditions.length === 0) return true;
  for (const each of conditions) each.addAgain(sheet);
  return sheet.context.sync().then(
    () => true,
    () => false,
  );
}

/**
 * Restores contents and formats. A text is a cell whose formula equals its value. It gets an apostrophe so that Excel
 * does not convert it, unless the cell is formatted as text.
 */
async function restoreCells(range: Excel.Range, { before }: Target): Promise<void> {
  const { formulas, values, types, numberFormats, looks, spilled } = before;
  clearLooks(range, looks);
  range.numberFormat = numberFormats.map((row) => [...row]);
  range.formulas = formulas.map((row, down) =>
    row.map((formula, across) => {
      if (spilled.cells[down]?.[across]) return "";
      const isText = types[down]?.[across] === "String" && formula === values[down]?.[across];
      const isKept = numberFormats[down]?.[across] === "@";
      return isText && !isKept ? enteredText(String(formula)) : formula;
    }),
  );
  await restoreLooks(range, looks);
}

function rangeOf(sheet: Excel.Worksheet, { anchor, before }: Target): Excel.Range {
  const columns = before.widths.length;
  return sheet.getRangeByIndexes(anchor.row, anchor.column, before.values.length, columns);
}
