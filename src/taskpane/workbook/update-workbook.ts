import type { Dataset } from "../../dataset/dataset.ts";
import type { Following } from "../../excel/following.ts";
import { loadWorkbook } from "../../excel/load-workbook.ts";
import { writeChanges } from "../../excel/write-changes.ts";
import type { AreaChange } from "../../workbook/area-change.ts";
import { joinChanges } from "../../workbook/join-changes.ts";
import { planUpdate, type UpdatePlan } from "../../workbook/update/plan-update.ts";
import { followPart, runSteps } from "../long-work/run-steps.ts";
import { requireSame } from "./require-same.ts";

/** Reads the workbook and returns what a newer date would change; nothing is changed. */
export async function lookAtUpdate(
  data: Dataset,
  namespace: string,
  knownOn: string,
  following: Following = {},
): Promise<UpdatePlan> {
  const loaded = await loadWorkbook(followPart(following, 0, 2));
  const book = { ...loaded, sheets: loaded.sheets.map((sheet) => ({ ...sheet, isWhole: true })) };
  const release = data.releases.filter(({ date }) => date <= knownOn).at(-1)?.code ?? "";
  const steps = planUpdate({ book, data, namespace }, { knownOn, release });
  return runSteps(steps, followPart(following, 1, 2));
}

/** What was offered, and how it is computed again. */
export interface AcceptedUpdate {
  readonly plan: UpdatePlan;
  readonly writes: readonly AreaChange[];
  readonly look: (following: Following) => Promise<UpdatePlan>;
}

/**
 * Writes what was accepted, unless the workbook was changed since.
 *
 * @throws host with what Excel refused and the state of the workbook after it; the signal's reason once it is aborted,
 * with nothing changed.
 */
export async function updateAsOffered(
  { plan, writes, look }: AcceptedUpdate,
  following: Following = {},
): Promise<void> {
  await requireSame(plan, await look(followPart(following, 0, 2)), following);
  await writeUpdate(writes, followPart(following, 1, 2));
}

/**
 * Writes what was accepted: the cells that set a date or a release, formulas with such a date in them, frozen values and
 * their sources.
 *
 * @throws host with what Excel refused and the state of the workbook after it; the signal's reason once it is aborted,
 * with nothing changed.
 */
export const writeUpdate = (writes: readonly AreaChange[], following?: Following): Promise<void> =>
  writeChanges({ areas: joinChanges(writes) }, following);
