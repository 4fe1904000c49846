import { createHash } from "node:crypto";
import type { Mutant } from "@stryker-mutator/api/core";

const buckets = 0x1_0000;

/** A sample of mutants: how large it is, and the seed that draws it. */
export interface Sample {
  readonly percent: number;
  readonly seed: number;
}

/**
 * Says whether a mutant is in a sample. A digest of the seed and of what is changed, where and to what decides it, so that a
 * sample is always the same, and every larger one of its seed contains it. Another seed draws mutants that nobody looked at
 * while writing tests.
 */
export function isDrawn(
  { location, mutatorName, replacement }: Mutant,
  source: string,
  { percent, seed }: Sample,
): boolean {
  const change = [source, location.start, location.end, mutatorName, replacement];
  const text = JSON.stringify([seed, ...change]);
  const bucket = createHash("sha256").update(text).digest().readUInt16BE();
  return bucket < (percent / 100) * buckets;
}
