import type { Failure } from "../errors.ts";
import type { Decimal } from "../exact/decimal.ts";
import type { Period } from "../model/period.ts";
import type { Release, Vintage } from "../model/release.ts";
import type { CodeListName, Meanings } from "./code-lists/code-lists.ts";

/** An argument: what the host shows of it, how it is completed, and how it is decoded. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: "string" | "number" | "any";
  readonly takes: Takes;
  /** The list of codes for completion in the formula bar. A `code` argument must be one of them. */
  readonly codes?: CodeListName;
  readonly optional?: true;
  /** The code used if the argument is omitted. */
  readonly byDefault?: string;
  /** Accepts a range or an array. */
  readonly matrix?: true;
}

/** How an argument is decoded: as a code of its list, or as one of the types of `Decoded`. */
export type Takes = "code" | keyof Decoded;

/** The decoded types of arguments that are not codes of a list. */
export interface Decoded {
  period: Period;
  /** Which prints are meant. A date in the argument has already chosen the view. */
  vintage: Vintage;
  /** One release by name. */
  release: Release;
  /** The newest release or one by name. */
  rate: Release;
  /** The cells of a range, row by row. An error belongs only to its own cell. */
  cells: readonly CellText[];
  text: string;
  /** A whole number from 1; undefined if omitted. */
  position: number | undefined;
  amount: Decimal;
  /** What a cell shows instead of a line that is not presented; undefined if omitted. */
  fallback: string | number | boolean | undefined;
}

/** The content of a cell of a range: a text, "" for a blank cell, or why it cannot be read. */
export type CellText = string | Failure;

/** The decoded type of an argument. A code of a list may be undefined only if it is optional without a default. */
export type ValueOf<P extends Parameter> = P extends {
  readonly takes: "code";
  readonly codes: infer L extends CodeListName;
}
  ? P extends { readonly byDefault: string }
    ? Meanings[L]
    : P extends { readonly optional: true }
      ? Meanings[L] | undefined
      : Meanings[L]
  : P extends { readonly takes: infer K extends keyof Decoded }
    ? Decoded[K]
    : never;

export const period = {
  name: "period",
  description:
    "Fiscal period: 4Q03 (January to March 2004), FY2003, 1H03, 9M03, LTM 3Q03, LFQ (newest quarter), or a quarter's last day.",
  type: "string",
  takes: "period",
  codes: "Period",
} as const satisfies Parameter;

/** The period of an amount at a date: the last day of any period. */
export const day = { ...period, codes: "PeriodEnd" } as const satisfies Parameter;

export const unit = {
  name: "unit",
  description: "Unit of money: JPYk (thousands, the default), JPY, JPYm, JPYbn, USD, USDk, USDm.",
  type: "string",
  takes: "code",
  codes: "Unit",
  optional: true,
} as const satisfies Parameter;

export const release = {
  name: "release",
  description:
    "latest (default), first, a release such as 1Q03 (only what it printed), a date (as known on that day), or both: 1Q03@2003-12-31.",
  type: "string",
  takes: "vintage",
  codes: "Release",
  optional: true,
} as const satisfies Parameter;

/** A release that only decides where LFQ and LFY count from. */
export const countingRelease = {
  ...release,
  description:
    "Release or date that LFQ and LFY count from, such as 1Q03 or 2003-12-31; the newest release when left out.",
} as const satisfies Parameter;

export const item = {
  name: "item",
  description: "Item of the catalogue, Family.Code, such as Revenue.SI; IIJ.ITEMS() lists them.",
  type: "string",
  takes: "code",
  codes: "Item",
} as const satisfies Parameter;

/** An item whose change can be a fraction: any but a percentage. */
export const amountItem = { ...item, codes: "Amount" } as const satisfies Parameter;

export const statementCode = {
  name: "statement",
  description: "Statement, such as Operations.",
  type: "string",
  takes: "code",
  codes: "Statement",
} as const satisfies Parameter;

export const rateRelease = {
  name: "release",
  description: "Release whose convenience rate is used, such as 4Q03, or latest; not a date.",
  type: "string",
  takes: "rate",
  codes: "RateRelease",
} as const satisfies Parameter;

export const printedRelease = {
  name: "release",
  description: "Release, such as 1Q03.",
  type: "string",
  takes: "release",
  codes: "NamedRelease",
} as const satisfies Parameter;

export const language = {
  name: "language",
  description: "en (default) or ja.",
  type: "string",
  takes: "code",
  codes: "Language",
  optional: true,
  byDefault: "en",
} as const satisfies Parameter;

export const ifNotPresented = {
  name: "if_not_presented",
  description:
    "What to show if the release prints the statement without this line, such as n.p.; other errors stay errors.",
  type: "any",
  takes: "fallback",
  optional: true,
} as const satisfies Parameter;

export const periods = {
  name: "periods",
  description: "Periods: a range, an array, one period or several with commas.",
  type: "any",
  takes: "cells",
  codes: "Period",
  matrix: true,
} as const satisfies Parameter;

export const items = {
  name: "items",
  description:
    "Items such as Revenue.SI: a range, an array, one item or several with commas; IIJ.ITEMS() lists them.",
  type: "any",
  takes: "cells",
  codes: "Item",
  matrix: true,
} as const satisfies Parameter;

/** The releases of a block: one for all its periods, or one for each. */
export const releases = {
  name: "releases",
  description:
    "One release for all periods or one for each: latest (default), first, a release, a date, or 1Q03@2003-12-31.",
  type: "any",
  takes: "cells",
  codes: "Release",
  optional: true,
  matrix: true,
} as const satisfies Parameter;

/** An argument that is a code of a list. */
export const coded = <const N extends string, const L extends CodeListName>(
  name: N,
  codes: L,
  description: string,
) => ({ name, description, type: "string", takes: "code", codes }) as const;

/** The same, optional without a default. */
export const optional = <const P extends Parameter>(parameter: P) =>
  ({ ...parameter, optional: true }) as const;

/** The same, optional with one of its codes as default. */
export const defaulting = <const P extends Parameter>(parameter: P, byDefault: string) =>
  ({ ...parameter, optional: true, byDefault }) as const;

/** A number that counts rows or columns from 1. */
export const position = <const N extends string>(name: N, description: string) =>
  ({ name, description, type: "number", takes: "position", optional: true }) as const;
