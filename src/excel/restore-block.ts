import { absoluteReference } from "./reference.ts";
import { restoreTarget } from "./restore.ts";
import type { Undo } from "./run.ts";
import { restoreColumnWidths } from "./write-columns.ts";
import { rangeOfTarget, type Replacement } from "./write-replacement.ts";

/** Returns what puts back a block whose place was to be taken. */
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
      if (ownSheet) restoreColumnWidths(rangeOfTarget(sheet, target), target.before.widths);
    },
    left: { state: "cellsButLooks" },
  };
}
