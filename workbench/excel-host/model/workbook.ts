import type { Book } from "../univer/book.ts";
import { HostObject } from "../wire/host-object.ts";
import type { Subscriptions } from "../wire/subscriptions.ts";
import { fromRange, splitReference } from "../a1.ts";
import { Application } from "./application.ts";
import { NamedItemCollection } from "./names.ts";
import type { Range } from "./range.ts";
import { Runtime } from "./runtime.ts";
import { TableCollection } from "./tables.ts";
import { WorkbookProtection } from "./workbook-protection.ts";
import { WorksheetCollection } from "./worksheets.ts";

/** The workbook: where every object path begins. */
export class Workbook extends HostObject {
  readonly className = "Workbook";
  readonly Name = "Book1.xlsx";
  readonly Application: Application;
  readonly Names: NamedItemCollection;
  readonly Protection: WorkbookProtection;
  readonly Worksheets: WorksheetCollection;
  readonly _Runtime = new Runtime();

  constructor(
    private readonly book: Book,
    subscriptions: Subscriptions,
  ) {
    super();
    const resolve = (reference: string) => this.resolve(reference);
    this.Application = new Application(book);
    this.Names = new NamedItemCollection(book, resolve);
    this.Protection = new WorkbookProtection(book);
    this.Worksheets = new WorksheetCollection(book, resolve, subscriptions);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.Worksheets.items().map((worksheet) => worksheet.sheet));
  }

  GetSelectedRange(): Range {
    const worksheet = this.Worksheets.GetActiveWorksheet();
    const selected = this.book.workbook.getActiveRange()?.getRange();
    if (!selected) return worksheet.GetRange("A1");
    const { row, column, rows, columns } = fromRange(selected);
    return worksheet.GetRangeByIndexes(row, column, rows, columns);
  }

  GetActiveCell(): Range {
    const cell = this.book.workbook.getActiveCell();
    if (!cell) return this.GetSelectedRange().GetCell(0, 0);
    return this.Worksheets.GetActiveWorksheet().GetCell(cell.getRow(), cell.getColumn());
  }

  /** The range of "Sheet!A1" or of a name; without a sheet, a name of the workbook. */
  private resolve(reference: string): HostObject {
    const { sheet, rest } = splitReference(reference);
    if (sheet === undefined) return this.Names.GetItem(reference).GetRange();
    return this.Worksheets.GetItem(sheet).GetRange(rest);
  }
}
