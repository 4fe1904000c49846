import type { Release } from "../model/release.ts";
import type { Dataset } from "./dataset.ts";
import { filterRecords } from "./decode/decode-records.ts";
import { indexDataset } from "./index-dataset.ts";

/** The views of a dataset, by how many releases they hold. */
const views = new WeakMap<Dataset, Map<number, Dataset>>();

/**
 * Returns the dataset as if only the releases published in Tokyo by the end of a day existed. When all were published by
 * then, it is the dataset itself.
 *
 * Restatements, redefinitions, exceptions and remarks are removed with the release that brought them, so a view knows
 * nothing of later releases. The item catalogue is ours and stays complete.
 */
export function asKnownOn(data: Dataset, isoDate: string): Dataset {
  const releases = data.releases.filter(({ date }) => date <= isoDate);
  if (releases.length === data.releases.length) return data;
  const known = views.get(data) ?? new Map<number, Dataset>();
  views.set(data, known);
  const view = known.get(releases.length) ?? viewOf(data, releases);
  known.set(releases.length, view);
  return view;
}

function viewOf(data: Dataset, releases: readonly Release[]): Dataset {
  const held = new Set(releases);
  const isHeld = ({ release }: { readonly release: Release }): boolean => held.has(release);
  const { sources } = data;
  return indexDataset(
    {
      ...sources,
      remarks: () => data.remarks.filter(isHeld),
      restatements: filterRecords(sources.restatements, ({ by }) => held.has(by)),
      redefinitions: filterRecords(sources.redefinitions, isHeld),
      exceptions: filterRecords(sources.exceptions, isHeld),
    },
    data.printed.filter(isHeld),
  );
}
