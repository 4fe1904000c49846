import type { Dataset } from "../../dataset/dataset.ts";
import type { Names } from "../../model/code.ts";
import { relations, type Check, type Verdict } from "../../reconciliation/check.ts";
import { namesOfItem, namesOfTable } from "./names.ts";

/** A part of the reconciliation that can be asked for by name. */
export interface Scope {
  readonly code: string;
  readonly label: string;
  readonly holds: (check: Check) => boolean;
  readonly names: (data: Dataset) => Names;
}

/** Returns the parts: a family of relations, a release, one of its tables, a family of items, an item. */
export function scopesOf(data: Dataset): Scope[] {
  const items = [...data.items.values()];
  const families = [...new Set(items.map(({ family }) => family))];
  return [
    ...relations.map((relation) =>
      scope(relation, "Family of relations", (check) => check.relation === relation),
    ),
    ...data.releases.map(({ code }) => scope(code, "Release", (check) => check.release === code)),
    ...data.tables.map(({ release: { code }, id, title, identity }) => {
      const names = (): Names => {
        const { labels = [], others = [] } = namesOfTable({ id, title, identity });
        return { others: [...labels, ...others].map((name) => `${code} ${name}`) };
      };
      const holds: Scope["holds"] = (check) => check.release === code && check.table === id;
      return scope(`${code} ${id}`, title, holds, names);
    }),
    ...families.map((family) =>
      scope(family, "Family of items", (check) => check.item.startsWith(`${family}.`)),
    ),
    ...items.map((item) =>
      scope(
        item.code,
        item.label,
        (check) => check.item === item.code,
        (view) => namesOfItem(view, item),
      ),
    ),
  ];
}

const scope = (
  code: string,
  label: string,
  holds: Scope["holds"],
  names: Scope["names"] = () => ({}),
): Scope => ({ code, label, holds, names });

/** What each verdict means for a check. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  exact: "Equal after rounding",
  rounding: "Equal within the rounding of what is printed",
  weak: "Printed too coarsely to tell",
  restated: "Two releases, two bases",
  documented: "The source contradicts itself, for a known reason",
  incomplete: "A figure it needs is not printed",
  open: "The source contradicts itself, unexplained",
};
