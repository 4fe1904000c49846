import type { PageRecord } from "../record.ts";
import { RecordedObject } from "../wire/recorded-object.ts";
import { formatArea } from "../a1.ts";
import { RangeContent } from "./range-content.ts";

/** How a sheet prints. Univer does not print, so all of it is recorded. */
export class PageLayout extends RecordedObject {
  constructor(private readonly page: PageRecord) {
    super("PageLayout", page.properties);
  }

  SetPrintArea(area: unknown): void {
    this.page.printArea = addressOf(area);
  }

  SetPrintTitleRows(rows: unknown): void {
    this.page.titleRows = addressOf(rows);
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.page.titleColumns = addressOf(columns);
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    this.page.properties["Margins"] = { unit, ...(margins as object) };
  }
}

function addressOf(range: unknown): string {
  return range instanceof RangeContent ? formatArea(range.area) : String(range);
}
