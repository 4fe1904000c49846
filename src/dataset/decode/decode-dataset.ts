import type { Item } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import type { TableIdentity } from "../../model/table.ts";
import type { Bundle, ListFiles, TableSource, TextFile } from "../bundle/bundle.ts";
import type { Dataset } from "../dataset.ts";
import { groupBy } from "../group-by.ts";
import { indexDataset } from "../index-dataset.ts";
import type { HeldTable } from "../printed-release.ts";
import { decodeCorrections } from "./decode-corrections.ts";
import { decodeExceptions } from "./decode-exceptions.ts";
import { decodeItems } from "./decode-items.ts";
import { decodeReleaseCode } from "./decode-parts.ts";
import { decodeRedefinitions } from "./decode-redefinitions.ts";
import { decodeRelease } from "./decode-release.ts";
import { decodeReleases } from "./decode-releases.ts";
import { decodeRemarks } from "./decode-remarks.ts";
import { decodeRestatements } from "./decode-restatements.ts";
import { decodeSums } from "./decode-sums.ts";
import { decodeTableList } from "./decode-table-list.ts";
import { TableOnNeed } from "./table-on-need.ts";
import { tableOfText } from "./table-of-text.ts";
import { fault } from "./tsv.ts";

/** Returns the dataset in a bundle as `data/` has it: see `decodeFiles`. */
export const decodeDataset = (bundle: Bundle): Dataset =>
  decodeFiles(bundle, bundle.tables.map(tableOfText));

/**
 * Returns the dataset in some files: the catalogue and the releases are decoded, all else when it is read.
 *
 * @throws broken, then or when it is read, for anything that is not understood, with the file and the line: nothing is
 * ignored. The build reads everything (`tools/check-data`), so the add-in meets no such file.
 */
export function decodeFiles(files: ListFiles, sources: readonly TableSource[]): Dataset {
  const items = decodeItems(files.items);
  const releases = decodeReleases(files.releases);
  const identities = decodeTableList(files.tableList);
  const tables = holdTables(files, sources, { items, releases, identities });
  const filesOf = (kind: "prose" | "claims"): ByRelease<TextFile> =>
    groupBy(files[kind], (file) => releaseOf(file.release, `${kind}.tsv`, releases));
  const [prose, claims] = [filesOf("prose"), filesOf("claims")];
  return indexDataset(
    {
      version: () => files.version,
      items: () => items,
      sums: () => decodeSums(files.sums),
      exceptions: () => decodeExceptions(files.exceptions, releases, items, identities),
      restatements: () => decodeRestatements(files.restatements, releases, items),
      redefinitions: () => decodeRedefinitions(files.redefinitions, releases, items),
      remarks: () => decodeRemarks(files.remarks, releases, items),
    },
    releases.map((release) =>
      decodeRelease({
        release,
        tables: tables.get(release) ?? [],
        prose: prose.get(release) ?? [],
        claims: claims.get(release) ?? [],
        items,
        identities,
      }),
    ),
  );
}

interface Known {
  readonly items: ReadonlyMap<string, Item>;
  readonly releases: readonly Release[];
  readonly identities: ReadonlyMap<string, TableIdentity>;
}

type ByRelease<T> = ReadonlyMap<Release, readonly T[]>;

function holdTables(
  { corrections }: ListFiles,
  sources: readonly TableSource[],
  { items, releases, identities }: Known,
): ByRelease<HeldTable> {
  const corrected = decodeCorrections(corrections);
  const tables = sources.map((source) => {
    const name = `${source.table}.tsv`;
    const identity = identities.get(source.table);
    if (!identity)
      throw fault(
        { file: `${source.release}/${name}`, line: 1 },
        `"${source.table}" is not a table of tables.tsv.`,
      );
    const release = releaseOf(source.release, name, releases);
    return new TableOnNeed(source, { release, identity, items, corrections: corrected });
  });
  return groupBy(tables, ({ release }) => release);
}

const releaseOf = (code: string, file: string, releases: readonly Release[]): Release =>
  decodeReleaseCode({ file: `${code}/${file}`, line: 1 }, code, releases);
