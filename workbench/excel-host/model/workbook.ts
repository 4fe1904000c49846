import type { Book } from "../univer/book.ts";
import { HostObject } from "../wire/host-object.ts";
import { HostError } from "../wire/host-error.ts";
import type { Subscriptions } from "../wire/subscriptions.ts";
import { fromRange, splitReference } from "../a1.ts";
import { Application } from "./application.ts";
import { NamedItemCollection } from "./names.ts";
import { RangeAreas } from "./range-areas.ts";
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
    const [first, ...others] = this.selected();
    if (!first || others.length > 0) {
      const message = "The current selection is invalid for this operation.";
      throw new HostError("InvalidSelection", message, "Workbook.getSelectedRange");
    }
    return first;
  }

  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.selected());
  }

  GetActiveCell(): Range {
    const cell = this.book.workbook.getActiveCell();
    if (!cell) return this.Worksheets.GetActiveWorksheet().GetCell(0, 0);
    return this.Worksheets.GetActiveWorksheet().GetCell(cell.getRow(), cell.getColumn());
  }

  /** The areas the user has selected, in the order they were selected; A1 before anything is. */
  private selected(): readonly Range[] {
    const worksheet = this.Worksheets.GetActiveWorksheet();
    const areas = worksheet.sheet.facade.getSelection()?.getActiveRangeList() ?? [];
    if (areas.length === 0) return [worksheet.GetRange("A1")];
    return areas.map((each) => {
      const { row, column, rows, columns } = fromRange(each.getRange());
      return worksheet.GetRangeByIndexes(row, column, rows, columns);
    });
  }

  /** The range of "Sheet!A1" or of a name; without a sheet, a name of the workbook. */
  private resolve(reference: string): HostObject {
    const { sheet, rest } = splitReference(reference);
    if (sheet === undefined) return this.Names.GetItem(reference).GetRange();
    return this.Worksheets.GetItem(sheet).GetRange(rest);
  }
}
