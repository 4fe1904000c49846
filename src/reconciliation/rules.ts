import { Decimal } from "../exact/decimal.ts";
import { exactly, meets, plus, times, width, type Interval } from "../exact/interval.ts";
import { addFacts, formatFact, type Fact } from "./fact.ts";
import type { Reading } from "./reading.ts";

export type Outcome = "exact" | "rounding" | "weak" | "restated" | "incomplete" | "inconsistent";

/** What a rule makes of a printed figure and the facts it must follow from. */
export interface Result {
  readonly outcome: Outcome;
  /** What the facts come to, in the unit of the printed figure. */
  readonly computed: Decimal;
  /** Returns the largest difference that rounding explains. */
  readonly allowance: () => Decimal;
  /** Returns the calculation in words. */
  readonly words: () => string;
  /** Says whether the facts are printed so coarsely that they leave it more room than one of its last digits. */
  readonly isCoarse?: () => boolean;
}

/** How a printed figure follows from facts. */
export type Rule = (target: Reading, facts: readonly Fact[]) => Result;

/** A total of parts. At equal scale n parts allow (n + 1) / 2 of the last digit. */
export const isSum: Rule = (target, facts) => {
  const total = addFacts(facts);
  return {
    outcome: judge(target, total.value, () => meets(target.interval, total.interval)),
    computed: total.value,
    allowance: () => width(plus(target.interval, total.interval)).dividedBy(2),
    words: () => formatFact(total),
  };
};

/** Another print of the same figure with the same precision: rounding excuses no difference. */
export const isSame: Rule = (target, facts) => {
  const result = isSum(target, facts);
  return result.outcome === "rounding" ? { ...result, outcome: "inconsistent" } : result;
};

/**
 * A change, by the releases' convention: newer / older − 1 over the older figure with its sign, so that a growing loss
 * is a positive change and a turn from loss to profit lies below −100%.
 */
export const isChange: Rule = (target, [now = none, base = none]) =>
  ratio(target, {
    computed: now.value.dividedBy(base.value).minus(1),
    isPossible: () =>
      meets(now.interval, times(plus(exactly(one), target.interval), base.interval)),
    room: () => room(now, base),
    words: () => `${formatFact(now)} against ${formatFact(base)}`,
  });

/** A share of a whole. */
export const isShare: Rule = (target, [part = none, whole = none]) =>
  quotient(target, part, whole, "of");

/** An amount per unit. */
export const isPer: Rule = (target, [part = none, whole = none]) =>
  quotient(target, part, whole, "/");

/** An amount at a rate, which is exact: dollars are yen over the rate. */
export const isAtRate =
  (rate: Decimal, words: string): Rule =>
  (target, [fact = none]) =>
    ratio(target, {
      computed: fact.value.dividedBy(rate),
      isPossible: () => meets(fact.interval, times(target.interval, exactly(rate))),
      room: () => width(fact.interval).dividedBy(rate),
      words: () => `${formatFact(fact)} ${words}`,
    });

/** A product of two printed figures, such as shares and their price. */
export const isProduct: Rule = (target, [a = none, b = none]) => {
  const product = (): Interval => times(a.interval, b.interval);
  const computed = a.value.times(b.value);
  return {
    outcome: judge(target, computed, () => meets(target.interval, product())),
    computed,
    allowance: () => width(plus(target.interval, product())).dividedBy(2),
    words: () => `${formatFact(a)} × ${formatFact(b)}`,
  };
};

const one = new Decimal(1);
const none: Fact = addFacts([]);

const quotient = (target: Reading, part: Fact, whole: Fact, words: string): Result =>
  ratio(target, {
    computed: part.value.dividedBy(whole.value),
    isPossible: () => meets(part.interval, times(target.interval, whole.interval)),
    room: () => room(part, whole),
    words: () => `${formatFact(part)} ${words} ${formatFact(whole)}`,
  });

/** What a ratio comes to; what is seldom needed is worked out when it is asked for. */
interface Ratio {
  readonly computed: Decimal;
  /** Says whether values that round to the printed figures make the ratio. */
  readonly isPossible: () => boolean;
  /** The room that the rounding of the facts leaves the ratio. */
  readonly room: () => Decimal;
  readonly words: () => string;
}

/** A ratio is tested by multiplication, which is exact; it is weak when rounding leaves it more than one last digit. */
function ratio(target: Reading, { computed, isPossible, room: roomLeft, words }: Ratio): Result {
  const outcome = judge(target, computed, isPossible);
  const isCoarse = (): boolean => roomLeft().gt(target.unit);
  return {
    outcome: outcome === "rounding" && isCoarse() ? "weak" : outcome,
    computed,
    allowance: () => target.unit.plus(roomLeft()).dividedBy(2),
    words,
    isCoarse,
  };
}

function judge(
  target: Reading,
  computed: Decimal,
  isPossible: () => boolean,
): "exact" | "rounding" | "inconsistent" {
  if (roundTo(computed, target.unit).equals(target.value)) return "exact";
  return isPossible() ? "rounding" : "inconsistent";
}

/** Returns a value rounded half up to a multiple of a unit; 0 leaves it as it is. */
export function roundTo(value: Decimal, unit: Decimal): Decimal {
  return unit.isZero() ? value : value.dividedBy(unit).round().times(unit);
}

/** The room the rounding of two figures leaves their quotient, to first order. */
function room(part: Fact, whole: Fact): Decimal {
  const value = part.value.dividedBy(whole.value).abs();
  return width(part.interval)
    .plus(value.times(width(whole.interval)))
    .dividedBy(whole.value.abs());
}
