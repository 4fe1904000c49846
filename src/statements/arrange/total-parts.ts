import type { Item, Term } from "../../model/item.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { itemOfLine } from "../definitions/statement-line.ts";

/** A part of a total: its row in the definition and its sign in the sum. */
export interface Part {
  readonly row: number;
  readonly sign: 1 | -1;
}

/**
 * Returns the rows a total is the sum of: the lines above it that the definition names, else the terms of the item's sum,
 * else the lines that the catalogue names its parts.
 */
export function partsOf(
  definition: StatementDefinition,
  totalRow: number,
  items: ReadonlyMap<string, Item>,
): readonly Part[] {
  const total = definition.lines[totalRow];
  if (total?.kind !== "total") return [];
  const sum = items.get(total.item)?.sum ?? [];
  const terms = total.of ?? (sum.length > 0 ? sum : undefined);
  return definition.lines.flatMap((line, row): Part[] => {
    const code = itemOfLine(line);
    if (code === undefined || line.kind === "growth" || row >= totalRow) return [];
    const sign = terms ? signAmong(terms, code) : signUnder(total.item, items.get(code));
    return sign ? [{ row, sign }] : [];
  });
}

const signAmong = (terms: readonly Term[], code: string): Part["sign"] | undefined =>
  terms.find(({ item }) => item === code)?.sign;

const signUnder = (total: string, item: Item | undefined): Part["sign"] | undefined =>
  item?.parent?.item === total ? item.parent.sign : undefined;
