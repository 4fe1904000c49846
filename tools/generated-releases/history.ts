import type { Period } from "../../src/model/period.ts";
import { rounded } from "./printed.ts";
import type { Figures } from "./figures.ts";
import type { Yearly } from "./yearly.ts";

/** ADS equivalents of a share. */
const adsPerShare = 2000;

/** The original figures of every quarter, and the figures as each release restated them. */
export class History {
  readonly #quarter: (at: number) => Figures;
  readonly #yearly: Yearly;

  constructor(quarter: (at: number) => Figures, yearly: Yearly) {
    this.#quarter = quarter;
    this.#yearly = yearly;
  }

  /**
   * Returns a figure as a release has it, in whole units of its last printed decimal: thousands of yen, yen per share,
   * hundredths of a yen per ADS, tenths of a Gbps.
   */
  figure(item: string, period: Period, release: number): number {
    const [first, last] = [period.first, period.first + period.quarters - 1];
    switch (item) {
      case "Shares.Weighted":
      case "CashFlow.CashEnd":
        return this.#at(item, last, release);
      case "CashFlow.CashBeginning":
        return this.#at(item, first, release);
      case "Shares.WeightedADS":
        return adsPerShare * this.#at("Shares.Weighted", last, release);
      case "EPS.Share":
        return rounded(
          this.#net(period, release) * 1000,
          this.#at("Shares.Weighted", last, release),
        );
      case "EPS.ADS":
        return rounded(this.#net(period, release) * 50, this.#at("Shares.Weighted", last, release));
      default:
        return /^(?:Balance|Contracts|Bandwidth)\./.test(item)
          ? this.#at(item, last, release)
          : this.#over(item, period, release);
    }
  }

  #net(period: Period, release: number): number {
    return this.#over("Income.Net", period, release);
  }

  #over(item: string, { first, quarters }: Period, release: number): number {
    let sum = 0;
    for (let at = first; at < first + quarters; at += 1) sum += this.#at(item, at, release);
    return sum;
  }

  #at(item: string, at: number, release: number): number {
    const [own, other] = this.#yearly.partsIn(release);
    const equipment = this.#base("Revenue.Equipment", at);
    if (item === own) return rounded(equipment * 6, 10);
    if (item === other) return equipment - rounded(equipment * 6, 10);
    const base = (of: string): number => this.#base(of, at);
    return base(item) + this.#yearly.change(item, at, release, base);
  }

  #base(item: string, at: number): number {
    const value = this.#quarter(at).get(item);
    if (value === undefined) throw new TypeError(`No quarter has ${item}.`);
    return value;
  }
}
