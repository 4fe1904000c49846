import { areaAddress, cellAddress } from "../sheet/plan/address.ts";
import { sizeOf, type PlanName, type SheetPlan } from "../sheet/plan/sheet-plan.ts";
import { freeNames } from "./defined-name.ts";
import { isNumbered, type Block } from "./find-blocks.ts";
import { foldAddress } from "./free-folds.ts";
import { inserted, requireSpilling, type Inserted, type MakePlan } from "./inserted.ts";
import { lookAtBlock, type BlockTarget } from "./look-at-block.ts";
import type { ReplacementObstacle } from "./refusal.ts";
import { refused } from "./refused.ts";
import { restoreBlock } from "./restore-block.ts";
import { write } from "./run.ts";
import type { ReplacedNames, Standing } from "./standing-block.ts";
import { narrowColumns } from "./write-columns.ts";
import { writeReplacement } from "./write-replacement.ts";

/**
 * Writes a plan in the place of a block: one sync to read, one more for its conditional formats, one to write. The names
 * and charts of the block become those of the plan. Cells of the block that the plan does not cover are cleared. Nothing
 * else on the sheet changes.
 *
 * @throws host if cells outside the block are in the way, or Excel refuses; the cells then have their old contents.
 */
export async function replaceBlock(standing: Standing, makePlan: MakePlan): Promise<Inserted> {
  const { block } = standing;
  const plan = makePlan({ row: block.area.row, column: block.area.column });
  requireSpilling(plan);
  const target = await lookAtBlock(standing, plan);
  requireRoom(block, plan, target);
  const names = namesFor(block, plan, target.taken);
  const page = { ownSheet: block.area.row === 0 && block.area.column === 0 };
  await write(
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(block.sheetId);
      writeReplacement(sheet, { ...page, block, plan, target, names });
    },
    restoreBlock({ ...page, block, plan, target, names }),
  );
  return {
    ...inserted(target.sheet, plan, names.renamed),
    narrow: page.ownSheet ? [] : narrowColumns(plan, target.before.widths),
    open: target.folds.held.map(foldAddress),
  };
}

function namesFor(block: Block, plan: SheetPlan, taken: readonly string[]): ReplacedNames {
  const present = ({ name }: PlanName): string | undefined =>
    block.names.find((each) => isNumbered(each.name, name))?.name;
  const kept = plan.names.flatMap((each) => {
    const name = present(each);
    return name === undefined ? [] : [{ ...each, name }];
  });
  const { names, renamed } = freeNames(
    plan.names.filter((each) => present(each) === undefined),
    taken,
  );
  return { kept, added: names, renamed };
}

const told = 3;

/** Refuses a plan that would cover cells with contents outside the block, or cells that cannot be written. */
function requireRoom(block: Block, plan: SheetPlan, target: BlockTarget): void {
  const obstacle = findObstacle(block, target);
  if (!obstacle) return;
  const address = areaAddress({ ...plan.anchor, ...sizeOf(plan) });
  throw refused({ reason: "replacement", sheet: target.sheet, address, obstacle });
}

function findObstacle({ area }: Block, target: BlockTarget): ReplacementObstacle | undefined {
  const others = target.before.formulas.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      const isOther = row >= area.rows || column >= area.columns;
      const at = { row: area.row + row, column: area.column + column };
      return isOther && content !== "" ? [cellAddress(at)] : [];
    }),
  );
  if (target.protected) return { is: "protection" };
  if (others.length > 0)
    return { is: "cells", first: others.slice(0, told), others: Math.max(0, others.length - told) };
  if (target.merged !== "") return { is: "merged", merged: target.merged };
  return target.tables.length > 0 ? { is: "table", tables: target.tables } : undefined;
}
