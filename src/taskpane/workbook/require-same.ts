import { Failure } from "../../errors.ts";
import type { Following } from "../../excel/following.ts";
import { runSteps } from "../long-work/run-steps.ts";

/** The workbook was changed since it was read; nothing was written. */
export class ChangedSince extends Failure {
  constructor() {
    super("host", "The workbook was changed in the meantime. Nothing was changed.");
  }
}

/**
 * Returns normally if a plan is the same as the one that was offered, because the user agreed to that one. If the
 * workbook was changed since, nothing is written.
 *
 * @throws ChangedSince
 */
export async function requireSame(
  offered: object,
  now: object,
  { signal }: Following = {},
): Promise<void> {
  if (!(await runSteps(areSame(offered, now), signal ? { signal } : {}))) throw new ChangedSince();
}

/** Compares the parts of two plans, and the entries of lists one by one. */
function* areSame(one: object, other: object): Generator<undefined, boolean> {
  const [parts, others] = [Object.entries(one), new Map(Object.entries(other))];
  if (parts.length !== others.size) return false;
  for (const [name, part] of parts as [string, unknown][]) {
    const same: unknown = others.get(name);
    const isList = Array.isArray(part) && Array.isArray(same);
    if (isList && part.length !== same.length) return false;
    const pairs = isList
      ? part.map((each, n): [unknown, unknown] => [each, same[n]])
      : [[part, same]];
    for (const [a, b] of pairs) {
      yield;
      if (JSON.stringify(a) !== JSON.stringify(b)) return false;
    }
  }
  return true;
}
