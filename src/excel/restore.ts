import type { ChartPlan, Fold, PlanName } from "../sheet/plan/sheet-plan.ts";
import { enteredText } from "./entered.ts";
import { removeFolds } from "./free-folds.ts";
import type { Target } from "./look-at-selection.ts";
import type { KeptCondition } from "./kept-conditions.ts";
import { clearLooks, restoreLooks, type Looks } from "./looks.ts";
import type { Left } from "./refusal.ts";
import { canUndo } from "./requirements.ts";
import type { Undo } from "./run.ts";

/** What a write adds to the sheet beside cells. */
interface Added {
  readonly names: readonly PlanName[];
  readonly charts: readonly ChartPlan[];
  /** Whether it adds conditional formats, or does something after it has cleared those there. */
  readonly conditions: boolean;
  /** Rows and columns, counted as the sheet counts. */
  readonly folds: readonly Fold[];
}

/**
 * Returns the undo that restores a target to its state before the write.
 *
 * Where nothing stood and nothing was formatted, clearing is exact. Elsewhere contents and formats come back as they were
 * read. Where several formulas spill it is not known which cells they filled; the sentence says so.
 */
export const restoreTarget = (target: Target, added: Added): Undo => ({
  queue: async (context) => whatIsLeft(target, await putBack(context, target, added)),
});

/** Puts a target back, and says whether conditional formats may be gone. */
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

/** Clearing all at once would take comments and the rules for what may be entered, which a write leaves alone. */
function clear(range: Excel.Range): void {
  range.clear("Contents");
  range.clear("Formats");
}

/** Charts have no name until they have been given one: those that came since the look, and no more than were added. */
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

/** Deletes those that came since the look, and returns those that are gone since and can be added again. */
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

/** Says whether Excel took them. */
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

/** A text has the same formula and value, and must not be converted now; a cell with the text format needs no apostrophe. */
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
