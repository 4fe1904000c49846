import { nameOfAll } from "../sheet/plan/chart-names.ts";
import { sizeOf, type SheetPlan } from "../sheet/plan/sheet-plan.ts";
import { freeNames } from "./defined-name.ts";
import { firstCell, inserted, requireSpilling, type Inserted, type MakePlan } from "./inserted.ts";
import { foldAddress, unfold, writeFolds } from "./free-folds.ts";
import { clearLooks } from "./looks.ts";
import { lookAgain, lookAtSelection, type Corner, type Target } from "./look-at-selection.ts";
import { findLosses, type Losses } from "./losses.ts";
import { requireWritable } from "./require-writable.ts";
import { restoreTarget } from "./restore.ts";
import { write } from "./run.ts";
import { writeCharts } from "./write-charts.ts";
import { writeConditions } from "./write-conditions.ts";
import { narrowColumns } from "./write-columns.ts";
import { writeNames } from "./write-names.ts";
import { rangeOfPlan, writePlan } from "./write-plan.ts";

/** Asks the user whether the contents of a target may be lost. */
export type Confirm = (losses: Losses) => Promise<boolean>;

/**
 * Writes a plan with its top left cell at a corner, or at the top left of the selection. Returns its place, or undefined
 * if the user does not want to lose the contents there. It needs one sync to read, one to write, and after a question one
 * to read again (two if there are conditional formats).
 *
 * Nothing outside its rectangle changes: columns keep their widths. Rows and columns are folded, or shown if they are
 * hidden, only if they have no other contents. The result lists the columns that are too narrow, and the rows and columns
 * that stay open. Within the rectangle all formats are removed, those of blank cells too, because bold totals of an older
 * statement must not show through.
 *
 * @throws host if the plan cannot be written there or Excel refuses; the cells then have their old contents.
 */
export async function insertAtSelection(
  makePlan: MakePlan,
  confirm: Confirm,
  corner?: Corner,
): Promise<Inserted | undefined> {
  const model = makePlan(firstCell);
  requireSpilling(model);
  const target = await confirmedTarget(model, confirm, corner);
  if (!target) return undefined;
  const plan = makePlan(target.anchor);
  const { names, renamed } = freeNames(plan.names, target.taken);
  const { looks, untouched, widths } = target.before;
  await write(
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(target.sheetId);
      const range = rangeOfPlan(sheet, plan);
      if (!untouched) clearLooks(range, looks);
      writePlan(sheet, plan);
      writeNames(sheet, plan.anchor, names);
      writeCharts(sheet, target.sheet, plan, nameOfAll(plan, names));
      for (const of of target.folded)
        unfold(sheet, of, { ...target.anchor, ...sizeOf(plan) }, plan.folds);
      writeFolds(sheet, target.folds.free);
      // Not all of these can be restored, so they come last: as little as possible may fail after them.
      if (looks.conditional > 0) range.conditionalFormats.clearAll();
      writeConditions(sheet, plan.anchor, plan.conditions);
    },
    restoreTarget(target, {
      names,
      charts: plan.charts,
      conditions: plan.conditions.length > 0,
      folds: target.folds.free,
    }),
  );
  return {
    ...inserted(target.sheet, plan, renamed),
    narrow: narrowColumns(plan, widths),
    open: target.folds.held.map(foldAddress),
  };
}

/** Returns the place of a plan, once the user has agreed to lose its contents; undefined if they do not. */
async function confirmedTarget(
  model: SheetPlan,
  confirm: Confirm,
  corner?: Corner,
): Promise<Target | undefined> {
  const target = await lookAtSelection(sizeOf(model), model.folds, corner);
  requireWritable(target);
  const losses = findLosses(target);
  if (!losses) return target;
  if (!(await confirm(losses))) return undefined;
  const now = await lookAgain(target, sizeOf(model), { folds: model.folds, conditions: true });
  requireWritable(now);
  return now;
}
