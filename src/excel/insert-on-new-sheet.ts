import { nameOfAll } from "../sheet/plan/chart-names.ts";
import type { SheetPlan } from "../sheet/plan/sheet-plan.ts";
import { freeNames } from "./defined-name.ts";
import { firstCell, inserted, requireSpilling, type Inserted, type MakePlan } from "./inserted.ts";
import { lookForNewSheet, type NewSheet } from "./look-for-new-sheet.ts";
import { write, type Undo } from "./run.ts";
import { writeCharts } from "./write-charts.ts";
import { writeConditions } from "./write-conditions.ts";
import { writeColumnWidths } from "./write-columns.ts";
import { writeNames } from "./write-names.ts";
import { writePage } from "./write-page.ts";
import { rangeOfPlan, writePlan } from "./write-plan.ts";

/**
 * Writes a plan on a new sheet, shows it, and returns its place: one sync to find a free name, one to write.
 *
 * @throws host if Excel refuses; the new sheet is then deleted, and the sheet that was active before is active again.
 */
export async function insertOnNewSheet(makePlan: MakePlan): Promise<Inserted> {
  const plan = makePlan(firstCell);
  requireSpilling(plan);
  const place = await lookForNewSheet(plan.name);
  const { names, renamed } = freeNames(plan.names, place.taken);
  await write(({ workbook }) => {
    const sheet = workbook.worksheets.add(place.name);
    const range = rangeOfPlan(sheet, plan);
    writePlan(sheet, plan);
    writeConditions(sheet, plan.anchor, plan.conditions);
    writeColumnWidths(range, plan.columnWidths);
    writeNames(sheet, plan.anchor, names);
    writeCharts(sheet, place.name, plan, nameOfAll(plan, names));
    writePage(sheet, plan);
    sheet.activate();
    range.getCell(0, firstShown(plan)).select();
  }, removal(place));
  return inserted(place.name, plan, renamed);
}

/** Returns the first column that is not folded: a selection in a folded column would be invisible. */
function firstShown({ folds }: SheetPlan): number {
  const folded = folds.find(({ of, first }) => of === "columns" && first === 0);
  return folded ? folded.last + 1 : 0;
}

/**
 * Returns the undo that deletes the new sheet. The sheet may not exist: Excel ignores requests to a null object. If its
 * name was taken meanwhile, the sheet of that name is not ours. Adding the sheet is the first request, so nothing was
 * done then and nothing is undone.
 */
function removal({ name, active }: NewSheet): Undo {
  return {
    queue: ({ workbook: { worksheets } }) => {
      worksheets.getItem(active).activate();
      worksheets.getItemOrNullObject(name).delete();
      return { state: "workbookAsBefore" };
    },
    needless: "ItemAlreadyExists",
  };
}
