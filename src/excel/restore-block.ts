import type { Area } from "../sheet/plan/sheet-plan.ts";
import { unfold, writeFolds } from "./free-folds.ts";
import type { BlockTarget } from "./look-at-block.ts";
import { absoluteReference } from "./reference.ts";
import { restoreTarget } from "./restore.ts";
import type { Undo } from "./run.ts";
import { restoreColumnWidths } from "./write-columns.ts";
import { rangeOfTarget, type Replacement } from "./write-replacement.ts";

/** Its rows are as they were, or taken apart, or folded as the plan has them: all are opened, then its own folded. */
function refold(sheet: Excel.Worksheet, { foldedRows }: BlockTarget, area: Area): void {
  if (foldedRows.length === 0) return;
  const within = foldedRows.map(({ of, first, last }) => ({
    of,
    first: first - area.row,
    last: last - area.row,
  }));
  unfold(sheet, "rows", area, within);
  writeFolds(sheet, foldedRows);
}

/** Returns the undo of a replaced block. */
export function restoreBlock({ block, plan, target, names, ownSheet }: Replacement): Undo {
  const { charts, conditions } = plan;
  const { queue } = restoreTarget(target, {
    names: names.added,
    charts,
    conditions,
    folds: target.folds.free,
  });
  return {
    queue: async (context) => {
      await queue(context);
      const sheet = context.workbook.worksheets.getItem(target.sheetId);
      for (const { name, area } of block.names)
        sheet.names.getItem(name).formula = `=${absoluteReference(target.sheet, area)}`;
      refold(sheet, target, block.area);
      if (ownSheet) restoreColumnWidths(rangeOfTarget(sheet, target), target.before.widths);
    },
    left: { state: "cellsButLooks" },
  };
}
