import type { Dataset } from "../../src/dataset/dataset.ts";
import type { PrintedTable, TableRow } from "../../src/dataset/decode/decode-tables.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";
import type { Item } from "../../src/model/item.ts";
import { linesAbove } from "../../src/dataset/decode/table-of-text.ts";

type Labelled = Pick<Dataset, "tables" | "items" | "restatements">;

/**
 * Checks that no row has the code of one line and the label of another: two codes that were swapped, or a wrong code of
 * the same family. A label belongs to the items that the same table of an older release prints with it, else to another
 * line of this table with that label in the catalogue. A release that restates an item may print it with another item's
 * label.
 */
export function checkLabels(data: Labelled): void {
  const before = new Map<string, Map<string, Set<string>>>();
  for (const table of byRelease(data.tables)) {
    const known = before.get(table.identity.code) ?? new Map<string, Set<string>>();
    table.rows.forEach((row, i) => {
      refuseLabel(data, table, { row, at: i }, known);
    });
    for (const { item, label } of table.rows)
      if (item !== undefined)
        known.set(plain(label), (known.get(plain(label)) ?? new Set()).add(item));
    before.set(table.identity.code, known);
  }
}

const byRelease = (tables: readonly PrintedTable[]): PrintedTable[] =>
  [...tables].sort((a, b) => a.release.quarter.first - b.release.quarter.first);

function refuseLabel(
  { items, restatements }: Labelled,
  { release, identity, rows }: PrintedTable,
  { row: { item: code, label }, at }: { readonly row: TableRow; readonly at: number },
  known: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const item = items.get(code ?? "");
  if (!item) return;
  const owners = known.get(plain(label)) ?? catalogued(items, rows, label);
  const [owner] = owners;
  if (owner === undefined || owners.has(item.code)) return;
  const restated = restatements.some(
    ({ by, reached }) =>
      by === release &&
      [item.code, ...owners].some((each) => reached.get(each)?.effect === "changed"),
  );
  if (restated) return;
  throw fault(
    { file: `${release.code}/${identity.code}.tsv`, line: linesAbove + 2 + at },
    `the label "${label}" is that of ${owner}, and the code is ${item.code}.`,
  );
}

function catalogued(
  items: ReadonlyMap<string, Item>,
  rows: readonly TableRow[],
  label: string,
): ReadonlySet<string> {
  const own = rows.flatMap(({ item }) => items.get(item ?? "") ?? []);
  return new Set(own.filter((each) => plain(each.label) === plain(label)).map(({ code }) => code));
}

/** Returns a label without what may differ between two prints of it: capitals, footnote marks, spaces, punctuation. */
const plain = (label: string): string => label.toLowerCase().replace(/[^\p{L}\d&%]|[⁰-⁹¹²³]/gu, "");
