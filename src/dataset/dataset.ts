import type { Period } from "../model/period.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import type { Restatement } from "../model/restatement.ts";
import type { ContradictionsOf } from "./contradictions.ts";
import type { StatementOf } from "./deciding-statements.ts";
import type { PrintedTable } from "./decode/decode-tables.ts";
import type { Redefinition } from "./decode/decode-redefinitions.ts";
import type { Holdings, RecordSources } from "./holdings.ts";

/** The holdings with their indexes. It never changes. */
export interface Dataset extends Holdings {
  /** The sources of our lists; a view has a part of them. */
  readonly sources: RecordSources;
  /** The periods that tables print, each with their releases, oldest first. */
  readonly reported: ReadonlyMap<string, Reported>;
  /**
   * Returns the statement or table for which the vintage of an item is decided, with all releases or with those up to
   * one.
   */
  readonly statementOf: StatementOf;
  readonly contradictionsOf: ContradictionsOf;
  /** The restatements that reached an item, oldest first. */
  restatementsOf(item: string): readonly Restatement[];
  /** The redefinitions of a line. */
  redefinitionsOf(item: string): readonly Redefinition[];
  /** The prints of an item for a period in one release, best place first. */
  printsAt(item: string, release: Release, period: Period): readonly Print[];
  /** The releases that print a statement for a period, newest first. */
  releasesOf(statement: string, period: Period): readonly Release[];
  /** The tables of one release, in printed order. */
  tablesOf(release: Release): readonly PrintedTable[];
  /** The releases with a table about a period, newest first. */
  releasesAbout(period: Period): readonly Release[];
  /** The periods that any release prints a statement for, by last day, shorter periods first. */
  periodsOf(statement: string): readonly Period[];
}

/** A period that tables print, and the releases that print it, oldest first. */
export interface Reported {
  readonly period: Period;
  readonly releases: readonly Release[];
}
