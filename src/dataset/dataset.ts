import type { Period } from "../model/period.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import type { Contradiction } from "./contradictions.ts";
import type { StatementOf } from "./deciding-statements.ts";
import type { Holdings } from "./holdings.ts";

/** The holdings with their indexes. It never changes. */
export interface Dataset extends Holdings {
  /** The documented prints that contradict the figure served, by item. */
  readonly contradictions: ReadonlyMap<string, readonly Contradiction[]>;
  /** The statement or table for which the vintage of an item is decided, up to a release or in all. */
  readonly statementOf: StatementOf;
  /** The prints of an item for a period in one release, best place first. */
  printsAt(item: string, release: Release, period: Period): readonly Print[];
  /** The releases that print a statement for a period, newest first. */
  releasesOf(statement: string, period: Period): readonly Release[];
  /** The periods that any release prints a statement for, by their last day, then shorter first. */
  periodsOf(statement: string): readonly Period[];
}
