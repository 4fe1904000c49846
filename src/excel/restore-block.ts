import type { Block } from "./find-blocks.ts";
import { foldAddress, foldsOf, unfold, writeFolds } from "./free-folds.ts";
import { absoluteReference } from "./reference.ts";
import { putBack } from "./restore.ts";
import type { Undo } from "./run.ts";
import type { ReplacedNames } from "./standing-block.ts";
import { restoreColumnWidths } from "./write-columns.ts";
import { rangeOfTarget, type Replacement } from "./write-replacement.ts";

/**
 * Its rows are as they were, or taken apart, or folded as the plan has them: all are opened, then its own folded, and those
 * hidden that were hidden by hand.
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
 * Returns what says of a row whether it stands among the lines of a block, as far as the names of its lines tell. There we fold
 * nothing, so that what is hidden there was hidden by hand; Excel does not tell what is in a group.
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

/** Returns what puts back a block whose place was to be taken. */
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
        // They go last, one after the other: where the first is refused all are there.
        charts: target.ownCharts.length > 1,
      };
    },
  };
}
