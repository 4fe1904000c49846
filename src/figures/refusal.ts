import type { FailureData } from "../errors.ts";
import type { Chain } from "../model/figure.ts";
import type { Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import type { Reached, Restatement } from "../model/restatement.ts";

/** The periods of a chain and their signs. Every `Chain` fits this type. */
export type ChainPeriods = readonly {
  readonly figure: { readonly period: Period };
  readonly sign: Chain[number]["sign"];
}[];

/** Some figures are on the old basis of a restatement and some on the new one. */
export interface MixedBases {
  readonly reason: "mixed bases";
  readonly restatement: Restatement;
  readonly reached: Reached;
  /** The period that has figures only on the old basis. */
  readonly old: Period;
}

/** The line holds something else in one period than in the others. */
export interface UnlikeLines {
  readonly reason: "unlike lines";
  readonly why: string;
}

/** Why figures must not be added up or compared. */
export type Objection = MixedBases | UnlikeLines;

/** A refusal of the period that was asked for, and the period to ask for instead, if there is one. */
export interface ToldRefusal {
  readonly refusal: Refusal;
  readonly nearest: Period | undefined;
}

/** Why there is no figure, as data for messages, sheets and tests. */
export type Refusal = FailureData & {
  readonly item: Item;
  readonly period: Period;
  /** Returns the parts of the message. */
  readonly told?: () => ToldRefusal;
} & (
    | {
        /** The release that decides the period, or every column of the chain, does not have the line. */
        readonly reason: "not presented";
        readonly deciding: readonly Release[];
        /** Other releases that have the line for the period. */
        readonly elsewhere: readonly Release[];
      }
    | { readonly reason: "word"; readonly release: Release; readonly word: string }
    | { readonly reason: "another release"; readonly releases: readonly Release[] }
    | { readonly reason: "several releases"; readonly release: Release }
    | { readonly reason: "outside"; readonly held: readonly Period[] }
    | {
        readonly reason: "lacking line";
        readonly chain: ChainPeriods;
        readonly lacking: { readonly period: Period; readonly release: Release };
        readonly why: string | undefined;
      }
    | (Objection & { readonly chain: ChainPeriods; readonly against?: never })
    | (Objection & { readonly against: Period; readonly chain?: never })
    | { readonly reason: "never derived" | "no chain" }
    | {
        readonly reason: "no dollars";
        /** The release whose dollars belong to yen that were restated since. */
        readonly old: Release | undefined;
        /** The release that was named. Only its own dollars count. */
        readonly asked: Release | undefined;
      }
    | { readonly reason: "nil base" | "nil whole" }
  );
