import { notCalculated } from "../../sheet/plan/answers.ts";
import { isErrorText } from "../formula/sent-value.ts";
import type { CellContent, CellPlace } from "../workbook-cells.ts";

/** The possible results of a check on a sheet. A figure without a printed figure to compare with is not tested. */
export const outcomes = [
  "agrees",
  "rounding",
  "differs",
  "restated",
  "not tested",
  "not calculated",
] as const;

export type Outcome = (typeof outcomes)[number];

/** A check, and the cell with its result. */
export interface Verdict {
  readonly cell: CellPlace;
  /** The label next to the verdict. */
  readonly label: string;
  /** The code of the item, if the sheet has it. */
  readonly item?: string;
  /** "" if it is not on the sheet. */
  readonly period: string;
}

/** A check that does not agree. */
export interface Differing extends Verdict {
  /** Undefined if the cell shows only that it differs, and for a row that a sum leaves out. */
  readonly difference: number | undefined;
  readonly why: "differs" | "row not added";
}

/** A check without a result: a figure that it needs is an error, or its cell was typed over. */
export interface Untold extends Verdict {
  readonly why: "not calculated" | "typed over";
  /** The text of the cell. */
  readonly says: string;
}

/** The results of the checks of a block. */
export interface Verdicts {
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly differing: readonly Differing[];
  readonly untold: readonly Untold[];
}

/** The result of a check, or of one of its columns. */
export interface Judged {
  /** Undefined if the sheet does not count it either. */
  readonly outcome?: Outcome;
  readonly differing?: Differing;
  readonly untold?: Untold;
}

/** Gathers the results of the checks of a block. */
export function gather(judged: readonly Judged[]): Verdicts {
  const count = (of: Outcome): number => judged.filter(({ outcome }) => outcome === of).length;
  return {
    counts: Object.fromEntries(outcomes.map((each) => [each, count(each)])) as Verdicts["counts"],
    differing: judged.flatMap(({ differing }) => differing ?? []),
    untold: judged.flatMap(({ untold }) => untold ?? []),
  };
}

/** Says whether a cell shows an error that is not an absent figure. */
export const isFault = (value: CellContent): value is string =>
  isErrorText(value) && value !== "#N/A";

/** Says whether a cell has no verdict because a figure that it needs is an error. */
export const isUntold = (value: CellContent): boolean =>
  value === notCalculated || isErrorText(value);
