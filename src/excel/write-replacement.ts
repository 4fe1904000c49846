import { nameOfAll } from "../sheet/plan/chart-names.ts";
import { sizeOf, type Area, type SheetPlan } from "../sheet/plan/sheet-plan.ts";
import type { Block } from "./find-blocks.ts";
import { unfold, writeFolds } from "./free-folds.ts";
import type { BlockTarget } from "./look-at-block.ts";
import { clearLooks } from "./looks.ts";
import { absoluteReference } from "./reference.ts";
import type { ReplacedNames } from "./standing-block.ts";
import { writeCharts } from "./write-charts.ts";
import { writeColumnWidths } from "./write-columns.ts";
import { writeConditions } from "./write-conditions.ts";
import { writeNames } from "./write-names.ts";
import { resizePage } from "./write-page.ts";
import { rangeOfPlan, writePlan } from "./write-plan.ts";

/** A plan that takes the place of a block. */
export interface Replacement {
  readonly block: Block;
  readonly plan: SheetPlan;
  readonly target: BlockTarget;
  readonly names: ReplacedNames;
  /**
   * Whether the block begins at the top left cell of its sheet. The sheet was then made for it, so the plan also sets
   * column widths and page setup.
   */
  readonly ownSheet: boolean;
}

/**
 * Queues a plan in the place of a block. Changes that cannot be undone come last, so that as little as possible can fail
 * after them.
 */
export function writeReplacement(
  sheet: Excel.Worksheet,
  { block, plan, target, names, ownSheet }: Replacement,
): void {
  const { looks } = target.before;
  const all = rangeOfTarget(sheet, target);
  clearLooks(all, looks);
  all.clear("Contents");
  writePlan(sheet, plan);
  for (const { name, area } of names.kept)
    sheet.names.getItem(name).formula = `=${absoluteReference(target.sheet, placed(plan, area))}`;
  writeNames(sheet, plan.anchor, names.added);
  if (ownSheet) writeColumnWidths(rangeOfPlan(sheet, plan), plan.columnWidths);
  writeCharts(sheet, target.sheet, plan, nameOfAll(plan, [...names.kept, ...names.added]));
  if (ownSheet) resizePage(sheet, plan);
  unfold(sheet, "rows", block.area, plan.folds);
  writeFolds(sheet, target.folds.free);
  if (looks.conditional > 0) all.conditionalFormats.clearAll();
  for (const rest of beyond(block.area, plan)) sheet.getRangeByIndexes(...rest).clear("Formats");
  writeConditions(sheet, plan.anchor, plan.conditions);
  for (const id of target.ownCharts) sheet.charts.getItem(id).delete();
}

/** Returns the range of a target. */
export const rangeOfTarget = (
  sheet: Excel.Worksheet,
  { anchor, before }: BlockTarget,
): Excel.Range =>
  sheet.getRangeByIndexes(anchor.row, anchor.column, before.formulas.length, before.widths.length);

const placed = ({ anchor }: SheetPlan, area: Area): Area => ({
  ...area,
  row: anchor.row + area.row,
  column: anchor.column + area.column,
});

/** Returns the parts of the old block that the plan does not cover: to its right, and below it. */
function beyond(area: Area, plan: SheetPlan): [number, number, number, number][] {
  const { rows, columns } = sizeOf(plan);
  const [beside, below] = [area.columns - columns, area.rows - rows];
  return [
    ...(beside > 0
      ? [[area.row, area.column + columns, area.rows, beside] as [number, number, number, number]]
      : []),
    ...(below > 0
      ? [[area.row + rows, area.column, below, area.columns] as [number, number, number, number]]
      : []),
  ];
}
