import type { Dataset } from "./dataset.ts";

/** The views of a dataset by how many releases they hold: later days see more of them. */
const views = new WeakMap<Dataset, Map<number, Dataset>>();

/**
 * Returns the dataset as if only the releases published in Tokyo by the end of a day existed; the dataset itself when all
 * were.
 */
export function asKnownOn(data: Dataset, isoDate: string): Dataset {
  const releases = data.releases.filter(({ date }) => date <= isoDate);
  if (releases.length === data.releases.length) return data;
  const known = views.get(data) ?? new Map<number, Dataset>();
  views.set(data, known);
  const view = known.get(releases.length) ?? cut(data, releases);
  known.set(releases.length, view);
  return view;
}

function cut(data: Dataset, releases: Dataset["releases"]): Dataset {
  const held = new Set(releases);
  const printing: Dataset["releasesOf"] = (statement, period) =>
    data.releasesOf(statement, period).filter((release) => held.has(release));
  return {
    ...data,
    releases,
    tables: data.tables.filter(({ release }) => held.has(release)),
    prints: data.prints.filter(({ release }) => held.has(release)),
    claims: data.claims.filter(({ release }) => held.has(release)),
    restatements: data.restatements.filter(({ by }) => held.has(by)),
    releasesOf: printing,
    periodsOf: (statement) =>
      data.periodsOf(statement).filter((period) => printing(statement, period).length > 0),
  };
}
