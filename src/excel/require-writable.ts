import type { Target } from "./look-at-selection.ts";
import type { Refusal } from "./refusal.ts";
import { refused } from "./refused.ts";

/**
 * Refuses a target that cannot be written as a whole, or in which cells would be lost without a message.
 *
 * @throws host with the obstacle and what to do.
 */
export function requireWritable(target: Target): void {
  const obstacle = findObstacle(target);
  if (obstacle) throw refused(obstacle, undefined, true);
}

/** Returns what is in the way at a target; undefined if nothing is. */
export function findObstacle({
  sheet,
  address,
  merged,
  tables,
  ...target
}: Target): Refusal | undefined {
  if (target.protected) return { reason: "sheetProtected", sheet };
  if (merged !== "") return { reason: "merged", address, merged };
  if (tables.length > 0) return { reason: "table", address, tables };
  if (target.spills.length > 0) return { reason: "spilledInto", address, formulas: target.spills };
  return target.hidden ? { reason: "hidden", address } : undefined;
}
