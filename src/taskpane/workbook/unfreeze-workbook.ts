import type { Following } from "../../excel/following.ts";
import { deleteSheets, writeChanges } from "../../excel/write-changes.ts";
import type { FreezeBook, Scope } from "../../workbook/freeze/freeze-book.ts";
import { planUnfreeze, type UnfreezePlan } from "../../workbook/freeze/plan-unfreeze.ts";
import { unfreezeChanges } from "../../workbook/freeze/unfreeze-changes.ts";
import { followPart, runSteps } from "../long-work/run-steps.ts";
import { unfollowed } from "./freeze-workbook.ts";
import { loadFreezeBook } from "./load-freeze-book.ts";
import { requireSame } from "./require-same.ts";

/** What would get its formula back, and in which workbook. */
export interface UnfreezeOffer {
  readonly scope: Scope;
  readonly book: FreezeBook;
  readonly plan: UnfreezePlan;
}

/** Reads the workbook and returns what unfreezing would do; nothing is changed. */
export async function lookAtUnfreeze(
  scope: Scope,
  following: Following = {},
): Promise<UnfreezeOffer> {
  const planned = (book: FreezeBook, part: number): Promise<UnfreezePlan> =>
    runSteps(planUnfreeze(book, scope), followPart(following, part, 3));
  const book = await loadFreezeBook(
    async (each) => (await planned(each, 1)).restored.map(({ area }) => area),
    followPart(following, 0, 3),
  );
  return { scope, book, plan: await planned(book, 2) };
}

/** The sheets of sources that are no longer needed: those that were deleted, and those that Excel kept. */
export interface Unfrozen {
  readonly deleted: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Restores what was offered, unless the workbook was changed since; returns how many formulas.
 *
 * @throws host with what Excel refused and the state of the workbook after it; the signal's reason once it is aborted,
 * with nothing changed.
 */
export async function unfreezeAsOffered(
  { scope, plan }: UnfreezeOffer,
  following: Following = {},
): Promise<Unfrozen & { readonly formulas: number }> {
  const now = await lookAtUnfreeze(scope, followPart(following, 0, 2));
  await requireSame(plan, now.plan, following);
  const unfrozen = await unfreeze(now, followPart(following, 1, 2));
  return { formulas: now.plan.restored.length, ...unfrozen };
}

/**
 * Writes the formulas of an offer back.
 *
 * @throws host with what Excel refused and the state of the workbook after it; the signal's reason once it is aborted,
 * with nothing changed.
 */
export async function unfreeze(
  { book, plan }: UnfreezeOffer,
  following?: Following,
): Promise<Unfrozen> {
  const { cells, sources, needless } = await runSteps(
    unfreezeChanges(book, plan),
    unfollowed(following),
  );
  await writeChanges({ areas: [...cells, ...sources] }, following);
  const kept = await deleteSheets(needless);
  return { deleted: needless.filter((name) => !kept.includes(name)), kept };
}
