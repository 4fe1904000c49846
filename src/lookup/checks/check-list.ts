import type { Dataset } from "../../dataset/dataset.ts";
import type { Verdict } from "../../reconciliation/check.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { reconcile, reconcileInSteps } from "../../reconciliation/reconcile.ts";

/** Every check of the releases, in the order they are reported, and how many have each verdict. */
export interface CheckList {
  readonly checks: readonly FindingCheck[];
  readonly counts: ReadonlyMap<Verdict, number>;
}

/** How many checks are tested before the page can draw again. */
const atOnce = 50;

/** Returns the checks, all tested. It works in steps, so that a page can draw and respond between them. */
export function* listChecks(data: Dataset): Generator<undefined, CheckList> {
  yield* reconcileInSteps(data);
  const checks = reconcile(data);
  const counts = new Map<Verdict, number>();
  // A check is tested when its verdict is first read.
  for (const [at, { verdict }] of checks.entries()) {
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (at % atOnce === 0) yield undefined;
  }
  return { checks, counts };
}
