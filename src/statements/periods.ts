import type { Dataset } from "../dataset/dataset.ts";
import { badArgument } from "../errors.ts";
import type { Period } from "../model/period.ts";
import { layouts, type StatementCode } from "./layout.ts";

/** Returns the periods a statement is reported for: quarters first, then years, each oldest first. */
export function periodsOfStatement(data: Dataset, code: StatementCode): readonly Period[] {
  const key = data.items.get(layouts[code].key);
  const periods = key ? data.periodsOf(data.statementOf(key)) : [];
  return [...periods].sort((a, b) => a.quarters - b.quarters || a.first - b.first);
}

/**
 * Returns the reported quarters from one to another, both included: 1Q03:4Q03 is 1Q03, 3Q03, 4Q03, since no release
 * prints 2Q03.
 */
export function periodsBetween(
  data: Dataset,
  code: StatementCode,
  from: Period,
  to: Period,
): Period[] {
  const between = periodsOfStatement(data, code).filter(
    (period) =>
      period.quarters === from.quarters && period.first >= from.first && period.first <= to.first,
  );
  if (from.quarters === to.quarters && between.length > 0) return between;
  throw badArgument(
    `${from.code}:${to.code} holds no reported period. Write two quarters or two years, the older first.`,
  );
}
