import type { Asking } from "../asked/asked-call.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { isSourcesSheet } from "../freeze/find-sources.ts";
import { filledCells, holdsFormula, type CellPlace, type Step } from "../workbook-cells.ts";
import { Updates, type Update } from "./gather-updates.ts";
import { lookAt } from "./look-at-cell.ts";
import { planFrozenUpdate, type FrozenUpdate } from "./plan-frozen-update.ts";
import type { UpdateTarget } from "./renew-release.ts";
import type { BlockedBlock } from "./room-for-block.ts";

export interface UpdatePlan {
  readonly updates: readonly Update[];
  /** The frozen values whose date is in their own formula. */
  readonly frozen: readonly FrozenUpdate[];
  /** Formulas whose release is not known, and frozen values that are computed in a way not supported. */
  readonly notFollowed: readonly CellPlace[];
  /** Blocks that would fill cells which are not empty. The cells that set their date are not offered for an update. */
  readonly blocked: readonly BlockedBlock[];
}

/**
 * Returns, step by step, what a newer date would change in a workbook. The answers for both dates come from the data
 * held.
 */
export function* planUpdate(
  asking: Asking,
  target: UpdateTarget,
): Generator<Step | undefined, UpdatePlan> {
  const { book } = asking;
  const updates = new Updates(asking, target);
  const notFollowed: CellPlace[] = [];
  const blocked: BlockedBlock[] = [];
  for (const [done, sheet] of book.sheets.entries()) {
    yield { done, of: book.sheets.length };
    if (isSourcesSheet(book, sheet.name)) continue;
    for (const cell of filledCells({ sheets: [sheet], names: [] })) {
      yield;
      if (!holdsFormula(cell)) continue;
      const tree = parseFormula(cell.formula);
      if (!tree) continue;
      const looked = lookAt(asking, target, cell, tree);
      if (looked === "not followed") notFollowed.push(cell);
      else {
        updates.add(cell, looked);
        blocked.push(...looked.flatMap((each) => each.blocked ?? []));
      }
    }
  }
  const frozen = yield* planFrozenUpdate(asking, target);
  for (const each of frozen.blocked) updates.block(each);
  return {
    // Of the frozen values, those whose date is in a cell are offered with that cell.
    frozen: frozen.updates.filter((each) => !updates.addFrozen(each)),
    updates: updates.offered(),
    notFollowed: [...notFollowed, ...frozen.notFollowed],
    blocked: [...blocked, ...frozen.blocked],
  };
}
