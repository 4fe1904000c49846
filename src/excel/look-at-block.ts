import { chartsOf } from "../sheet/plan/chart-names.ts";
import { sizeOf, type Size, type SheetPlan } from "../sheet/plan/sheet-plan.ts";
import { loadFreeFolds } from "./free-folds.ts";
import { isFilled } from "./load-spills.ts";
import { loadTarget, type Target } from "./look-at-selection.ts";
import { look } from "./run.ts";
import type { Standing } from "./standing-block.ts";

/** The cells of a block and of the plan that will replace it, and the ids of the block's charts. */
export interface BlockTarget extends Target {
  readonly ownCharts: readonly string[];
  /** The rows of the block that are folded or hidden, counted from the start of the sheet. */
  readonly hiddenRows: readonly number[];
}

/**
 * Reads the cells of a block and those that a plan in its place would take. It needs one sync, one more if there are
 * conditional formats, and more if the cells are too many for one answer.
 */
export function lookAtBlock(
  { block: { sheetId, area, name }, spills }: Standing,
  plan: SheetPlan,
): Promise<BlockTarget> {
  const planned = sizeOf(plan);
  const size: Size = {
    rows: Math.max(area.rows, planned.rows),
    columns: Math.max(area.columns, planned.columns),
  };
  const isOwn = (chart: string): boolean => chart.startsWith(chartsOf(name));
  // The folded column of the block stays as it is.
  const folds = plan.folds.filter(({ of }) => of === "rows");
  return look(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(area.row, area.column, size.rows, size.columns);
    const charts = sheet.charts.load("items/id,items/name");
    const rows = Array.from({ length: area.rows }, (_, n) => range.getRow(n).load("rowHidden"));
    const loaded = loadTarget(range, size, loadFreeFolds(range, folds, isOwn), true);
    await context.sync();
    const target = await loaded();
    const cells = target.before.formulas.map((row, down) =>
      row.map((_, across) => isFilled(spills, down, across)),
    );
    return {
      ...target,
      spills: [],
      before: { ...target.before, spilled: { cells, unclear: false, atEdge: false } },
      hiddenRows: rows.flatMap(({ rowHidden }, n) => (rowHidden ? [area.row + n] : [])),
      ownCharts: charts.items.filter((chart) => isOwn(chart.name)).map(({ id }) => id),
    };
  });
}
