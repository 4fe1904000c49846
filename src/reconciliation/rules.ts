import { Decimal } from "../exact/decimal.ts";
import { exactly, meets, addIntervals, times, width, type Interval } from "../exact/interval.ts";
import { addFacts, formatFact, intervalOfFact, type Fact } from "./fact.ts";
import { intervalOf, type Reading } from "./reading.ts";

export type Outcome = "exact" | "rounding" | "weak" | "restated" | "incomplete" | "inconsistent";

/** The result of testing a printed figure by a rule. */
export interface RuleResult {
  readonly outcome: Outcome;
  /** The value computed from the facts, in single units. */
  readonly computed: Decimal;
}

/** How a printed figure is computed from facts. */
export interface Rule {
  /** Returns the value computed from the facts. */
  readonly compute: (facts: readonly Fact[]) => Decimal;
  /** Says whether it holds for some values that round to the printed figures. */
  readonly isPossible: (target: Reading, facts: readonly Fact[]) => boolean;
  /** Returns the largest difference that rounding explains. */
  readonly allowance: (target: Reading, facts: readonly Fact[]) => Decimal;
  /** Returns the calculation in words. */
  readonly words: (facts: readonly Fact[]) => string;
  /** Returns the width of the values that the rounding of the facts allows a ratio. */
  readonly room?: (facts: readonly Fact[]) => Decimal;
  /** Rounding excuses no difference. */
  readonly strict?: true;
}

/** Tests a printed figure by a rule: it agrees exactly, within rounding or weakly, or it is inconsistent. */
export function applyRule(rule: Rule, target: Reading, facts: readonly Fact[]): RuleResult {
  const computed = rule.compute(facts);
  if (roundTo(computed, target.unit).equals(target.value)) return { outcome: "exact", computed };
  if (rule.strict || !rule.isPossible(target, facts)) return { outcome: "inconsistent", computed };
  return { outcome: isCoarse(rule, target, facts) ? "weak" : "rounding", computed };
}

/** Says whether the rounding of the facts allows a ratio more than one of its last digits. */
export const isCoarse = ({ room }: Rule, { unit }: Reading, facts: readonly Fact[]): boolean =>
  room?.(facts).gt(unit) ?? false;

const one = new Decimal(1);
const none: Fact = addFacts([]);

/** A total of parts. At equal scale n parts allow (n + 1) / 2 of the last digit. */
export const isSum: Rule = {
  compute: (facts) => addFacts(facts).value,
  isPossible: (target, facts) => meets(intervalOf(target), intervalOfFact(addFacts(facts))),
  allowance: (target, facts) =>
    width(addIntervals(intervalOf(target), intervalOfFact(addFacts(facts)))).dividedBy(2),
  words: (facts) => formatFact(addFacts(facts)),
};

/** Another print of the same figure with the same precision: both must be equal. */
export const isSame: Rule = { ...isSum, strict: true };

/** A product of two printed figures, such as shares and their price. */
export const isProduct: Rule = {
  compute: ([a = none, b = none]) => a.value.times(b.value),
  isPossible: (target, facts) => meets(intervalOf(target), productOf(facts)),
  allowance: (target, facts) =>
    width(addIntervals(intervalOf(target), productOf(facts))).dividedBy(2),
  words: ([a = none, b = none]) => `${formatFact(a)} × ${formatFact(b)}`,
};

/**
 * A change, by the releases' convention: newer / older − 1 over the older figure with its sign, so that a growing loss
 * is a positive change and a turn from loss to profit lies below −100%.
 */
export const isChange: Rule = ratioRule({
  compute: ([now = none, base = none]) => now.value.dividedBy(base.value).minus(1),
  isPossible: (target, [now = none, base = none]) => {
    const grown = addIntervals(exactly(one), intervalOf(target));
    return meets(intervalOfFact(now), times(grown, intervalOfFact(base)));
  },
  words: ([now = none, base = none]) => `${formatFact(now)} against ${formatFact(base)}`,
  room: roomOfQuotient,
});

/** A share of a whole. */
export const isShare: Rule = quotientRule("of");

/** An amount per unit. */
export const isPer: Rule = quotientRule("/");

/** An amount at a rate, which is exact: dollars are yen over the rate. */
export const isAtRate = (rate: Decimal, words: string): Rule =>
  ratioRule({
    compute: ([fact = none]) => fact.value.dividedBy(rate),
    isPossible: (target, [fact = none]) =>
      meets(intervalOfFact(fact), times(intervalOf(target), exactly(rate))),
    words: ([fact = none]) => `${formatFact(fact)} ${words}`,
    room: ([fact = none]) => width(intervalOfFact(fact)).dividedBy(rate),
  });

function quotientRule(words: string): Rule {
  return ratioRule({
    compute: ([part = none, whole = none]) => part.value.dividedBy(whole.value),
    isPossible: (target, [part = none, whole = none]) =>
      meets(intervalOfFact(part), times(intervalOf(target), intervalOfFact(whole))),
    words: ([part = none, whole = none]) => `${formatFact(part)} ${words} ${formatFact(whole)}`,
    room: roomOfQuotient,
  });
}

/** A ratio is tested by multiplication, which is exact. */
function ratioRule(rule: Required<Omit<Rule, "allowance" | "strict">>): Rule {
  const allowance: Rule["allowance"] = ({ unit }, facts) =>
    unit.plus(rule.room(facts)).dividedBy(2);
  return { ...rule, allowance };
}

/** Returns a value rounded half up to a multiple of a unit; 0 leaves it as it is. */
export function roundTo(value: Decimal, unit: Decimal): Decimal {
  return unit.isZero() ? value : value.dividedBy(unit).round().times(unit);
}

const productOf = ([a = none, b = none]: readonly Fact[]): Interval =>
  times(intervalOfFact(a), intervalOfFact(b));

/** Returns the width that the rounding of two figures allows their quotient, to first order. */
function roomOfQuotient([part = none, whole = none]: readonly Fact[]): Decimal {
  const value = part.value.dividedBy(whole.value).abs();
  return width(intervalOfFact(part))
    .plus(value.times(width(intervalOfFact(whole))))
    .dividedBy(whole.value.abs());
}
