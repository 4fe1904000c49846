import type { Sheet } from "../univer/sheet.ts";
import { usedArea } from "../univer/used-area.ts";
import {
  color,
  either,
  flag,
  only,
  optional,
  text,
  wholeNumber,
  word,
  type Signatures,
} from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { HostError, invalidArgument } from "../wire/host-error.ts";
import { EventType, type Subscriptions } from "../wire/subscriptions.ts";
import { fits, LAST, parseArea } from "../a1.ts";
import { ChartCollection } from "./charts.ts";
import { FreezePanes } from "./freeze-panes.ts";
import type { ResolveReference } from "./named-item.ts";
import { NamedItemCollection } from "./names.ts";
import { foldOutline } from "./outline.ts";
import { PageLayout } from "./page-layout.ts";
import { Protection } from "./protection.ts";
import { RangeAreas } from "./range-areas.ts";
import { Range } from "./range.ts";
import { assertSheetName } from "./sheet-name.ts";
import { TableCollection } from "./tables.ts";

const INDEX = wholeNumber({ from: 0 });
const COUNT = wholeNumber({ from: 1 });
const LEVELS = wholeNumber({ from: 0, to: 8 });

const WORKSHEET: Signatures = {
  Name: text(),
  Position: INDEX,
  Visibility: word("SheetVisibility"),
  TabColor: either(color, only("")),
  ShowGridlines: flag,
  Gridlines: flag,
  GetRange: [optional(text())],
  GetRanges: [optional(text())],
  GetRangeByIndexes: [INDEX, INDEX, COUNT, COUNT],
  GetCell: [INDEX, INDEX],
  GetUsedRange: [optional(flag)],
  GetUsedRangeOrNullObject: [optional(flag)],
  ShowOutlineLevels: [LEVELS, LEVELS],
};

/** A worksheet. */
export class Worksheet extends HostObject {
  readonly className = "Worksheet";
  protected override readonly signatures = WORKSHEET;
  readonly Charts: ChartCollection;
  readonly FreezePanes: FreezePanes;
  readonly Names: NamedItemCollection;
  readonly PageLayout: PageLayout;
  readonly Protection: Protection;
  readonly Tables: TableCollection;

  constructor(
    readonly sheet: Sheet,
    private readonly resolve: ResolveReference,
    private readonly subscriptions: Subscriptions,
  ) {
    super();
    sheet.object = this;
    this.Charts = new ChartCollection(sheet);
    this.FreezePanes = new FreezePanes(sheet);
    this.Names = new NamedItemCollection(sheet.book, resolve, sheet);
    this.PageLayout = new PageLayout(sheet, sheet.record.page);
    this.Protection = new Protection(sheet);
    this.Tables = new TableCollection([sheet]);
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    this.sheet.book.assertStructure("Worksheet.name");
    assertSheetName(this.sheet.book, name, this.sheet.id);
    this.sheet.book.flush();
    this.sheet.facade.setName(name);
  }

  get Position(): number {
    return this.sheet.facade.getIndex();
  }

  set Position(index: number) {
    const { book } = this.sheet;
    book.assertStructure("Worksheet.position");
    if (index >= book.workbook.getSheets().length) throw invalidArgument("Worksheet.position");
    book.flush();
    this.sheet.book.workbook.moveSheet(this.sheet.facade, index);
  }

  get Visibility(): string {
    if (!this.sheet.facade.isSheetHidden()) return "Visible";
    return this.sheet.record.veryHidden ? "VeryHidden" : "Hidden";
  }

  /** Univer always keeps one sheet visible, and Excel refuses to hide the last one. */
  set Visibility(visibility: string) {
    const { facade, book, record } = this.sheet;
    book.assertStructure("Worksheet.visibility");
    book.flush();
    if (visibility === "Visible") facade.showSheet();
    else if (!facade.isSheetHidden()) facade.hideSheet();
    if (visibility !== "Visible" && !facade.isSheetHidden())
      throw oneMustStay("Worksheet.visibility");
    record.veryHidden = visibility === "VeryHidden";
  }

  get TabColor(): string {
    return this.sheet.facade.getTabColor() ?? "";
  }

  set TabColor(color: string) {
    this.sheet.facade.setTabColor(color);
  }

  get ShowGridlines(): boolean {
    return !this.sheet.facade.hasHiddenGridLines();
  }

  set ShowGridlines(show: boolean) {
    this.sheet.facade.setHiddenGridlines(!show);
  }

  /** The name under which the library sets `showGridlines`. */
  set Gridlines(show: boolean) {
    this.ShowGridlines = show;
  }

  GetRange(address?: string | null): Range {
    if (!address) return this.GetRangeByIndexes(0, 0, LAST.rows, LAST.columns);
    const area = parseArea(address);
    if (area) return new Range(this.sheet, area);
    const named = this.Names.find(address)?.GetRange() ?? this.resolve(address);
    if (named instanceof Range) return named;
    throw invalidArgument("Worksheet.getRange");
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const area = { row, column, rows, columns };
    if (!fits(area)) throw invalidArgument("Worksheet.getRangeByIndexes");
    return new Range(this.sheet, area);
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** The ranges of addresses separated by commas; without addresses, the whole sheet. */
  GetRanges(addresses?: string): RangeAreas {
    const ranges = (addresses ?? "").split(",").map((address) => this.GetRange(address.trim()));
    return new RangeAreas(ranges);
  }

  /** An empty sheet answers A1. */
  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetRange("A1");
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.sheet, { valuesOnly });
    return used ? new Range(this.sheet, used) : null;
  }

  Activate(): void {
    this.sheet.book.flush();
    this.sheet.activate();
  }

  Delete(): void {
    const { book } = this.sheet;
    book.assertStructure("Worksheet.delete");
    book.flush();
    if (this.Visibility === "VeryHidden") {
      throw new HostError("InvalidOperation", "The worksheet is very hidden.", "Worksheet.delete");
    }
    if (book.workbook.getSheets().length === 1) throw oneMustStay("Worksheet.delete");
    book.undoClearingCall("Worksheet.delete");
    for (const name of this.Names.own()) name.Delete();
    book.workbook.deleteSheet(this.sheet.id);
  }

  /** Univer's free packages have no outline: the levels are recorded, and what they fold is hidden. */
  ShowOutlineLevels(rows: number, columns: number): void {
    this.sheet.assertWritable("Worksheet.showOutlineLevels");
    this.sheet.book.flush();
    foldOutline(this.sheet, rows, columns);
    this.sheet.record.outlineLevels = [rows, columns];
  }

  _RegisterDataChangedEvent(): void {
    this.subscriptions.add(EventType.changed, this.Id);
  }

  _UnregisterDataChangedEvent(): void {
    this.subscriptions.remove(EventType.changed, this.Id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.subscriptions.add(EventType.selectionChanged, this.Id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.subscriptions.remove(EventType.selectionChanged, this.Id);
  }
}

function oneMustStay(location: string): HostError {
  const message = "A workbook must contain at least one visible worksheet.";
  return new HostError("InvalidOperation", message, location);
}
