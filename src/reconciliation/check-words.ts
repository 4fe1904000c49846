import type { ExceptionKind } from "../dataset/decode/decode-exceptions.ts";
import type { Effect } from "../model/restatement.ts";
import type { Verdict } from "./check.ts";
import { addFacts, noFigure, type Fact } from "./fact.ts";
import { formatSigned } from "./format.ts";
import type { Reading } from "./reading.ts";
import type { Reason, ReasonAbouts } from "./reason.ts";
import type { Calculation, Rule } from "./rules.ts";
import type { WhyNot, WhyNotAbouts } from "./why-not.ts";

type Say<Abouts> = { readonly [K in keyof Abouts]: (about: Abouts[K]) => string };

/** The words of one language for everything that a check can say. A piece whose word order never changes is a plain text. */
export interface CheckWords {
  readonly opening: Readonly<Record<Verdict, string>>;
  /** The kind of an exception or a restatement, written after the opening. */
  readonly kind: (kind: ExceptionKind | Effect) => string;
  /**
   * Opens the explanation of a comparative that differs without a recorded reason: it may have been read wrongly, or
   * restated.
   */
  readonly comparative: string;
  /** The figure that is tested, and its place. */
  readonly place: (target: Reading) => string;
  readonly colon: string;
  readonly end: string;
  /** The separator of two sentences. */
  readonly between: string;
  readonly noLine: string;
  readonly calculation: Readonly<
    Record<Calculation, (one: string, other: string, rate: string) => string>
  >;
  readonly printed: string;
  readonly difference: string;
  readonly allowance: string;
  readonly coarse: string;
  readonly change: string;
  /** The unit in which a figure is printed, written after an amount. */
  readonly unit: (target: Reading) => string;
  readonly month: (isoDate: string) => string;
  readonly whyNot: Say<WhyNotAbouts>;
  readonly reasons: Say<ReasonAbouts>;
}

/** Returns the printed figures of a fact as a sum. */
export function factIn({ noLine }: Pick<CheckWords, "noLine">, { terms }: Fact): string {
  if (terms.length === 0) return noLine;
  const words = terms
    .map(({ reading, sign }) => `${sign === 1 ? "+" : "−"} ${formatSigned(reading)}`)
    .join(" ");
  return words.startsWith("+ ") ? words.slice(2) : words;
}

/** Returns the calculation of a rule in words. */
export function calculationIn(
  words: Pick<CheckWords, "noLine" | "calculation">,
  { calculation, rate }: Pick<Rule, "calculation" | "rate">,
  facts: readonly Fact[],
): string {
  const [one = noFigure, other = noFigure] = calculation === "sum" ? [addFacts(facts)] : facts;
  return words.calculation[calculation](
    factIn(words, one),
    factIn(words, other),
    rate?.toString() ?? "",
  );
}

/** Returns why a relation cannot be tested, in words. */
export const whyNotIn = ({ whyNot }: Pick<CheckWords, "whyNot">, why: WhyNot): string =>
  (whyNot[why.is] as (about: WhyNot) => string)(why);

/** Returns reasons in words, one sentence each. */
export const reasonsIn = (
  { reasons: say }: Pick<CheckWords, "reasons">,
  reasons: readonly Reason[],
): string[] => reasons.map((reason) => (say[reason.is] as (about: Reason) => string)(reason));
