import { canSpill } from "./inserted.ts";
import { lookAgain, lookAtSelection, type Target } from "./look-at-selection.ts";
import { findObstacle } from "./require-writable.ts";
import { refused } from "./refused.ts";
import { canUndo } from "./requirements.ts";
import { restoreTarget } from "./restore.ts";
import { write } from "./run.ts";

/** The contents of the cell in which a formula would be entered. */
export interface StandingCell {
  /** Address with its sheet, quoted as in a reference. */
  readonly address: string;
  /** Its formula, or its content if it has none. */
  readonly content: string;
  /** True if Excel can undo the write with Ctrl+Z. */
  readonly undoable: boolean;
}

/** Asks the user whether the contents of a cell may be replaced. */
export type MayReplace = (standing: StandingCell) => Promise<boolean>;

/** A formula to enter. */
export interface EnteredFormula {
  readonly formula: string;
  /** True if it fills other cells than its own. */
  readonly spills: boolean;
}

/**
 * Enters a formula in the first cell of the selection, as if it were typed there: the formats of the cell stay. Returns
 * the cell's address, or undefined if the user does not want to lose its contents. It needs one sync to read, one to
 * write, and one to read again after a question.
 *
 * @throws host if the cell cannot be written, or if Excel refuses (for example while a cell is edited); nothing is
 * changed.
 */
export async function enterFormula(
  { formula, spills }: EnteredFormula,
  mayReplace: MayReplace,
): Promise<string | undefined> {
  if (spills && !canSpill()) throw refused({ reason: "formulaCannotSpill" });
  const target = await confirmedCell(formula, mayReplace);
  if (!target) return undefined;
  await write(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(target.sheetId);
    sheet.getCell(target.anchor.row, target.anchor.column).formulas = [[formula]];
  }, takeBack(target));
  return target.address;
}

/** Returns the selected cell, once the user has agreed to lose its contents; undefined if they do not. */
async function confirmedCell(formula: string, mayReplace: MayReplace): Promise<Target | undefined> {
  const target = await lookAtSelection(cell, []);
  requireFree(target);
  const content = String(target.before.formulas[0]?.[0] ?? "");
  if (content === "" || content === formula) return target;
  const { address } = target;
  if (!(await mayReplace({ address, content, undoable: canUndo() }))) return undefined;
  const now = await lookAgain(target, cell, { folds: [], conditions: false });
  requireFree(now);
  return now;
}

const cell = { rows: 1, columns: 1 } as const;

function requireFree(target: Target): void {
  const obstacle = findObstacle(target);
  if (obstacle) throw refused(obstacle);
}

const takeBack = (target: Target): ReturnType<typeof restoreTarget> =>
  restoreTarget(target, { names: [], charts: [], conditions: false, folds: [] });
