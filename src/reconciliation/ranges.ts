import { Decimal, zero } from "../exact/decimal.ts";
import { addIntervals, exactly, holds, times, type Interval } from "../exact/interval.ts";
import { addFacts, noFigure } from "./fact.ts";
import type { Finding } from "./finding.ts";
import { intervalOf } from "./reading.ts";
import { isChange, isProduct } from "./rules.ts";

/** Every value that a printed figure can mean, and every value that the figures compared with it can give. */
export interface Ranges {
  readonly printed: Interval;
  /** Undefined if a figure is missing, or if a divisor may be nil. */
  readonly computed: Interval | undefined;
}

/**
 * Returns the two ranges of a finding, in single units. A relation can hold where they meet. Two prints of the same
 * figure with the same precision must still be equal.
 *
 * @example
 * // 5,499 + 4,001 + 2,117 million give 11,615.5 to 11,618.5; the printed 11,617 is 11,616.5 to 11,617.5
 */
export const rangesOf = (finding: Finding): Ranges => ({
  printed: intervalOf(finding.target),
  computed: computedRange(finding),
});

function computedRange({ rule, facts }: Finding): Interval | undefined {
  if (!rule) return undefined;
  const [one = noFigure, other = noFigure] = facts;
  if (rule === isProduct) return times(one.interval, other.interval);
  if (!rule.ratio) return addFacts(facts).interval;
  const divisor = rule.rate ? exactly(rule.rate) : other.interval;
  const quotient = divided(one.interval, divisor);
  return rule === isChange && quotient ? addIntervals(quotient, exactly(minusOne)) : quotient;
}

const minusOne = new Decimal(-1);

/** Returns every quotient of a value of one interval and a value of the other; undefined if the divisor may be nil. */
function divided(dividend: Interval, divisor: Interval): Interval | undefined {
  if (holds(divisor, zero)) return undefined;
  const corners = [dividend.low, dividend.high].flatMap((value) =>
    [divisor.low, divisor.high].map((by) => value.dividedBy(by)),
  );
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}
