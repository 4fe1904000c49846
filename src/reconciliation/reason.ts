import type { ExceptionKind } from "../dataset/decode/decode-exceptions.ts";
import type { Period } from "../model/period.ts";
import type { TableRef } from "../model/table.ts";
import type { Fact } from "./fact.ts";

/** Why a figure is printed so, or differs: each kind of reason with its details. */
export interface ReasonAbouts {
  /** The text in `data/`, in English. */
  readonly recorded: { readonly text: string };
  /** A restatement is recorded, with both releases printing the same figure. */
  readonly "recorded alike": unknown;
  /** With the figure rounded half up, a sum would not add up. Figures are given as they would be printed. */
  readonly forced: {
    readonly rounded: string;
    readonly text: string;
    readonly total: string;
    readonly gives: string;
    readonly must: string;
    /** The other print, which is the one to use. */
    readonly use?: Fact;
  };
  /** How often the issuer follows the rule. */
  readonly convention: { readonly rule: string; readonly holds: number; readonly of: number };
  readonly "period meant": { readonly period: Period; readonly facts: readonly Fact[] };
  readonly "other print": { readonly text: string; readonly table: TableRef };
  /** The recorded evidence does not hold; `why` is for the maintainers of the data. */
  readonly "not shown": { readonly kind: ExceptionKind; readonly why: string };
}

/** A reason, as data. */
export type Reason = {
  readonly [K in keyof ReasonAbouts]: { readonly is: K } & (unknown extends ReasonAbouts[K]
    ? unknown
    : ReasonAbouts[K]);
}[keyof ReasonAbouts];

/** Returns the reason that a record gives, or none. */
export const recorded = (text: string): readonly Reason[] =>
  text === "" ? [] : [{ is: "recorded", text }];
