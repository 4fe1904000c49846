import type { Item } from "../model/item.ts";
import type { MoneyUnit } from "../model/unit.ts";
import type { ColumnRequest } from "./column.ts";
import type { Entry } from "./entry.ts";
import type { LayoutLine, StatementLayout } from "./layout.ts";

/** A row with its entries, one a column. */
export interface ArrangedRow {
  readonly line: LayoutLine;
  readonly item: Item | undefined;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** A statement with its figures: the common source of the inserted sheet and of `IIJ.STATEMENT`. */
export interface Arranged {
  readonly layout: StatementLayout;
  readonly columns: readonly ColumnRequest[];
  readonly unit: MoneyUnit;
  readonly rows: readonly ArrangedRow[];
}
