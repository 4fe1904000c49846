import type { Dataset } from "../../dataset/dataset.ts";
import type { Following } from "../../excel/following.ts";
import { loadWorkbook } from "../../excel/load-workbook.ts";
import { writeChanges } from "../../excel/write-changes.ts";
import type { AreaChange } from "../../workbook/area-change.ts";
import { joinChanges } from "../../workbook/join-changes.ts";
import { planUpdate, type UpdatePlan } from "../../workbook/update/plan-update.ts";
import { runInSlices } from "../in-slices.ts";

/** Reads the workbook and returns what a newer date would change; nothing is changed. */
export async function lookAtUpdate(
  data: Dataset,
  namespace: string,
  knownOn: string,
  following: Following = {},
): Promise<UpdatePlan> {
  const loaded = await loadWorkbook(following);
  const book = { ...loaded, sheets: loaded.sheets.map((sheet) => ({ ...sheet, isWhole: true })) };
  const release = data.releases.filter(({ date }) => date <= knownOn).at(-1)?.code ?? "";
  const steps = planUpdate({ book, data, namespace }, { knownOn, release });
  let plan: UpdatePlan | undefined;
  await runInSlices(
    (function* () {
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        following.signal?.throwIfAborted();
        yield;
      }
      plan = step.value;
    })(),
  );
  if (!plan) throw new TypeError("The look at an update did not end");
  return plan;
}

/**
 * Writes what was accepted: the cells that set a date or a release, formulas with such a date in them, frozen values and their sources.
 *
 * @throws host with what Excel refused and what is left then.
 */
export const writeUpdate = (writes: readonly AreaChange[], following?: Following): Promise<void> =>
  writeChanges({ areas: joinChanges(writes) }, following);
