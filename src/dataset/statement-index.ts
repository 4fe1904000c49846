import { endOf, type Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import type { Reported } from "./dataset.ts";
import { keeping } from "./on-need.ts";
import type { PrintedRelease } from "./printed-release.ts";

/** The periods that a statement is printed for, and the releases that do, newest first. */
export class StatementIndex {
  readonly #newestFirst: readonly PrintedRelease[];
  readonly #statement: string;
  /** What is known while only single periods were asked for: they need only the tables that mention them. */
  readonly #single = keeping((code: string) =>
    this.#newestFirst
      .filter((each) => presentedIn(each, this.#statement, code).length > 0)
      .map(({ release }) => release),
  );
  #whole: ReadonlyMap<string, Reported> | undefined;
  #periods: readonly Period[] | undefined;

  constructor(newestFirst: readonly PrintedRelease[], statement: string) {
    this.#newestFirst = newestFirst;
    this.#statement = statement;
  }

  releasesOf(code: string): readonly Release[] {
    return this.#whole ? (this.#whole.get(code)?.releases ?? []) : this.#single(code);
  }

  /** By their last day, then shorter first. */
  get periods(): readonly Period[] {
    this.#whole ??= periodsIn(this.#newestFirst, (each) => presentedIn(each, this.#statement));
    return (this.#periods ??= [...this.#whole.values()]
      .map(({ period }) => period)
      .sort((a, b) => endOf(a) - endOf(b) || a.quarters - b.quarters));
  }
}

/** Returns periods of releases by their codes, each with its releases, in the order given. */
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

/** The periods that a release prints a statement for. A figure of the text is a statement of its own. */
function presentedIn(printed: PrintedRelease, statement: string, code?: string): readonly Period[] {
  // An item's code has a point, the name of a table has none.
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
