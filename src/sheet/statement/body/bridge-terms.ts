import { certain } from "../../../errors.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import type { Term } from "../../../model/item.ts";
import type { Arranged } from "../../../statements/arrange/arranged-statement.ts";
import type { StatementDefinition } from "../../../statements/definitions/definition.ts";
import { rowOfItem } from "../../../statements/definitions/statement-line.ts";

/**
 * Returns the terms that explain the difference of a statement's total between two vintages: the longest recorded bridge
 * of a restatement whose items are all lines of the statement.
 */
export function bridgeTerms(
  { restatements }: Dataset,
  { explains, lines }: StatementDefinition,
): readonly Term[] {
  if (explains === undefined) return [];
  return restatements
    .flatMap(({ reached }) => reached.get(explains)?.bridges ?? [])
    .filter((terms) => terms.every(({ item }) => rowOfItem(lines, item) >= 0))
    .reduce<readonly Term[]>(
      (longest, terms) => (terms.length > longest.length ? terms : longest),
      [],
    );
}

/** Returns the label of a term of the bridge: that of its line; a subtracted term says so. */
export function termLabel(
  { definition, rows }: Pick<Arranged, "definition" | "rows">,
  { item, sign }: Term,
): string {
  const { label } = certain(rows[rowOfItem(definition.lines, item)]);
  return sign < 0 ? `Less: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}
