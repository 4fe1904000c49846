import { formatAbsolute, parseArea, splitReference, type Area } from "../a1.ts";
import type { PageRecord } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import {
  either,
  fields,
  flag,
  instance,
  number,
  only,
  text,
  wholeNumber,
  word,
  type Signatures,
} from "../wire/decoders.ts";
import { invalidArgument, itemNotFound } from "../wire/host-error.ts";
import { RecordedObject, type RecordedClass } from "../wire/recorded-object.ts";
import { RangeContent } from "./range-content.ts";
import { Range } from "./range.ts";

const ADDRESS = either(instance(RangeContent), text());
const points = { takes: number({ from: 0 }) };
const off = { takes: flag, initially: false };
const header = { takes: text(255), initially: "" };
const headersFooters: RecordedClass = {
  className: "HeaderFooter",
  properties: {
    CenterFooter: header,
    CenterHeader: header,
    LeftFooter: header,
    LeftHeader: header,
    RightFooter: header,
    RightHeader: header,
  },
};

/** What a page layout records; margins and the paper depend on the printer, so their first values are not known. */
const PAGE_LAYOUT: RecordedClass = {
  className: "PageLayout",
  properties: {
    BlackAndWhite: off,
    CenterHorizontally: off,
    CenterVertically: off,
    DraftMode: off,
    FirstPageNumber: { takes: either(wholeNumber(), only("")), initially: "" },
    Orientation: { takes: word("PageOrientation"), initially: "Portrait" },
    PaperSize: { takes: word("PaperType") },
    PrintComments: { takes: word("PrintComments"), initially: "NoComments" },
    PrintErrors: { takes: word("PrintErrorType"), initially: "AsDisplayed" },
    PrintGridlines: off,
    PrintHeadings: off,
    PrintOrder: { takes: word("PrintOrder"), initially: "DownThenOver" },
    BottomMargin: points,
    FooterMargin: points,
    HeaderMargin: points,
    LeftMargin: points,
    RightMargin: points,
    TopMargin: points,
    Zoom: {
      takes: fields({
        horizontalFitToPages: wholeNumber({ from: 1 }),
        verticalFitToPages: wholeNumber({ from: 1 }),
        scale: number({ from: 10, to: 400 }),
      }),
      initially: { scale: 100 },
    },
  },
  parts: {
    HeadersFooters: {
      className: "HeaderFooterGroup",
      properties: {
        State: { takes: word("HeaderFooterState"), initially: "Default" },
        UseSheetMargins: { takes: flag, initially: true },
        UseSheetScale: { takes: flag, initially: true },
      },
      parts: {
        DefaultForAllPages: headersFooters,
        EvenPages: headersFooters,
        FirstPage: headersFooters,
        OddPages: headersFooters,
      },
    },
  },
};

const POINTS_PER: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

/** How a sheet prints. Univer does not print, so all of it is recorded. */
export class PageLayout extends RecordedObject {
  protected override readonly signatures: Signatures = {
    SetPrintArea: [ADDRESS],
    SetPrintTitleRows: [ADDRESS],
    SetPrintTitleColumns: [ADDRESS],
    SetPrintMargins: [
      word("PrintMarginUnit"),
      fields({
        bottom: number(),
        footer: number(),
        header: number(),
        left: number(),
        right: number(),
        top: number(),
      }),
    ],
  };

  constructor(
    private readonly sheet: Sheet,
    private readonly page: PageRecord,
  ) {
    super(PAGE_LAYOUT, page.properties);
  }

  SetPrintArea(given: RangeContent | string): void {
    this.page.printArea = formatAbsolute(this.areaOf(given, "PageLayout.setPrintArea"));
  }

  SetPrintTitleRows(given: RangeContent | string): void {
    const location = "PageLayout.setPrintTitleRows";
    const range = new Range(this.sheet, this.areaOf(given, location));
    if (!range.IsEntireRow) throw invalidArgument(location);
    this.page.titleRows = formatAbsolute(range.area);
  }

  SetPrintTitleColumns(given: RangeContent | string): void {
    const location = "PageLayout.setPrintTitleColumns";
    const range = new Range(this.sheet, this.areaOf(given, location));
    if (!range.IsEntireColumn) throw invalidArgument(location);
    this.page.titleColumns = formatAbsolute(range.area);
  }

  GetPrintTitleRows(): Range {
    return this.GetPrintTitleRowsOrNullObject() ?? missing("PageLayout.getPrintTitleRows");
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeOf(this.page.titleRows);
  }

  GetPrintTitleColumns(): Range {
    return this.GetPrintTitleColumnsOrNullObject() ?? missing("PageLayout.getPrintTitleColumns");
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeOf(this.page.titleColumns);
  }

  /** Margins that are not given stay as they are. */
  SetPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    for (const [side, size] of Object.entries(margins)) {
      const member = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
      this.properties[member] = size * (POINTS_PER[unit] ?? 1);
    }
  }

  private rangeOf(address: string | undefined): Range | null {
    const area = address === undefined ? undefined : parseArea(address);
    return area ? new Range(this.sheet, area) : null;
  }

  private areaOf(given: RangeContent | string, location: string): Area {
    const area = given instanceof RangeContent ? given.area : this.parse(given);
    if (!area) throw invalidArgument(location);
    return area;
  }

  private parse(reference: string): Area | undefined {
    const { sheet, rest } = splitReference(reference);
    return sheet === undefined || sheet === this.sheet.name ? parseArea(rest) : undefined;
  }
}

function missing(location: string): never {
  throw itemNotFound(location);
}
