import type { Period } from "../model/period.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import type { Contradiction } from "./contradictions.ts";
import type { StatementOf } from "./deciding-statements.ts";
import type { Holdings } from "./holdings.ts";

/** Holdings indexed by what a look-up asks. Nothing in it changes afterwards. */
export interface Dataset extends Holdings {
  /** The documented prints of a table that contradict the figure served, by their item. */
  readonly contradictions: ReadonlyMap<string, readonly Contradiction[]>;
  /** The statement or table whose vintage decides an item's, as of a release or of all. */
  readonly statementOf: StatementOf;
  /** The prints of an item for a period in one release, best place first. */
  printsAt(item: string, release: Release, period: Period): readonly Print[];
  /** The releases that print a statement for a period, newest first. */
  releasesOf(statement: string, period: Period): readonly Release[];
  /** The periods any release prints a statement for, in order of their ends, shorter first. */
  periodsOf(statement: string): readonly Period[];
}
