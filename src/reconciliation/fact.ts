import { sum, zero, type Decimal } from "../exact/decimal.ts";
import { exactly, negated, addIntervals, type Interval } from "../exact/interval.ts";
import { formatSigned } from "./format.ts";
import { intervalOf, type Reading } from "./reading.ts";

/** A printed figure with the sign it has in a sum. */
export interface SignedReading {
  readonly reading: Reading;
  readonly sign: 1 | -1;
}

/** A sum of printed figures, usually of one: its value and its terms. */
export interface Fact {
  readonly terms: readonly SignedReading[];
  readonly value: Decimal;
}

/** Returns the sum of figures; without figures, a nil. */
export function factOf(terms: readonly SignedReading[]): Fact {
  const [only] = terms;
  if (only && terms.length === 1 && only.sign === 1) return { terms, value: only.reading.value };
  const values = terms.map(({ reading: { value }, sign }) =>
    sign === 1 ? value : value.negated(),
  );
  return { terms, value: sum(values) };
}

/** Returns every value that a fact may stand for. */
export function intervalOfFact({ terms }: Fact): Interval {
  return terms.reduce((total, { reading, sign }) => {
    const interval = intervalOf(reading);
    return addIntervals(total, sign === 1 ? interval : negated(interval));
  }, exactly(zero));
}

/** Returns one printed figure as a fact. */
export const factAt = (reading: Reading): Fact => factOf([{ reading, sign: 1 }]);

/** Returns the sum of facts. */
export const addFacts = (parts: readonly Fact[]): Fact =>
  factOf(parts.flatMap(({ terms }) => terms));

/** Returns a fact times its sign in a relation. */
export function signed(fact: Fact, sign: 1 | -1): Fact {
  if (sign === 1) return fact;
  return factOf(
    fact.terms.map((term) => ({ reading: term.reading, sign: term.sign === 1 ? -1 : 1 })),
  );
}

/** Returns the printed figures of a fact as a sum. */
export function formatFact({ terms }: Fact): string {
  if (terms.length === 0) return "no line";
  const words = terms
    .map(({ reading, sign }) => `${sign === 1 ? "+" : "−"} ${formatSigned(reading)}`)
    .join(" ");
  return words.startsWith("+ ") ? words.slice(2) : words;
}
