import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import type { RowNames } from "../../dataset/bundle/bundle.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { isAppendix } from "../../model/table.ts";
import type { Names } from "../../model/code.ts";
import { shortCode, type Item } from "../../model/item.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import { formatLabel } from "../../statements/printed-label.ts";
import { synonymsOf } from "./synonyms.ts";

/** The labels that releases print for an item, by its code, made once for a view. */
const labelsPrinted = keepingFor(printedLabels);

/**
 * Returns what an item is called besides its code: its labels, which are taken in its place, and synonyms, its US-GAAP
 * name and the labels of the releases, which only suggest it.
 */
export function namesOfItem(view: Dataset, item: Item): Required<Names> {
  const labels = labelsPrinted(view);
  return {
    labels: [item.code, item.label, item.japanese],
    others: [
      ...synonymsOf(item.code),
      shortCode(item),
      ...(item.gaap === undefined ? [] : [item.gaap, item.gaap.slice(item.gaap.indexOf(":") + 1)]),
      ...(labels.get(item.code) ?? []),
    ],
  };
}

/** Most releases call their rows as older ones do, so few tables are read. */
function printedLabels({ printed }: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const labels = new Map<string, Set<string>>();
  const read = new Set<RowNames>();
  for (const release of printed) {
    for (const { names } of release.inOrder(release.held.filter((t) => !read.has(t.names)))) {
      read.add(names);
      for (const [item, label] of names.labelled)
        labels.set(item, (labels.get(item) ?? new Set<string>()).add(formatLabel(label)));
    }
  }
  return labels;
}

/** Returns what a printed table is called: its number or title, and the names of the statement that it is. */
export function namesOfTable(table: Pick<PrintedTable, "id" | "title" | "identity">): Names {
  const { id, title, identity } = table;
  const statement = Object.keys(definitions).find(
    (code) => code.toLowerCase() === identity.statement.replace("-", ""),
  );
  const names = statement === undefined ? [] : [statement, ...synonymsOf(statement)];
  if (!isAppendix(table)) return { labels: [`Table ${id}`, title], others: [`T${id}`, ...names] };
  const span = identity.code.slice(identity.statement.length + 1);
  return { labels: [title], others: span === "" ? names : names.map((name) => `${span} ${name}`) };
}
