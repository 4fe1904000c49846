import { Failure } from "../../errors.ts";
import type { Following } from "../../excel/following.ts";
import { runSteps } from "../work/run-steps.ts";

/**
 * Returns when a plan is the one that was offered: a yes is to what was shown. Where the workbook was changed since, nothing is
 * written.
 *
 * @throws host with a message
 */
export async function requireSame(
  offered: object,
  now: object,
  message: string,
  { signal }: Following = {},
): Promise<void> {
  if (!(await runSteps(areSame(offered, now), signal ? { signal } : {})))
    throw new Failure("host", message);
}

/** Compares the parts of two plans, and of lists each entry by itself. */
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
