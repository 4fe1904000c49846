import type { Decimal } from "../exact/decimal.ts";
import type { Fact } from "./fact.ts";
import type { Relation } from "./check.ts";
import type { Reading } from "./reading.ts";
import { applyRule, type Outcome, type Rule } from "./rules.ts";

/** The recorded cause of a difference: its effect and its reason; both may be "". */
export interface Cause {
  readonly kind: string;
  readonly reason: string;
}

/** A relation tested on the figures alone, without the documented exceptions. */
export interface Finding {
  readonly relation: Relation;
  /** The printed figure that is tested. */
  readonly target: Reading;
  /** The facts that it is tested against. */
  readonly facts: readonly Fact[];
  /** The test; undefined where a fact is missing: `whyNot` says which. */
  readonly rule: Rule | undefined;
  readonly outcome: Outcome;
  /** The value computed from the facts; undefined without a rule. */
  readonly computed: Decimal | undefined;
  /** Why it cannot be tested; "" where it can. */
  readonly whyNot: string;
  /** Distinguishes two relations of one family on one cell. */
  readonly variant: string;
  /** The recorded cause of the difference, if there is one. */
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

/** Returns a finding with another outcome: a difference may be right, an agreement may be wrong. */
export const withOutcome = (finding: Finding, outcome: Outcome, cause?: Cause): Finding => ({
  ...finding,
  outcome,
  ...(cause && { cause }),
});
