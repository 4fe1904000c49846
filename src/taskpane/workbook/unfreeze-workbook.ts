import type { Following } from "../../excel/following.ts";
import { deleteSheets, writeChanges } from "../../excel/write-changes.ts";
import type { FreezeBook, Scope } from "../../workbook/freeze/freeze-book.ts";
import { planUnfreeze, type UnfreezePlan } from "../../workbook/freeze/plan-unfreeze.ts";
import { unfreezeChanges } from "../../workbook/freeze/unfreeze-changes.ts";
import { loadFreezeBook } from "./load-freeze-book.ts";

/** What would get its formula back, and in which workbook. */
export interface UnfreezeOffer {
  readonly scope: Scope;
  readonly book: FreezeBook;
  readonly plan: UnfreezePlan;
}

/** Reads the workbook and returns what unfreezing would do; nothing is changed. */
export async function lookAtUnfreeze(scope: Scope, following?: Following): Promise<UnfreezeOffer> {
  const planned = (book: FreezeBook): UnfreezePlan => planUnfreeze(book, scope);
  const book = await loadFreezeBook(
    (each) => planned(each).restored.map(({ area }) => area),
    following,
  );
  return { scope, book, plan: planned(book) };
}

/** The sheets of sources that were of no more use: those that were deleted, and those that Excel keeps. */
export interface Unfrozen {
  readonly deleted: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Writes the formulas of an offer back.
 *
 * @throws host with what Excel refused and what is left then.
 */
export async function unfreeze(
  { book, plan }: UnfreezeOffer,
  following?: Following,
): Promise<Unfrozen> {
  const { cells, sources, needless } = unfreezeChanges(book, plan);
  await writeChanges({ areas: [...cells, ...sources] }, following);
  const kept = await deleteSheets(needless);
  return { deleted: needless.filter((name) => !kept.includes(name)), kept };
}
