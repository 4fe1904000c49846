import type { Bundle } from "../../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { decodeDataset } from "../../../src/dataset/decode/decode-dataset.ts";
import type { PrintedTable } from "../../../src/dataset/decode/decode-tables.ts";
import { decodeTableList } from "../../../src/dataset/decode/decode-table-list.ts";
import { decodeRows } from "../../../src/dataset/decode/tsv.ts";
import type { Item } from "../../../src/model/item.ts";
import type { TableIdentity } from "../../../src/model/table.ts";
import { wordsOf } from "../text/head-rows.ts";

/** The catalogue and the releases that are held, without the one that is ingested. */
export interface Held {
  readonly data: Dataset;
  readonly identities: ReadonlyMap<string, TableIdentity>;
  /** Newest release first. */
  readonly tables: readonly PrintedTable[];
  /** The items that any of them prints. */
  readonly printed: ReadonlySet<string>;
}

/** A row of a table held, as a pattern for rows of the text. */
export interface PatternRow {
  readonly item: string;
  readonly sign: 1 | -1;
  readonly label: string;
  /** The heading above it. */
  readonly section: string;
  /** Where it is printed, in words. */
  readonly source: string;
}

/** Returns the words over the columns of the tables held, of the text of `heads.tsv`. */
export function headWordsIn(heads: string): ReadonlySet<string> {
  const rows = decodeRows("heads.tsv", heads, "release table head");
  return new Set(
    rows.flatMap(({ cells: { head = "" } }) => head.split("|").slice(1).flatMap(wordsOf)),
  );
}

/** Returns the catalogue and the releases of a bundle. */
export function holdBundle(bundle: Bundle): Held {
  const data = decodeDataset(bundle);
  const identities = decodeTableList(bundle.tableList);
  const tables = [...data.releases].reverse().flatMap((release) =>
    data.tables
      .filter((table) => table.release === release)
      .map((table) => ({
        ...table,
        identity: identities.get(table.identity.code) ?? table.identity,
      })),
  );
  const printed = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ item }) => item ?? [])));
  return { data, identities, tables, printed };
}

/** Returns how many quarters the flows of a table are of. */
export const quartersOf = ({ columns }: Pick<PrintedTable, "columns">): number =>
  columns[0]?.period.quarters ?? 1;

/** Returns the rows of a table that print items. */
export function patternRows({ rows, release, identity }: PrintedTable): PatternRow[] {
  let section = "";
  return rows.flatMap(({ item, sign, label }) => {
    if (item === undefined) {
      section = label;
      return [];
    }
    return [{ item, sign, label, section, source: `${identity.code} of ${release.code}` }];
  });
}

/**
 * Returns the tables held that may be patterns for one: the same table, newest first, then related tables of the same
 * statement.
 */
export const tablesLike = ({ tables }: Held, identity: TableIdentity): PrintedTable[] => [
  ...tables.filter((table) => table.identity.code === identity.code),
  ...tables.filter(
    (table) =>
      table.identity.code !== identity.code && table.identity.statement === identity.statement,
  ),
];

/** Returns the rows of some tables, without duplicates. */
export function distinctPatterns(tables: readonly PrintedTable[]): PatternRow[] {
  const seen = new Set<string>();
  return tables.flatMap(patternRows).filter(({ item, sign, label, section }) => {
    const key = [item, sign, label, section].join("\t");
    return !seen.has(key) && seen.add(key);
  });
}

/** Returns the items of the families that tables of a statement print; all where none is held. */
export function itemsOfStatement({ data, tables }: Held, statement: string): readonly Item[] {
  const codes = tables
    .filter(({ identity }) => identity.statement === statement)
    .flatMap(({ rows }) => rows.flatMap(({ item }) => item ?? []));
  const families = new Set(codes.map((code) => code.split(".")[0]));
  const all = [...data.items.values()];
  return families.size === 0 ? all : all.filter(({ family }) => families.has(family));
}
