import { Decimal } from "../exact/decimal.ts";
import { exactly, meets, addIntervals, times, width, type Interval } from "../exact/interval.ts";
import { addFacts, noFigure, type Fact } from "./fact.ts";
import { intervalOf, type Reading } from "./reading.ts";

export type Outcome = "exact" | "rounding" | "weak" | "restated" | "incomplete" | "inconsistent";

/** How a figure is calculated, to describe it in words. */
export type Calculation =
  "sum" | "product" | "change" | "share" | "per" | "translation" | "per ADS" | "shares of ADS";

/** How a printed figure is computed from facts. */
export interface Rule {
  /** Returns the value computed from the facts, in single units. */
  readonly compute: (facts: readonly Fact[]) => Decimal;
  /** Says whether the value computed from the facts rounds to the printed figure. */
  readonly isExact: (target: Reading, facts: readonly Fact[]) => boolean;
  /** Says whether the rule holds for some values that round to the printed figures. */
  readonly isPossible: (target: Reading, facts: readonly Fact[]) => boolean;
  /** Returns the width of the range that the rounding of the facts allows. */
  readonly room: (facts: readonly Fact[]) => Decimal;
  readonly calculation: Calculation;
  /** True if it may be printed too coarsely to be tested to its last digit. */
  readonly ratio?: true;
  /** True if rounding cannot explain a difference. */
  readonly strict?: true;
  /** The exact divisor, if it is a rate and not a fact. */
  readonly rate?: Decimal;
}

/** Tests a printed figure by a rule: it agrees exactly, within rounding or weakly, or it is inconsistent. */
export function testRule(rule: Rule, target: Reading, facts: readonly Fact[]): Outcome {
  if (rule.isExact(target, facts)) return "exact";
  if (rule.strict || !rule.isPossible(target, facts)) return "inconsistent";
  return isCoarse(rule, target, rule.room(facts)) ? "weak" : "rounding";
}

/** Says whether the range that the facts allow a ratio is wider than its last digit. */
export const isCoarse = ({ ratio }: Rule, { unit }: Reading, room: Decimal): boolean =>
  ratio === true && room.gt(unit);

/** Returns the largest difference that rounding explains: half of the range's width plus half of the last printed digit. */
export const allowanceOf = ({ unit }: Reading, room: Decimal): Decimal =>
  unit.plus(room).times(half);

const one = new Decimal(1);
const half = new Decimal("0.5");

/** A total of parts. With n parts of the same scale, the allowance is (n + 1) / 2 of the last digit. */
export const isSum: Rule = {
  compute: (facts) => addFacts(facts).value,
  isExact: (target, facts) => roundsTo(addFacts(facts).value, target),
  isPossible: (target, facts) => meets(intervalOf(target), addFacts(facts).interval),
  room: (facts) => addFacts(facts).unit,
  calculation: "sum",
};

/** Another print of the same figure with the same precision: both must be equal. */
export const isSame: Rule = { ...isSum, strict: true };

/** A product of two printed figures, such as shares and their price. */
export const isProduct: Rule = {
  compute: ([a = noFigure, b = noFigure]) => a.value.times(b.value),
  isExact: (target, facts) => roundsTo(isProduct.compute(facts), target),
  isPossible: (target, facts) => meets(intervalOf(target), productOf(facts)),
  room: (facts) => width(productOf(facts)),
  calculation: "product",
};

/**
 * A change, by the releases' convention: newer / older − 1 over the older figure with its sign, so that a growing loss is
 * a positive change and a turn from loss to profit is below −100%.
 */
export const isChange: Rule = ratioRule({
  compute: ([now = noFigure, base = noFigure]) => now.value.dividedBy(base.value).minus(1),
  quotient: ([now = noFigure, base = noFigure]) => [now.value.minus(base.value), base.value],
  isPossible: (target, [now = noFigure, base = noFigure]) => {
    const grown = addIntervals(exactly(one), intervalOf(target));
    return meets(now.interval, times(grown, base.interval));
  },
  calculation: "change",
  room: roomOfQuotient,
});

/** A share of a whole. */
export const isShare: Rule = quotientRule("share");

/** An amount per unit. */
export const isPer: Rule = quotientRule("per");

/** An amount converted at an exact rate: dollars are yen divided by the rate. */
export const isAtRate = (rate: Decimal, calculation: Calculation): Rule =>
  ratioRule({
    rate,
    compute: ([fact = noFigure]) => fact.value.dividedBy(rate),
    quotient: ([fact = noFigure]) => [fact.value, rate],
    isPossible: (target, [fact = noFigure]) =>
      meets(fact.interval, times(intervalOf(target), exactly(rate))),
    calculation,
    room: ([fact = noFigure]) => fact.unit.dividedBy(rate),
  });

function quotientRule(calculation: Calculation): Rule {
  return ratioRule({
    compute: ([part = noFigure, whole = noFigure]) => part.value.dividedBy(whole.value),
    quotient: ([part = noFigure, whole = noFigure]) => [part.value, whole.value],
    isPossible: (target, [part = noFigure, whole = noFigure]) =>
      meets(part.interval, times(intervalOf(target), whole.interval)),
    calculation,
    room: roomOfQuotient,
  });
}

interface RatioRule extends Omit<Rule, "isExact" | "ratio" | "strict"> {
  /** Returns the dividend and the divisor. */
  readonly quotient: (facts: readonly Fact[]) => readonly [Decimal, Decimal];
}

/** A ratio is tested by multiplication, which is exact and costs less: dividend against printed × divisor. */
function ratioRule({ quotient, ...rule }: RatioRule): Rule {
  return {
    ...rule,
    ratio: true,
    isExact: ({ value, unit }, facts) => {
      const [dividend, divisor] = quotient(facts);
      if (divisor.isZero()) return false;
      return roundsTo(dividend, { value: value.times(divisor), unit: unit.times(divisor).abs() });
    },
  };
}

/**
 * Says whether a value rounds half up to a multiple of a unit, without a division. A value halfway between two multiples
 * rounds away from zero. With unit 0, the two must be equal.
 */
function roundsTo(
  value: Decimal,
  { value: multiple, unit }: Pick<Reading, "value" | "unit">,
): boolean {
  if (value.equals(multiple)) return true;
  const nearness = value.minus(multiple).abs().comparedTo(unit.times(half));
  return nearness === 0 ? multiple.abs().gt(value.abs()) : nearness < 0;
}

/** Returns a value rounded half up to a multiple of a unit; unit 0 leaves it unchanged. */
export function roundTo(value: Decimal, unit: Decimal): Decimal {
  return unit.isZero() ? value : value.dividedBy(unit).round().times(unit);
}

const productOf = ([a = noFigure, b = noFigure]: readonly Fact[]): Interval =>
  times(a.interval, b.interval);

/** Returns the width of the range of a quotient, from the rounding of its two figures, to first order. */
function roomOfQuotient([part = noFigure, whole = noFigure]: readonly Fact[]): Decimal {
  const size = whole.value.abs();
  return part.unit.times(size).plus(whole.unit.times(part.value.abs())).dividedBy(size.times(size));
}
