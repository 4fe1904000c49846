import { replaceIn, type Fact } from "./fact.ts";
import type { Relation } from "./check.ts";
import type { Reading } from "./reading.ts";
import type { Outcome, Result, Rule } from "./rules.ts";

/** What is recorded to have made a difference: what it did, and why; both may be "". */
export interface Cause {
  readonly kind: string;
  readonly reason: string;
}

/** A relation tested on the figures alone, before the documented exceptions are looked at. */
export interface Finding {
  readonly relation: Relation;
  /** The printed figure the relation is held against. */
  readonly target: Reading;
  /** The facts it must follow from. */
  readonly facts: readonly Fact[];
  readonly outcome: Outcome;
  /** What it comes to; undefined when a figure it needs is not there, and `words` says which. */
  readonly result: Result | undefined;
  readonly words: () => string;
  /** Tells two relations of one family on one cell apart. */
  readonly variant: string;
  /** What is recorded to have made the difference, where something is. */
  readonly cause?: Cause;
  /** Returns the outcome had one printed figure been another. */
  retest(cell: Reading, by: Reading): Outcome;
}

/** Tests a printed figure by a rule. */
export function test(
  relation: Relation,
  target: Reading,
  facts: readonly Fact[],
  rule: Rule,
  variant = "",
): Finding {
  const result = rule(target, facts);
  return {
    relation,
    target,
    facts,
    outcome: result.outcome,
    result,
    words: result.words,
    variant,
    retest: (cell, by) =>
      rule(
        target === cell ? by : target,
        facts.map((fact) => replaceIn(fact, cell, by)),
      ).outcome,
  };
}

/** Returns the finding of a relation that cannot be tested, with the reason. */
export function untestable(
  relation: Relation,
  target: Reading,
  words: string,
  variant = "",
): Finding {
  const outcome = "incomplete";
  return {
    relation,
    target,
    facts: [],
    outcome,
    result: undefined,
    words: () => words,
    variant,
    retest: () => outcome,
  };
}

/** Returns a finding with another outcome, for a difference that is not an error or an agreement that is one. */
export const withOutcome = (finding: Finding, outcome: Outcome, cause?: Cause): Finding => ({
  ...finding,
  outcome,
  ...(cause && { cause }),
});
