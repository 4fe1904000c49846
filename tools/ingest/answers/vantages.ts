import { asKnownOn } from "../../../src/dataset/as-known-on.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { Vintage } from "../../../src/model/release.ts";

/** A dataset, or its view on a date, and the vintage to ask for. */
interface View {
  readonly data: Dataset;
  readonly vintage: Vintage;
}

/** The meaning of a release argument. */
export interface Vantage {
  /** As a cell has it: `latest`, `4Q03`, `first@2004-05-14`. */
  readonly name: string;
  /** Pinned answers must not change when a release is added. */
  readonly pinned?: "release" | "date";
  readonly viewOf: (data: Dataset) => View;
}

/** Returns the codes of the releases that only the newer dataset has. */
export function addedReleases(before: Dataset, after: Dataset): Dataset["releases"] {
  const held = new Set(before.releases.map(({ code }) => code));
  return after.releases.filter(({ code }) => !held.has(code));
}

/**
 * How many older releases are asked by name and by day, so that the time does not grow with the square of the number of
 * releases.
 */
const mostReleases = 6;

/**
 * Returns the older releases that are asked by name and by day: all, or, if there are many, the oldest, middle and newest
 * ones.
 */
export function askedReleases({ releases }: Dataset): Dataset["releases"] {
  if (releases.length <= mostReleases) return releases;
  const middle = Math.floor(releases.length / 2);
  const newest = releases.length - mostReleases + 2;
  return releases.filter((_, n) => n === 0 || n === middle || n >= newest);
}

/**
 * Returns the possible release arguments before a release is added: the newest, the oldest, each release by its name, and
 * each day of publication before that of the new release; for many older releases only those of `askedReleases`.
 */
export function vantagesOf(before: Dataset, after: Dataset): readonly Vantage[] {
  const firstDay = addedReleases(before, after)
    .map(({ date }) => date)
    .sort()[0];
  const asked = askedReleases(before);
  const days = asked
    .map(({ date }) => date)
    .filter((day) => firstDay === undefined || day < firstDay);
  return [
    ...unpinned.map((vintage) => ({
      name: vintage,
      viewOf: (data: Dataset) => ({ data, vintage }),
    })),
    ...asked.map(({ code }) => pinnedTo(code)),
    ...days.flatMap((day) => unpinned.map((vintage) => onDay(vintage, day))),
  ];
}

const unpinned = ["latest", "first"] as const;

const pinnedTo = (code: string): Vantage => ({
  name: code,
  pinned: "release",
  viewOf: (data) => {
    const release = data.releases.find((each) => each.code === code);
    if (!release) throw new TypeError(`The release ${code} is gone.`);
    return { data, vintage: release };
  },
});

const onDay = (vintage: "latest" | "first", day: string): Vantage => ({
  name: `${vintage}@${day}`,
  pinned: "date",
  viewOf: (data) => ({ data: asKnownOn(data, day), vintage }),
});
