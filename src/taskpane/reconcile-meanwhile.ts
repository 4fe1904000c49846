import type { Dataset } from "../dataset/dataset.ts";
import { reconcileInSteps } from "../reconciliation/reconcile.ts";
import { runInSlices } from "./in-slices.ts";

/** The work is started once for each dataset, however often it is asked for. */
const begun = new WeakMap<Dataset, Promise<void>>();

/** Reconciles the releases in the background. Plans that need the result then do not wait. */
export function reconcileMeanwhile(data: Dataset): Promise<void> {
  const running = begun.get(data) ?? runInSlices(reconcileInSteps(data));
  begun.set(data, running);
  return running;
}
