import { test, type Finding } from "../finding.ts";
import type { Footing } from "../footings.ts";
import { isSum } from "../rules.ts";

/** Tests that every total equals the sum of its parts. */
export function footings(all: readonly Footing[]): Finding[] {
  return all.map(({ total, parts }) => {
    const variant = parts.terms.map(({ reading }) => reading.item.code).join("+");
    return test("footing", total, [parts], isSum, variant);
  });
}
