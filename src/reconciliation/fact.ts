import { sum, zero, type Decimal } from "../exact/decimal.ts";
import { exactly, negated, addIntervals, type Interval } from "../exact/interval.ts";
import { intervalOf, type Reading } from "./reading.ts";

/** A printed figure with the sign it has in a sum. */
export interface SignedReading {
  readonly reading: Reading;
  readonly sign: 1 | -1;
}

/** A sum of printed figures, usually of one: its terms and its value, which is computed when it is first read. */
export class Fact {
  private added: Decimal | undefined;

  constructor(readonly terms: readonly SignedReading[]) {}

  get value(): Decimal {
    return (this.added ??= addUp(this.terms.map(valueOf)));
  }

  /** The width of the range of the sum: the last digits of its figures together. */
  get unit(): Decimal {
    return addUp(this.terms.map(({ reading }) => reading.unit));
  }

  /** Every value that the sum can have. */
  get interval(): Interval {
    const [first = exactly(zero), ...others] = this.terms.map(({ reading, sign }) =>
      sign === 1 ? intervalOf(reading) : negated(intervalOf(reading)),
    );
    return others.reduce(addIntervals, first);
  }
}

const addUp = ([first = zero, ...others]: readonly Decimal[]): Decimal =>
  others.length === 0 ? first : sum(others).plus(first);

const valueOf = ({ reading: { value }, sign }: SignedReading): Decimal =>
  sign === 1 || value.isZero() ? value : value.negated();

/** The sum of no figures: nil. */
export const noFigure = new Fact([]);

/** Returns one printed figure as a fact, with its sign in a sum. */
export const factAt = (reading: Reading, sign: 1 | -1 = 1): Fact => new Fact([{ reading, sign }]);

/** Returns the sum of facts. */
export function addFacts(parts: readonly Fact[]): Fact {
  const [only = noFigure] = parts;
  return parts.length > 1 ? new Fact(parts.flatMap(({ terms }) => terms)) : only;
}

/** Returns a fact times its sign in a relation. */
export function signed(fact: Fact, sign: 1 | -1): Fact {
  if (sign === 1) return fact;
  return new Fact(
    fact.terms.map((term) => ({ reading: term.reading, sign: term.sign === 1 ? -1 : 1 })),
  );
}
