import { groupBy } from "../../dataset/group-by.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import type { Period } from "../../model/period.ts";
import type { Release, Vintage } from "../../model/release.ts";
import { findChain, type Links, type Step } from "./chain.ts";

/**
 * A print that a chain may use. Several releases may print the same column: `newest` and `oldest` mark which of them this
 * one is.
 */
export interface Candidate<T> extends Step<T> {
  readonly release: Release;
  readonly newest: boolean;
  readonly oldest: boolean;
}

/**
 * Returns the chain between two boundaries for a vintage, or undefined.
 *
 * A chain within one release is preferred to a shorter one across releases: the newest release first, or the oldest for
 * `first`. Across releases, each print is the newest, or the oldest, of its column. If `first` has no chain, the chain of
 * `latest` is used. A named release uses only its own prints.
 */
export function chooseChain<T extends { readonly period: Period }>(
  candidates: readonly Candidate<T>[],
  vintage: Vintage,
  [from, to]: readonly [number, number],
): Links<T> | undefined {
  const among = (belongs: (candidate: Candidate<T>) => boolean): Links<T> | undefined => {
    const near = findChain(around(candidates, [from, to]).filter(belongs), from, to);
    if (near && near.length <= fewLinks) return near;
    return findChain(candidates.filter(belongs), from, to);
  };
  const own = byRelease(candidates);
  const within = (of: Release): Links<T> | undefined => findChain(own.get(of) ?? [], from, to);
  if (typeof vintage !== "string") return within(vintage);
  const releases = touching(candidates).get(to) ?? [];
  const latest = (): Links<T> | undefined =>
    firstOf([...releases].reverse(), within) ?? among(({ newest }) => newest);
  if (vintage === "latest") return latest();
  return firstOf(releases, within) ?? among(({ oldest }) => oldest) ?? latest();
}

/** A chain of up to four links, none longer than a year, stays within four years of its ends. */
const fewLinks = 4;
const fewQuarters = 4 * fewLinks;

/** Returns the candidates near two boundaries, in the order of the list. A balance is near a boundary if its day is. */
function around<T>(
  candidates: readonly Candidate<T>[],
  ends: readonly [number, number],
): readonly Candidate<T>[] {
  const days = ends.filter((end) => end >= 0);
  const [first, last] = [Math.min(...days) - fewQuarters, Math.max(...days) + fewQuarters];
  const found: (readonly [number, Candidate<T>])[] = [];
  for (let day = first; day <= last; day += 1)
    for (const at of byLastDay(candidates).get(day) ?? []) {
      const candidate = candidates[at];
      if (candidate) found.push([at, candidate]);
    }
  return found.sort(([a], [b]) => a - b).map(([, candidate]) => candidate);
}

/** The positions of candidates in the list, by the boundary at which they end. */
const byLastDay = keepingFor((candidates: readonly Candidate<unknown>[]) =>
  groupBy(candidates.keys(), (at) => candidates[at]?.to ?? 0),
);

/** By boundary, the releases with a candidate that begins or ends there, oldest first. Only they can have a chain to it. */
const touching = keepingFor((candidates: readonly Candidate<unknown>[]) => {
  const found = new Map<number, Set<Release>>();
  for (const { from, to, release } of candidates)
    for (const end of [from, to]) {
      const known = found.get(end) ?? new Set();
      found.set(end, known.add(release));
    }
  return new Map(
    [...found].map(([end, releases]) => [
      end,
      [...releases].sort((a, b) => a.quarter.first - b.quarter.first),
    ]),
  );
});

/** The candidates of each release. It is kept, because hundreds of releases are searched for every period. */
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
