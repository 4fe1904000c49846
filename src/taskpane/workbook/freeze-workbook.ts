import type { Dataset } from "../../dataset/dataset.ts";
import type { Following } from "../../excel/following.ts";
import { freeSheetName } from "../../excel/sheet-name.ts";
import { writeChanges } from "../../excel/write-changes.ts";
import type { Asking } from "../../workbook/asked/asked-call.ts";
import { describeFrozen } from "../../workbook/freeze/describe-frozen.ts";
import type { FreezeBook, Scope } from "../../workbook/freeze/freeze-book.ts";
import {
  freezeChanges,
  type Freezing,
  type FrozenSource,
} from "../../workbook/freeze/freeze-changes.ts";
import { planFreeze, type FreezePlan, type FrozenArea } from "../../workbook/freeze/plan-freeze.ts";
import type { Step } from "../../workbook/workbook-cells.ts";
import type { Language } from "../language/language.ts";
import { followPart, runSteps } from "../long-work/run-steps.ts";
import { loadFreezeBook } from "./load-freeze-book.ts";
import { requireSame } from "./require-same.ts";

/** What would be frozen, and in which workbook. */
export interface FreezeOffer {
  readonly scope: Scope;
  readonly book: FreezeBook;
  readonly plan: FreezePlan;
}

/** Reads the workbook and returns what freezing would do; nothing is changed. */
export async function lookAtFreeze(
  scope: Scope,
  namespace: string,
  following: Following = {},
): Promise<FreezeOffer> {
  const planned = (book: FreezeBook, part: number): Promise<FreezePlan> =>
    runSteps(planFreeze(book, scope, namespace), followPart(following, part, 3));
  const book = await loadFreezeBook(
    async (each) => (await planned(each, 1)).frozen.map(({ area }) => area),
    followPart(following, 0, 3),
  );
  return { scope, book, plan: await planned(book, 2) };
}

/** The data and the namespace that give the sources, and the language of their heads. */
export interface FreezeAs {
  readonly data: Dataset;
  readonly namespace: string;
  readonly language: Language;
}

/**
 * Freezes what was offered, unless the workbook was changed since; returns how many formulas, and the sheet of their
 * sources.
 *
 * @throws host with what Excel refused and the state of the workbook after it; the signal's reason once it is aborted,
 * with nothing changed.
 */
export async function freezeAsOffered(
  { scope, plan }: FreezeOffer,
  { data, namespace, language }: FreezeAs,
  following: Following = {},
): Promise<{ readonly formulas: number; readonly sheet: string }> {
  const now = await lookAtFreeze(scope, namespace, followPart(following, 0, 3));
  await requireSame(plan, now.plan, following);
  const { frozen } = now.plan;
  const found = await runSteps(
    describeInSteps({ book: now.book, data, namespace }, frozen),
    followPart(following, 1, 3),
  );
  const nothing = { source: "", release: "", knownOn: "" };
  const freezing = {
    describe: (each: FrozenArea) => found.get(each) ?? nothing,
    dataVersion: data.version,
    today: new Date().toLocaleDateString("sv"),
    language,
  };
  const sheet = await freeze(now, freezing, followPart(following, 2, 3));
  return { formulas: frozen.length, sheet };
}

function* describeInSteps(
  asking: Asking,
  frozen: readonly FrozenArea[],
): Generator<Step, ReadonlyMap<FrozenArea, FrozenSource>> {
  const found = new Map<FrozenArea, FrozenSource>();
  for (const each of frozen) {
    yield { done: found.size, of: frozen.length };
    found.set(each, describeFrozen(asking, each));
  }
  return found;
}

/**
 * Writes the values of an offer over its formulas, and their sources; returns the name of the sheet of sources.
 *
 * @throws host with what Excel refused and the state of the workbook after it; the signal's reason once it is aborted,
 * with nothing changed.
 */
export async function freeze(
  { book, plan }: FreezeOffer,
  freezing: Omit<Freezing, "freeName">,
  following?: Following,
): Promise<string> {
  const taken = book.sheets.map(({ name }) => name);
  const freeName = freeSheetName("Sources (frozen)", taken);
  const steps = freezeChanges(book, plan, { ...freezing, freeName });
  const { added, sources, cells } = await runSteps(steps, unfollowed(following));
  await writeChanges({ added, areas: [...sources, ...cells] }, following);
  return sources[0]?.sheet ?? freeName;
}

/** Work that is short compared with the writing reports no progress of its own. */
export const unfollowed = ({ signal }: Following = {}): Following => (signal ? { signal } : {});
