import type { Following } from "../../excel/following.ts";
import { freeSheetName } from "../../excel/sheet-name.ts";
import { writeChanges } from "../../excel/write-changes.ts";
import type { FreezeBook, Scope } from "../../workbook/freeze/freeze-book.ts";
import { freezeChanges, type Freezing } from "../../workbook/freeze/freeze-changes.ts";
import { planFreeze, type FreezePlan } from "../../workbook/freeze/plan-freeze.ts";
import { loadFreezeBook } from "./load-freeze-book.ts";

/** What would be frozen, and of which workbook. */
export interface FreezeOffer {
  readonly scope: Scope;
  readonly book: FreezeBook;
  readonly plan: FreezePlan;
}

/** Reads the workbook and returns what freezing would do; nothing is changed. */
export async function lookAtFreeze(
  scope: Scope,
  namespace: string,
  following?: Following,
): Promise<FreezeOffer> {
  const planned = (book: FreezeBook): FreezePlan => planFreeze(book, scope, namespace);
  const book = await loadFreezeBook(
    (each) => planned(each).frozen.map(({ area }) => area),
    following,
  );
  return { scope, book, plan: planned(book) };
}

/**
 * Writes the values of an offer in the place of its formulas, and their sources; returns the name of the sheet they stand on.
 *
 * @throws host with what Excel refused and what is left then.
 */
export async function freeze(
  { book, plan }: FreezeOffer,
  freezing: Omit<Freezing, "freeName">,
  following?: Following,
): Promise<string> {
  const taken = book.sheets.map(({ name }) => name);
  const freeName = freeSheetName("Sources (frozen)", taken);
  const { added, sources, cells } = freezeChanges(book, plan, { ...freezing, freeName });
  await writeChanges({ added, areas: [...sources, ...cells] }, following);
  return sources[0]?.sheet ?? freeName;
}
