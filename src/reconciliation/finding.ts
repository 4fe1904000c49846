import type { Decimal } from "../exact/decimal.ts";
import type { Fact } from "./fact.ts";
import type { Relation } from "./check.ts";
import type { Reading } from "./reading.ts";
import { applyRule, type Outcome, type Rule } from "./rules.ts";

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
  /** How it must follow from them; undefined where one of them is not there, and `whyNot` says which. */
  readonly rule: Rule | undefined;
  readonly outcome: Outcome;
  /** What the facts come to; undefined where there is no rule. */
  readonly computed: Decimal | undefined;
  /** Why it cannot be tested; "" where it can. */
  readonly whyNot: string;
  /** Tells two relations of one family on one cell apart. */
  readonly variant: string;
  /** What is recorded to have made the difference, where something is. */
  readonly cause?: Cause;
}

/** Tests a printed figure by a rule. */
export function test(
  relation: Relation,
  target: Reading,
  facts: readonly Fact[],
  rule: Rule,
  variant = "",
): Finding {
  const { outcome, computed } = applyRule(rule, target, facts);
  return { relation, target, facts, rule, outcome, computed, whyNot: "", variant };
}

/** Returns the finding of a relation that cannot be tested, with the reason. */
export function untestable(
  relation: Relation,
  target: Reading,
  whyNot: string,
  variant = "",
): Finding {
  const nothing = { rule: undefined, computed: undefined, facts: [] };
  return { relation, target, ...nothing, outcome: "incomplete", whyNot, variant };
}

/** Returns a finding with another outcome, for a difference that is not an error or an agreement that is one. */
export const withOutcome = (finding: Finding, outcome: Outcome, cause?: Cause): Finding => ({
  ...finding,
  outcome,
  ...(cause && { cause }),
});
