import { Failure } from "../../errors.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import type { Figure } from "../../model/figure.ts";
import type { Item } from "../../model/item.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { itemOfLine } from "../definitions/statement-line.ts";
import type { ViewedColumn } from "./column.ts";

/** Returns the items of a statement's lines and totals, in their order. */
export const lineItems = (
  items: ReadonlyMap<string, Item>,
  { lines }: StatementDefinition,
): Item[] =>
  lines.flatMap((line) =>
    line.kind === "line" || line.kind === "total" ? (items.get(itemOfLine(line) ?? "") ?? []) : [],
  );

/**
 * Returns the figures that a statement shows in a column, in the order of its lines; if there are none, the first
 * failure.
 */
export function figuresOfColumn(
  { data, period, vintage }: ViewedColumn,
  definition: StatementDefinition,
): { readonly figures: readonly Figure[]; readonly failure?: Failure } {
  const found = lineItems(data.items, definition).map((item) =>
    figureOrFailure(data, { item, period, vintage }),
  );
  const figures = found.filter((each): each is Figure => !(each instanceof Failure));
  const failure = found.find((each) => each instanceof Failure);
  return { figures, ...(figures.length === 0 && failure && { failure }) };
}
