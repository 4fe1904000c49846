import { Failure } from "../errors.ts";
import { sizeOf } from "../sheet/plan.ts";
import { firstCell, inserted, type Inserted, type MakePlan } from "./inserted.ts";
import { lookAtSelection, type Target } from "./look-at-selection.ts";
import { findLosses, type Losses } from "./losses.ts";
import { restoreTarget } from "./restore.ts";
import { write } from "./run.ts";
import { writeColumnWidths } from "./write-columns.ts";
import { rangeOfPlan, writePlan } from "./write-plan.ts";

/** Asks the user whether what a target holds may be lost. */
export type Confirm = (losses: Losses) => Promise<boolean>;

/**
 * Writes a plan with its top left cell at the top left of the selection, and returns where it stands, or
 * undefined when the user would not lose what is there: one sync to look, one to write.
 *
 * Nothing outside its rectangle changes but the widths of its columns, which may grow. Within it all formats go, those
 * of blank cells too: bold totals of an older statement must not show through.
 *
 * @throws host when the place cannot take a plan or Excel refuses; the cells hold what they held then.
 */
export async function insertAtSelection(
  makePlan: MakePlan,
  confirm: Confirm,
): Promise<Inserted | undefined> {
  const target = await lookAtSelection(sizeOf(makePlan(firstCell)));
  requireWritable(target);
  const losses = findLosses(target);
  if (losses && !(await confirm(losses))) return undefined;
  const plan = makePlan(target.anchor);
  await write(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(target.sheetId);
    const range = rangeOfPlan(sheet, plan);
    if (!target.before.untouched) range.clear("Formats");
    writePlan(sheet, plan);
    writeColumnWidths(range, plan.columnWidths, target.before.widths);
  }, restoreTarget(target));
  return inserted(target.sheet, plan);
}

/** Writing over merged cells or a table would lose cells without a word, or half of it be refused. */
function requireWritable(target: Target): void {
  const obstacle = findObstacle(target);
  if (obstacle === undefined) return;
  throw new Failure("host", `${obstacle} Or insert on a new sheet. Nothing was changed.`);
}

function findObstacle({ sheet, address, merged, tables, ...target }: Target): string | undefined {
  if (target.protected)
    return `The sheet "${sheet}" is protected. Unprotect it on the Review tab, then insert again.`;
  if (merged !== "")
    return `${address} would be written, and cells there are merged (${merged}). Unmerge them or select another cell, then insert again.`;
  if (tables.length > 0)
    return `${address} would be written, and the table ${tables.join(", ")} stands there. Select a cell clear of it, then insert again.`;
  return undefined;
}
