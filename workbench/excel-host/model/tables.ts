import { enter } from "../univer/cell-content.ts";
import type { CellPatch } from "../univer/pending-cells.ts";
import type { Sheet } from "../univer/sheet.ts";
import type { TableRecord } from "../record.ts";
import { either, flag, instance, text, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { HostError, invalidArgument } from "../wire/host-error.ts";
import { formatArea, intersect, parseArea, splitReference, type Area } from "../a1.ts";
import { BY_NAME, NamedCollection } from "./collection.ts";
import { RangeContent } from "./range-content.ts";

/** Which tables of a sheet are meant. */
export interface TableFilter {
  readonly area: Area;
  /** Only tables that lie wholly within the area. */
  readonly fullyContained?: boolean | undefined;
}

/**
 * The tables of one or more sheets. Univer's free packages have none, so a table is recorded:
 * enough for an add-in to see that there is one.
 */
export class TableCollection extends NamedCollection<Table> {
  readonly className = "TableCollection";
  protected override readonly signatures: Signatures = {
    ...BY_NAME,
    Add: [either(instance(RangeContent), text()), flag],
  };

  constructor(
    private readonly sheets: readonly Sheet[],
    private readonly filter?: TableFilter,
  ) {
    super();
  }

  items(): readonly Table[] {
    return this.sheets.flatMap((sheet) =>
      sheet.record.tables
        .filter((table) => this.means(table))
        .map((table) => new Table(sheet, table)),
    );
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = this.place(address);
    sheet.assertWritable("TableCollection.add");
    const { tables } = sheet.record;
    if (tables.some((table) => intersect(table.area, area))) {
      const message = "A table can't overlap another table.";
      throw new HostError("MergedRangeConflict", message, "TableCollection.add");
    }
    const name = `Table${this.Count + 1}`;
    const table: TableRecord = { id: `{${name}}`, name, area, hasHeaders: hasHeaders === true };
    tables.push(table);
    if (table.hasHeaders) nameColumns(sheet, area);
    return new Table(sheet, table);
  }

  private means({ area }: TableRecord): boolean {
    if (!this.filter) return true;
    const shared = intersect(area, this.filter.area);
    if (!shared) return false;
    return this.filter.fullyContained !== true || formatArea(shared) === formatArea(area);
  }

  private place(address: unknown): { sheet: Sheet; area: Area } {
    if (address instanceof RangeContent) return { sheet: address.sheet, area: address.area };
    const { sheet: name, rest } = splitReference(String(address));
    const sheet = name === undefined ? this.sheets[0] : this.sheets.find((s) => s.name === name);
    const area = parseArea(rest);
    if (!sheet || !area) throw invalidArgument("TableCollection.add");
    return { sheet, area };
  }
}

/** Empty heads get default column names. */
function nameColumns(sheet: Sheet, { row, column, columns }: Area): void {
  sheet.book.flush();
  for (let index = 0; index < columns; index++) {
    if (sheet.value(row, column + index) !== "") continue;
    const head = enter(`Column${index + 1}`, "@") as CellPatch;
    sheet.patch(row, column + index, head);
  }
}

/** A recorded table. */
export class Table extends HostObject {
  readonly className = "Table";
  protected override readonly signatures: Signatures = { Name: text() };

  constructor(
    private readonly sheet: Sheet,
    private readonly table: TableRecord,
  ) {
    super();
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: string) {
    this.table.name = name;
  }

  get ShowHeaders(): boolean {
    return this.table.hasHeaders;
  }

  get Worksheet(): HostObject {
    return this.sheet.object;
  }

  GetRange(): unknown {
    return this.sheet.object.call("GetRange", [formatArea(this.table.area)]);
  }

  Delete(): void {
    this.sheet.assertWritable("Table.delete");
    const { tables } = this.sheet.record;
    tables.splice(tables.indexOf(this.table), 1);
  }
}
