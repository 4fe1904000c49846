import { groupBy } from "../dataset/group-by.ts";
import type { PrintedTable } from "../dataset/decode/decode-tables.ts";
import type { Column } from "../model/print.ts";
import type { Reading } from "./reading.ts";

/** The readings of a printed table, for each row that prints an item. */
export interface ReadTable {
  readonly table: PrintedTable;
  readonly rows: readonly (readonly Reading[])[];
}

/** The cells of tables that are not empty, in printed order. The index by item is built on first use. */
export class Cells {
  readonly all: readonly Reading[];
  private byItem: ReadonlyMap<string, readonly Reading[]> | undefined;

  constructor(tables: readonly ReadTable[]) {
    this.all = tables.flatMap(({ rows }) => rows.flat()).filter(({ text }) => text !== "");
  }

  /** Returns the cells in columns of some kinds. */
  in(...columns: readonly Column[]): readonly Reading[] {
    return this.all.filter(({ column }) => columns.includes(column.column));
  }

  /** Returns the cells that print an item. */
  of(item: string): readonly Reading[] {
    this.byItem ??= groupBy(this.all, (reading) => reading.item.code);
    return this.byItem.get(item) ?? [];
  }
}
