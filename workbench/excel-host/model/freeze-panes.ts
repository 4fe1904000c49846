import type { Sheet } from "../univer/sheet.ts";
import {
  either,
  instance,
  optional,
  text,
  wholeNumber,
  type Signatures,
} from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { LAST, parseArea } from "../a1.ts";
import { RangeContent } from "./range-content.ts";
import { Range } from "./range.ts";

const COUNT = wholeNumber({ from: 0 });

/** The rows and columns of a sheet that stay in view. */
export class FreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";
  protected override readonly signatures: Signatures = {
    FreezeRows: [optional(COUNT)],
    FreezeColumns: [optional(COUNT)],
    FreezeAt: [optional(either(instance(RangeContent), text()))],
  };

  constructor(private readonly sheet: Sheet) {
    super();
  }

  FreezeRows(count = 0): void {
    this.freeze(count, this.sheet.facade.getFreeze().xSplit);
  }

  FreezeColumns(count = 0): void {
    this.freeze(this.sheet.facade.getFreeze().ySplit, count);
  }

  /** Freezes from the sheet's corner to the end of the range; without a range, removes the panes. */
  FreezeAt(range?: RangeContent | string): void {
    if (range === undefined) {
      this.Unfreeze();
      return;
    }
    const area = range instanceof RangeContent ? range.area : parseArea(range);
    if (!area) throw invalidArgument("WorksheetFreezePanes.freezeAt");
    this.freeze(
      frozen(area.row, area.rows, LAST.rows),
      frozen(area.column, area.columns, LAST.columns),
    );
  }

  Unfreeze(): void {
    this.sheet.facade.cancelFreeze();
  }

  GetLocation(): Range | null {
    return this.GetLocationOrNullObject();
  }

  GetLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.sheet.facade.getFreeze();
    if (!xSplit && !ySplit) return null;
    const [rows, columns] = [ySplit || LAST.rows, xSplit || LAST.columns];
    return new Range(this.sheet, { row: 0, column: 0, rows, columns });
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.book.flush();
    if (rows === 0 && columns === 0) {
      this.Unfreeze();
      return;
    }
    this.sheet.facade.setFreeze({
      xSplit: columns,
      ySplit: rows,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }
}

/** Whole rows freeze no columns, and vice versa. */
function frozen(start: number, count: number, all: number): number {
  return count === all ? 0 : start + count;
}
