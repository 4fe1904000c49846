import { factOf } from "../fact.ts";
import { test, type Finding } from "../finding.ts";
import type { Footing } from "../footings.ts";
import { isSum } from "../rules.ts";

/** Tests that every total foots. */
export function footings(all: readonly Footing[]): Finding[] {
  return all.map(({ total, parts }) => {
    const facts = parts.map((part) => factOf([part]));
    return test(
      "footing",
      total,
      facts,
      isSum,
      parts.map(({ reading }) => reading.item.code).join("+"),
    );
  });
}
