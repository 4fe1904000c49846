import type { Dataset } from "../../dataset/dataset.ts";
import { relations, type Check, type Verdict } from "../../reconciliation/check.ts";

/** A part of the reconciliation that can be asked for by name. */
export interface Scope {
  readonly code: string;
  readonly label: string;
  readonly holds: (check: Check) => boolean;
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
    ...data.tables.map(({ release, id, title }) =>
      scope(
        `${release.code} ${id}`,
        title,
        (check) => check.release === release.code && check.table === id,
      ),
    ),
    ...families.map((family) =>
      scope(family, "Family of items", (check) => check.item.startsWith(`${family}.`)),
    ),
    ...items.map(({ code, label }) => scope(code, label, (check) => check.item === code)),
  ];
}

const scope = (code: string, label: string, holds: Scope["holds"]): Scope => ({
  code,
  label,
  holds,
});

/** What each verdict says of a check. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  exact: "Equal after rounding",
  rounding: "Equal within the rounding of what is printed",
  weak: "Printed too coarsely to tell",
  restated: "Two releases, two bases",
  documented: "The source contradicts itself, for a known reason",
  incomplete: "A figure it needs is not printed",
  open: "The source contradicts itself, unexplained",
};
