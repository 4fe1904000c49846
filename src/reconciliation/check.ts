import type { Decimal } from "../exact/decimal.ts";

export const verdicts = [
  "exact",
  "rounding",
  "weak",
  "restated",
  "documented",
  "incomplete",
  "open",
] as const;

/** The result of a check. `documented` and `open` are inconsistent, with and without a known reason. */
export type Verdict = (typeof verdicts)[number];

/** The families of relations, in the order they are reported. */
export const relations = [
  "footing",
  "same figure",
  "across statements",
  "balance sheet",
  "roll-forward",
  "change",
  "share",
  "translation",
  "per share",
  "quarters and years",
  "restatement",
  "restatement bridge",
  "text",
  "private placement",
] as const;

export type Relation = (typeof relations)[number];

/** One relation tested on printed figures: the printed value, the computed value, and the meaning of the difference. */
export interface Check {
  /** Stable name: relation, release, table, item, period and column. */
  readonly id: string;
  readonly relation: Relation;
  readonly release: string;
  /** As in `ASPRINTED`; `text` for the running text. */
  readonly table: string;
  readonly item: string;
  readonly label: string;
  readonly period: string;
  readonly column: string;
  readonly printed: string;
  readonly computed: string;
  readonly difference: string;
  /** The largest difference that rounding explains, in the unit of `printed`. */
  readonly allowance: string;
  readonly verdict: Verdict;
  readonly explanation: string;
  readonly amounts: Amounts;
}

/** The figures of a check, exact, in the unit of `printed`; a percentage is a fraction. */
export interface Amounts {
  readonly printed: Decimal;
  /** This field and the next ones are missing if a figure that the check needs is not printed. */
  readonly computed?: Decimal;
  readonly difference?: Decimal;
  readonly allowance?: Decimal;
}
