import type { Release } from "../../model/release.ts";
import type { Bundle, ListSources, ReleaseTables, TextFile, TextSource } from "../bundle/bundle.ts";
import type { Dataset } from "../dataset.ts";
import { indexDataset } from "../index-dataset.ts";
import { decodeCorrections } from "./decode-corrections.ts";
import { decodeExceptions } from "./decode-exceptions.ts";
import { decodeItems } from "./decode-items.ts";
import { decodeRecords } from "./decode-records.ts";
import { decodeRedefinitions } from "./decode-redefinitions.ts";
import { decodeReleases } from "./decode-releases.ts";
import { decodeRemarks } from "./decode-remarks.ts";
import { decodeRestatements } from "./decode-restatements.ts";
import { decodeSums } from "./decode-sums.ts";
import { decodeTableList } from "./decode-table-list.ts";
import { ReleaseOnNeed } from "./release-on-need.ts";
import { tableOfText, tablesOfReleases } from "./table-of-text.ts";
import { fault } from "./tsv.ts";

/** Returns the dataset of a bundle as it is in `data/`: see `decodeFiles`. */
export const decodeDataset = (bundle: Bundle): Dataset =>
  decodeFiles(sourcesOf(bundle), tablesOfReleases(bundle.tables.map(tableOfText)));

/** Returns the sources of the lists of a bundle, each in one block. */
export const sourcesOf = (bundle: Bundle): ListSources => ({
  ...bundle,
  restatements: [sourceOf(bundle.restatements)],
  redefinitions: [sourceOf(bundle.redefinitions)],
  exceptions: [sourceOf(bundle.exceptions)],
  prose: bundle.prose.map(({ release, text }) => ({ release, ...sourceOf(text) })),
});

const sourceOf = (text: string): TextSource => ({
  text,
  mentions: (words) => text.includes(words),
});

/**
 * Returns the dataset of some files. The catalogue and the releases are decoded at once, everything else when it is read.
 *
 * @throws broken, at once or on reading, for anything that is not understood, with the file and the line: nothing is
 * ignored. The build reads everything (`tools/check-data`), so the add-in never meets such a file.
 */
export function decodeFiles(files: ListSources, sources: readonly ReleaseTables[]): Dataset {
  const items = decodeItems(files.items);
  const releases = decodeReleases(files.releases);
  const identities = decodeTableList(files.tableList);
  const known = { items, identities, corrections: decodeCorrections(files.corrections) };
  const tables = byRelease(sources, "tables", releases);
  const [prose, claims] = [
    byRelease(files.prose, "prose.tsv", releases),
    byRelease(files.claims, "claims.tsv", releases),
  ];
  return indexDataset(
    {
      version: files.version,
      items,
      sums: () => decodeSums(files.sums),
      exceptions: decodeRecords(
        files.exceptions,
        (text) => decodeExceptions(text, releases, items, identities),
        isOf,
      ),
      restatements: decodeRecords(
        files.restatements,
        (text) => decodeRestatements(text, releases, items),
        ({ reached }, item) => reached.has(item),
      ),
      redefinitions: decodeRecords(
        files.redefinitions,
        (text) => decodeRedefinitions(text, releases, items),
        isOf,
      ),
      remarks: () => decodeRemarks(files.remarks, releases, items),
    },
    releases.map((release) => {
      const { code } = release;
      const own = { tables: tables.get(code), prose: prose.get(code), claims: claims.get(code) };
      return new ReleaseOnNeed(release, own, known);
    }),
  );
}

const isOf = (record: { readonly item: string }, item: string): boolean => record.item === item;

/** Returns the files of one kind by the code of their release. */
function byRelease<T extends Pick<TextFile, "release">>(
  files: readonly T[],
  kind: string,
  releases: readonly Release[],
): ReadonlyMap<string, T> {
  const known = new Set(releases.map(({ code }) => code));
  const unknown = files.find(({ release }) => !known.has(release));
  if (!unknown) return new Map(files.map((file) => [file.release, file]));
  throw fault(
    { file: `${unknown.release}/${kind}`, line: 1 },
    `"${unknown.release}" is not a release of releases.tsv.`,
  );
}
