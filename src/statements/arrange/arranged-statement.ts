import { isMoney, type Item } from "../../model/item.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import type { ColumnRequest } from "../columns/column.ts";
import type { Entry } from "./entry.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import type { StatementLine } from "../definitions/statement-line.ts";

/** A row with its entries, one for each column. */
export interface ArrangedRow {
  readonly line: StatementLine;
  readonly item: Item | undefined;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** A statement with its figures: the common source of the inserted sheet and of `IIJ.STATEMENT`. */
export interface Arranged {
  readonly definition: StatementDefinition;
  readonly columns: readonly ColumnRequest[];
  readonly unit: MoneyUnit;
  readonly rows: readonly ArrangedRow[];
}

/** Returns the title of a statement with the unit of its money. */
export const titleOf = (arranged: Omit<Arranged, "columns">): string => {
  const { definition, unit } = arranged;
  return hasMoney(arranged) ? `${definition.title} (${unit.label})` : definition.title;
};

/** Says whether a statement has lines of money. Only then can the unit be chosen. */
export const hasMoney = ({ rows }: Pick<Arranged, "rows">): boolean =>
  rows.some(({ item }) => item !== undefined && isMoney(item));
