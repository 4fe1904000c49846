import type { Dataset } from "../dataset/dataset.ts";
import { reconcileInSteps } from "../reconciliation/reconcile.ts";
import { runInSlices } from "./in-slices.ts";

/** Begun for each dataset once, however often it is wanted meanwhile. */
const begun = new WeakMap<Dataset, Promise<void>>();

/** Reconciles the releases while the page goes on; plans that need it are then made without waiting. */
export function reconcileMeanwhile(data: Dataset): Promise<void> {
  const running = begun.get(data) ?? runInSlices(reconcileInSteps(data));
  begun.set(data, running);
  return running;
}
