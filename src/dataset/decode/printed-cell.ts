import { certain } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import { isMoney, type Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Column, Correction, Print } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import type { Place } from "../../model/table.ts";
import { readText, type PrintedTable, type TableColumn, type TableRow } from "./decode-tables.ts";

/** A row of a table that prints an item. */
export interface ItemRow {
  readonly table: PrintedTable;
  readonly row: TableRow;
  readonly item: Item;
}

/**
 * A cell of a table that prints a fact. Its value is computed when it is first read, because most values are never
 * needed.
 */
export class PrintedCell implements Print {
  readonly item: string;
  readonly release: Release;
  readonly place: Place;
  readonly table: PrintedTable;
  readonly statement: string;
  readonly row: string;
  readonly period: Period;
  readonly column: Column;
  readonly text: string;
  readonly correction?: Correction;
  readonly scale: number;
  readonly #read: string;
  readonly #sign: 1 | -1;
  #value: Decimal | undefined;

  constructor({ table, row, item }: ItemRow, { period, column }: TableColumn, place: number) {
    this.item = item.code;
    this.release = table.release;
    this.place = table.identity.place;
    this.table = table;
    this.statement = table.identity.statement;
    this.row = row.label;
    this.period = period;
    this.column = column;
    this.text = certain(row.cells[place]);
    const correction = row.corrections?.get(place);
    if (correction) this.correction = correction;
    this.scale = isMoney(item) ? table.scale : 0;
    this.#read = readText(row, place);
    this.#sign = row.sign;
  }

  get value(): Decimal | undefined {
    return (this.#value ??= decodePrinted(this.#read, this.scale)?.times(this.#sign));
  }
}
