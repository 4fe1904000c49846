import type { Block } from "./find-blocks.ts";
import { foldAddress, foldsOf, unfold, writeFolds } from "./free-folds.ts";
import { absoluteReference } from "./reference.ts";
import { putBack } from "./restore.ts";
import type { Undo } from "./run.ts";
import type { ReplacedNames } from "./standing-block.ts";
import { restoreColumnWidths } from "./write-columns.ts";
import { rangeOfTarget, type Replacement } from "./write-replacement.ts";

/**
 * Folds and hides the rows of a block again. The rows may now be as before, ungrouped, or folded as in the plan. So all
 * are opened first; then the rows that the add-in had folded are folded, and those that were hidden by hand are hidden.
 */
function refold(
  sheet: Excel.Worksheet,
  { block, target: { hiddenRows }, names }: Replacement,
): void {
  if (hiddenRows.length === 0) return;
  const { area } = block;
  const within = hiddenRows.map((row) => row - area.row);
  unfold(sheet, "rows", area, foldsOf(within));
  const isByHand = amongLines(block, names);
  writeFolds(sheet, foldsOf(hiddenRows.filter((row) => !isByHand(row))));
  for (const each of foldsOf(hiddenRows.filter(isByHand)))
    sheet.getRange(foldAddress(each)).rowHidden = true;
}

/**
 * Returns a function that says whether a row is among the lines of a block, by the names of its lines. The add-in does
 * not fold rows there, so a hidden one was hidden by hand. Excel does not report which rows are in a group.
 */
function amongLines({ name: ofAll, names, knownOn }: Block, { kept }: ReplacedNames) {
  const own = new Set(kept.map(({ name }) => name));
  const lines = names.filter(
    ({ name, area }) => own.has(name) && name !== ofAll && area.row > knownOn.row,
  );
  const first = Math.min(...lines.map(({ area }) => area.row));
  const last = Math.max(...lines.map(({ area }) => area.row + area.rows - 1));
  return (row: number): boolean => first <= row && row <= last;
}

/** Returns the undo of a replaced block. */
export function restoreBlock(replacement: Replacement): Undo {
  const { block, plan, target, names, ownSheet } = replacement;
  const { charts } = plan;
  const added = { names: names.added, charts, conditions: true, folds: target.folds.free };
  return {
    queue: async (context) => {
      const areConditionsGone = await putBack(context, target, added);
      const sheet = context.workbook.worksheets.getItem(target.sheetId);
      for (const { name, area } of block.names)
        sheet.names.getItem(name).formula = `=${absoluteReference(target.sheet, area)}`;
      refold(sheet, replacement);
      if (ownSheet) restoreColumnWidths(rangeOfTarget(sheet, target), target.before.widths);
      return {
        state: "cellsButLooks",
        conditions: areConditionsGone,
        // The charts are deleted last, one after the other. If the first deletion is refused, all charts remain.
        charts: target.ownCharts.length > 1,
      };
    },
  };
}
