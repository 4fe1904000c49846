import type { Dataset } from "../../dataset/dataset.ts";
import { groupBy } from "../../dataset/group-by.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import type { Period } from "../../model/period.ts";
import type { Release, Vintage } from "../../model/release.ts";
import { findChain, type Links, type Step } from "./chain.ts";

/** A print that a chain may use. Its release may be the newest or the oldest that prints the same column. */
export interface Candidate<T> extends Step<T> {
  readonly release: Release;
  readonly newest: boolean;
  readonly oldest: boolean;
}

/**
 * Returns the chain between two boundaries that a vintage asks for, or undefined.
 *
 * A chain within one release is preferred to a shorter one across releases: the newest release first, or the oldest for
 * `first`. Across releases each print is the newest, or the oldest, of its column. Where `first` has no chain it takes that
 * of `latest`. A named release uses only its own prints.
 */
export function chooseChain<T extends { readonly period: Period }>(
  { releases }: Pick<Dataset, "releases">,
  candidates: readonly Candidate<T>[],
  vintage: Vintage,
  [from, to]: readonly [number, number],
): Links<T> | undefined {
  const among = (belongs: (candidate: Candidate<T>) => boolean): Links<T> | undefined =>
    findChain(candidates.filter(belongs), from, to);
  const own = byRelease(candidates);
  const within = (of: Release): Links<T> | undefined => findChain(own.get(of) ?? [], from, to);
  if (typeof vintage !== "string") return within(vintage);
  const latest = (): Links<T> | undefined =>
    firstOf([...releases].reverse(), within) ?? among(({ newest }) => newest);
  if (vintage === "latest") return latest();
  return firstOf(releases, within) ?? among(({ oldest }) => oldest) ?? latest();
}

/** The candidates of each release, by the list of all: hundreds of releases are looked through for every period. */
const grouped = keepingFor((candidates: readonly Candidate<unknown>[]) =>
  groupBy(candidates, ({ release }) => release),
);

const byRelease = <T>(candidates: readonly Candidate<T>[]) =>
  grouped(candidates) as ReadonlyMap<Release, readonly Candidate<T>[]>;

function firstOf<T, U>(members: readonly T[], find: (member: T) => U | undefined): U | undefined {
  for (const member of members) {
    const found = find(member);
    if (found !== undefined) return found;
  }
  return undefined;
}
