import { endOf, type Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import type { Reported } from "./dataset.ts";
import type { PrintedRelease } from "./printed-release.ts";

/** After this many single look-ups, the index of all periods is built: each single look-up searches every release. */
const manyPeriods = 32;

/** Returns the periods of a release, or only the one with a code. */
type PeriodsOf = (printed: PrintedRelease, code?: string) => readonly Period[];

/** The periods that releases print something for, with those releases, newest first. */
export class PeriodIndex {
  readonly #newestFirst: readonly PrintedRelease[];
  readonly #periodsOf: PeriodsOf;
  /** The single look-ups so far. Each reads only the tables that mention the period. */
  readonly #single = new Map<string, readonly Release[]>();
  #whole: ReadonlyMap<string, Reported> | undefined;
  #periods: readonly Period[] | undefined;

  constructor(newestFirst: readonly PrintedRelease[], periodsOf: PeriodsOf) {
    this.#newestFirst = newestFirst;
    this.#periodsOf = periodsOf;
  }

  releasesOf(code: string): readonly Release[] {
    if (!this.#whole && this.#single.size < manyPeriods) return this.#lookUp(code);
    return this.#all.get(code)?.releases ?? [];
  }

  #lookUp(code: string): readonly Release[] {
    const known = this.#single.get(code);
    if (known) return known;
    const found = this.#newestFirst
      .filter((each) => this.#periodsOf(each, code).length > 0)
      .map(({ release }) => release);
    this.#single.set(code, found);
    return found;
  }

  get #all(): ReadonlyMap<string, Reported> {
    return (this.#whole ??= periodsIn(this.#newestFirst, (each) => this.#periodsOf(each)));
  }

  /** By last day, shorter periods first. */
  get periods(): readonly Period[] {
    return (this.#periods ??= [...this.#all.values()]
      .map(({ period }) => period)
      .sort((a, b) => endOf(a) - endOf(b) || a.quarters - b.quarters));
  }
}

/** Returns the periods of releases by code, each with its releases in the order given. */
export function periodsIn(
  printed: readonly PrintedRelease[],
  of: (each: PrintedRelease) => readonly Period[],
): ReadonlyMap<string, Reported> {
  const found = new Map<string, { period: Period; releases: Release[] }>();
  for (const each of printed)
    for (const period of of(each)) {
      const known = found.get(period.code) ?? { period, releases: [] };
      found.set(period.code, known);
      if (known.releases.at(-1) !== each.release) known.releases.push(each.release);
    }
  return found;
}

/** Returns the periods that any table of a release is about, or only the one with a code. */
export function tabledIn(printed: PrintedRelease, code?: string): readonly Period[] {
  if (code !== undefined && !printed.mayReport(code)) return [];
  const periods = printed.held.flatMap((table) => table.periods);
  return code === undefined ? periods : periods.filter((period) => period.code === code);
}

/** Returns the periods that a release prints a statement for. A figure that only the text states is its own statement. */
export const presentedIn =
  (statement: string): PeriodsOf =>
  (printed, code) =>
    presented(printed, statement, code);

function presented(printed: PrintedRelease, statement: string, code?: string): readonly Period[] {
  // The code of an item has a point; the name of a statement has none.
  if (statement.includes("."))
    return printed
      .statedOf(statement)
      .filter(({ text }) => text !== "")
      .map(({ period }) => period)
      .filter((period) => code === undefined || period.code === code);
  if (code !== undefined && !printed.mayReport(code)) return [];
  return printed.held
    .filter(({ identity }) => identity.statement === statement)
    .flatMap((table) => table.presented(code));
}
