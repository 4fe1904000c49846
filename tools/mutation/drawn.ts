import { createHash } from "node:crypto";
import type { Mutant } from "@stryker-mutator/api/core";

const buckets = 0x1_0000;

/**
 * Says whether a mutant is in the sample of this percentage. A digest of what is changed, where and to what decides it,
 * so that a sample is always the same, and every larger sample contains it.
 */
export function isDrawn(
  { location, mutatorName, replacement }: Mutant,
  source: string,
  percent: number,
): boolean {
  const text = JSON.stringify([source, location.start, location.end, mutatorName, replacement]);
  const bucket = createHash("sha256").update(text).digest().readUInt16BE();
  return bucket < (percent / 100) * buckets;
}
