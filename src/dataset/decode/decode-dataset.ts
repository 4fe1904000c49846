import type { Item } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import type { TableIdentity } from "../../model/table.ts";
import type { Bundle } from "../bundle/bundle.ts";
import type { Dataset } from "../dataset.ts";
import { indexDataset } from "../index-dataset.ts";
import { decodeClaims } from "./decode-claims.ts";
import { decodeCorrections } from "./decode-corrections.ts";
import { decodeExceptions } from "./decode-exceptions.ts";
import { decodeItems } from "./decode-items.ts";
import { decodeReleaseCode } from "./decode-parts.ts";
import { printsOfProse, printsOfTable } from "./decode-prints.ts";
import { decodeRedefinitions } from "./decode-redefinitions.ts";
import { decodeReleases } from "./decode-releases.ts";
import { decodeRemarks } from "./decode-remarks.ts";
import { decodeRestatements } from "./decode-restatements.ts";
import { decodeSums } from "./decode-sums.ts";
import { decodeTableList } from "./decode-table-list.ts";
import { decodeTable, type PrintedTable } from "./decode-tables.ts";
import { fault } from "./tsv.ts";

/**
 * Returns the dataset in a bundle.
 *
 * @throws broken for anything that is not understood, with the file and the line: nothing is ignored.
 */
export function decodeDataset(bundle: Bundle): Dataset {
  const items = decodeItems(bundle.items);
  const releases = decodeReleases(bundle.releases);
  const identities = decodeTableList(bundle.tableList);
  const tables = decodeTables(bundle, { items, releases, identities });
  const prose = bundle.prose.flatMap((file) =>
    printsOfProse(file, releaseOf(file.release, "prose.tsv", releases), items),
  );
  const claims = bundle.claims.flatMap((file) =>
    decodeClaims(file, releaseOf(file.release, "claims.tsv", releases), items),
  );
  return indexDataset({
    version: bundle.version,
    releases,
    items,
    sums: decodeSums(bundle.sums),
    tables,
    prints: [...tables.flatMap((table) => printsOfTable(table, items)), ...prose],
    claims,
    exceptions: decodeExceptions(bundle.exceptions, releases, items, identities),
    restatements: decodeRestatements(bundle.restatements, releases, items),
    redefinitions: decodeRedefinitions(bundle.redefinitions, releases, items),
    remarks: decodeRemarks(bundle.remarks, releases, items),
  });
}

interface Known {
  readonly items: ReadonlyMap<string, Item>;
  readonly releases: readonly Release[];
  readonly identities: ReadonlyMap<string, TableIdentity>;
}

function decodeTables(bundle: Bundle, { items, releases, identities }: Known): PrintedTable[] {
  const corrections = decodeCorrections(bundle.corrections);
  const order = [...identities.keys()];
  const tables = bundle.tables.map((file) => {
    const name = `${file.table}.tsv`;
    const identity = identities.get(file.table);
    if (!identity)
      throw fault(
        { file: `${file.release}/${name}`, line: 1 },
        `"${file.table}" is not a table of tables.tsv.`,
      );
    const release = releaseOf(file.release, name, releases);
    return decodeTable(file, { release, identity, items, corrections });
  });
  return tables.sort(
    (a, b) =>
      a.release.quarter.first - b.release.quarter.first || rankOf(a, order) - rankOf(b, order),
  );
}

/** Orders the tables of a release: by printed number, then the appendix in the order of the list. */
function rankOf({ identity, id }: PrintedTable, order: readonly string[]): number {
  return identity.place === "appendix" ? 1000 + order.indexOf(identity.code) : Number(id);
}

const releaseOf = (code: string, file: string, releases: readonly Release[]): Release =>
  decodeReleaseCode({ file: `${code}/${file}`, line: 1 }, code, releases);
