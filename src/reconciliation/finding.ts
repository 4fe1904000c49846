import type { Decimal } from "../exact/decimal.ts";
import type { Effect } from "../model/restatement.ts";
import type { Relation } from "./check.ts";
import type { Fact } from "./fact.ts";
import type { Reading } from "./reading.ts";
import type { Reason } from "./reason.ts";
import { testRule, type Outcome, type Rule } from "./rules.ts";
import type { WhyNot } from "./why-not.ts";

/** The recorded cause of a difference: its effect, which may be "", and its reasons, which may be none. */
export interface Cause {
  readonly kind: Effect | "";
  readonly reasons: readonly Reason[];
}

/** What a finding is about. */
interface Subject {
  readonly relation: Relation;
  /** The printed figure that is tested. */
  readonly target: Reading;
  /** The facts that it is tested against. */
  readonly facts: readonly Fact[];
  /** The test; undefined if a fact is missing: `whyNot` says which. */
  readonly rule: Rule | undefined;
  /** Why it cannot be tested; undefined if it can be tested. */
  readonly whyNot: WhyNot | undefined;
  /** Distinguishes two relations of one family for the same cell. */
  readonly variant: string;
  /** An outcome that does not follow from the figures alone. */
  readonly decided?: Outcome | undefined;
  /** The recorded cause of the difference, if there is one. */
  readonly cause?: Cause | undefined;
}

/**
 * A relation tested on the figures alone, without the documented exceptions. It is tested when its outcome is first read.
 */
export class Finding {
  readonly relation: Relation;
  readonly target: Reading;
  readonly facts: readonly Fact[];
  readonly rule: Rule | undefined;
  readonly whyNot: WhyNot | undefined;
  readonly variant: string;
  readonly cause: Cause | undefined;
  /** Undefined until it is tested. */
  private decided: Outcome | undefined;
  private result: Decimal | undefined;
  private width: Decimal | undefined;

  constructor({ relation, target, facts, rule, whyNot, variant, decided, cause }: Subject) {
    this.relation = relation;
    this.target = target;
    this.facts = facts;
    this.rule = rule;
    this.whyNot = whyNot;
    this.variant = variant;
    this.cause = cause;
    this.decided = decided;
  }

  get outcome(): Outcome {
    return (this.decided ??= this.rule
      ? testRule(this.rule, this.target, this.facts)
      : "incomplete");
  }

  /** The value computed from the facts; undefined without a rule. */
  get computed(): Decimal | undefined {
    return (this.result ??= this.rule?.compute(this.facts));
  }

  /** The width of the range that the rounding of the facts allows; undefined without a rule. */
  get room(): Decimal | undefined {
    return (this.width ??= this.rule?.room(this.facts));
  }

  /**
   * Returns this finding with some fields changed: a recorded cause can explain a difference, or an agreement can
   * contradict the records.
   */
  with(changes: Partial<Pick<Subject, "variant" | "decided" | "cause">>): Finding {
    const { relation, target, facts, rule, whyNot, variant, decided, cause } = this;
    return new Finding({
      ...{ relation, target, facts, rule, whyNot, variant, decided, cause },
      ...changes,
    });
  }
}

/** Returns the finding of a printed figure by a rule. */
export const test = (
  relation: Relation,
  target: Reading,
  facts: readonly Fact[],
  rule: Rule,
  variant = "",
): Finding => new Finding({ relation, target, facts, rule, whyNot: undefined, variant });

/** Returns the finding of a relation that cannot be tested, with the reason. */
export const untestable = (
  relation: Relation,
  target: Reading,
  whyNot: WhyNot,
  variant = "",
): Finding => new Finding({ relation, target, facts: [], rule: undefined, whyNot, variant });
