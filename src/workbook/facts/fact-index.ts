import type { Dataset } from "../../dataset/dataset.ts";
import { factsIn, type Fact } from "./fact.ts";
import { digitsOf, exactDigits, roundedDigits } from "./significant-digits.ts";

/** A fact that a number equals in some unit, exactly or rounded. */
export interface FactMatch {
  readonly fact: Fact;
  /** The power of ten of the number's unit: 6 for millions. */
  readonly scale: number;
  /** The number has the other sign. */
  readonly isNegated: boolean;
  /** The number has fewer digits than the fact. */
  readonly isRounded: boolean;
  /** How many digits they share. */
  readonly digits: number;
}

/** A number of fewer significant digits equals some figure by chance. */
const fewestDigits = 4;

/**
 * Powers of ten: single units, thousands, millions and billions; for yen also hundred millions (億). Counts are not
 * scaled.
 */
const scales: Readonly<Record<"JPY" | "USD" | "count", readonly number[]>> = {
  JPY: [0, 3, 6, 8, 9],
  USD: [0, 3, 6, 9],
  count: [0],
};

interface Entry {
  readonly fact: Fact;
  readonly exponent: number;
  readonly isNegative: boolean;
  readonly isRounded: boolean;
}

/**
 * Every fact by its digits, exact and rounded, so that one look-up finds a number in any unit.
 *
 * Numbers of fewer than four digits, such as most percentages and small counts, are never found: see `fewestDigits`.
 */
export class FactIndex {
  readonly #byDigits = new Map<string, Entry[]>();

  /** Adds a fact. Only money is also added in rounded form, because users round only money. */
  add(fact: Fact): void {
    const { digits, exponent, isNegative } = exactDigits(fact.value);
    this.#put(digits, { fact, exponent, isNegative, isRounded: false });
    if (fact.currency === undefined) return;
    for (let places = fewestDigits; places < digits.length; places += 1) {
      const rounded = roundedDigits(fact.value, places);
      if (rounded.digits.length < places) continue;
      this.#put(rounded.digits, { fact, ...rounded, isRounded: true });
    }
  }

  #put(digits: string, entry: Entry): void {
    if (digits.length < fewestDigits) return;
    const entries = this.#byDigits.get(digits);
    if (entries) entries.push(entry);
    else this.#byDigits.set(digits, [entry]);
  }

  /**
   * Returns the facts that a number equals or is a rounding of.
   *
   * @example find(4001.449) // systems integration of 4Q03, scale 6
   */
  find(value: number): FactMatch[] {
    const { digits, exponent, isNegative } = digitsOf(value);
    return (this.#byDigits.get(digits) ?? []).flatMap((entry): FactMatch[] => {
      const { fact, isRounded } = entry;
      const scale = entry.exponent - exponent;
      const isScale = scales[fact.currency ?? "count"].includes(scale);
      const isNegated = entry.isNegative !== isNegative;
      return isScale ? [{ fact, scale, isNegated, isRounded, digits: digits.length }] : [];
    });
  }
}

/** Makes the index of a dataset, one step for each fact, and returns it. */
export function* indexFactsInSteps(data: Dataset): Generator<undefined, FactIndex> {
  const index = new FactIndex();
  for (const facts of factsIn(data)) {
    for (const fact of facts) index.add(fact);
    yield;
  }
  return index;
}
