import type { Period } from "../model/period.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import type { TableIdentity } from "../model/table.ts";
import type { RowNames } from "./bundle/bundle.ts";
import type { Claim } from "./decode/decode-claims.ts";
import type { PrintedTable } from "./decode/decode-tables.ts";

/** What one release prints. Each table is decoded when it is first needed. */
export interface PrintedRelease {
  readonly release: Release;
  /** The tables, unordered. */
  readonly held: readonly HeldTable[];
  /** Returns tables in printed order. */
  inOrder(tables: readonly HeldTable[]): readonly HeldTable[];
  /** The tables in printed order. */
  readonly tables: readonly PrintedTable[];
  /** Their facts, in printed order. */
  readonly prints: readonly Print[];
  /** The figures that only the text states. */
  readonly prose: readonly Print[];
  /** The figures of the tables that the text repeats. */
  readonly claims: readonly Claim[];
  /** Returns the figures of an item that only the text states. */
  statedOf(item: string): readonly Print[];
  /** Returns the tables that print facts of an item, best place first. */
  tablesOf(item: string): readonly HeldTable[];
  /** Returns the prints of an item, best place first. */
  readonly printsOf: (item: string) => readonly Print[];
  /** Returns those for a period. */
  printsAt(item: string, period: Period): readonly Print[];
  /** Says whether a table may be about a period, so that a look-up skips most releases. */
  mayReport(period: string): boolean;
}

/** A table of a release, and what a look-up needs to know of it before it reads the cells. */
export interface HeldTable {
  readonly release: Release;
  readonly identity: TableIdentity;
  readonly names: RowNames;
  readonly table: PrintedTable;
  /** The periods of its columns of facts. */
  readonly periods: readonly Period[];
  /** Says whether it prints facts of an item. */
  prints(item: string): boolean;
  /**
   * Returns the periods, all or the one with a code, that have a text in a column other than dollars: a statement is
   * printed for them.
   */
  presented(code?: string): readonly Period[];
  /** Returns the facts of an item, in the order of the columns. */
  printsOf(item: string): readonly Print[];
}
