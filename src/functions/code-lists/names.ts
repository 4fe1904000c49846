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

/** The labels that releases print for an item, by its code, computed once for a view. */
const labelsPrinted = keepingFor(printedLabels);

/**
 * Returns the other names of an item: its labels, which are accepted instead of its code; and synonyms, its US-GAAP name
 * and the labels of the releases, for which the code is only suggested.
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

/** Most releases use the same row labels as older ones, so few tables are read. */
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

/** Returns the names of a printed table: its number or title, and the names of its statement. */
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
