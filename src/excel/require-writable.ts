import { Failure } from "../errors.ts";
import type { Target } from "./look-at-selection.ts";

/**
 * Refuses a target that cannot be written as a whole, or where cells would be lost without a word.
 *
 * @throws host with what is in the way and the ways on.
 */
export function requireWritable(target: Target): void {
  const obstacle = findObstacle(target);
  if (obstacle === undefined) return;
  throw new Failure("host", `${obstacle} Or insert on a new sheet. Nothing was changed.`);
}

/** Returns what is in the way at a target, and the ways on; undefined for nothing. */
export function findObstacle({
  sheet,
  address,
  merged,
  tables,
  ...target
}: Target): string | undefined {
  if (target.protected)
    return `The sheet "${sheet}" is protected. Unprotect it on the Review tab, then insert again.`;
  if (merged !== "")
    return `${address} would be written, and cells there are merged (${merged}). Unmerge them or select another cell, then insert again.`;
  if (tables.length > 0)
    return `${address} would be written, and the table ${tables.join(", ")} stands there. Select a cell clear of it, then insert again.`;
  if (target.spills.length > 0)
    return `${address} would be written, and the formula in ${target.spills.join(", ")} spills into it: it would show #SPILL!. Select a cell clear of it, then insert again.`;
  if (target.hidden)
    return `${address} would be written, and rows or columns there are hidden or filtered out. Show them or select another cell, then insert again.`;
  return undefined;
}
