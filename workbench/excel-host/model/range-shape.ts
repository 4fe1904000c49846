import { fromRange, formatArea, formatReference, intersect, type Area } from "../a1.ts";
import { invalidArgument, notImplemented } from "../wire/host-error.ts";
import { cells, flag, optional, word, type Signatures } from "../wire/decoders.ts";
import {
  CELL_PROPERTIES,
  CELL_PROPERTIES_ASKED,
  cellProperties,
  stylePatch,
  type CellProperties,
} from "./cell-properties.ts";
import { clearConditionalFormats, ConditionalFormatCollection } from "./conditional-formats.ts";
import { extentOf } from "./extent.ts";
import { Lines } from "./lines.ts";
import { hideGrouped, outlineDepth, ungroup } from "./outline.ts";
import { CONTENT, RangeContent } from "./range-content.ts";

/** How deep groups may be nested. */
const DEEPEST = 8;

const CLEARED: readonly string[] = ["All", "Contents", "Formats"];

/** What is done to cells as a whole, and what is written into them. */
export const SHAPES: Signatures = {
  ...CONTENT,
  RowHidden: flag,
  ColumnHidden: flag,
  GetCellProperties: [CELL_PROPERTIES_ASKED],
  SetCellProperties: [cells(CELL_PROPERTIES)],
  Clear: [optional(word("ClearApplyTo"))],
  Merge: [optional(flag)],
  Group: [word("GroupOption")],
  Ungroup: [word("GroupOption")],
  HideGroupDetails: [word("GroupOption")],
};

/** What is done to a range's cells as a whole: clear, merge, hide, group, select. */
export abstract class RangeShape extends RangeContent {
  protected override readonly signatures: Signatures = SHAPES;

  get RowHidden(): boolean | null {
    const sheet = this.sheet.cells;
    return this.rows.agreed((index) => !sheet.getRowVisible(index), false);
  }

  set RowHidden(hidden: boolean | null) {
    const { rows } = this;
    this.sheet.assertWritable("Range.rowHidden");
    this.sheet.book.flush();
    rows.reach("Range.rowHidden");
    const { facade } = this.sheet;
    this.sheet.keepingSelection(() => {
      if (hidden === true) facade.hideRows(rows.first, rows.count);
      else facade.showRows(rows.first, rows.count);
    });
  }

  get ColumnHidden(): boolean | null {
    const sheet = this.sheet.cells;
    return this.columns.agreed((index) => !sheet.getColVisible(index), false);
  }

  set ColumnHidden(hidden: boolean | null) {
    const { columns } = this;
    this.sheet.assertWritable("Range.columnHidden");
    this.sheet.book.flush();
    columns.reach("Range.columnHidden");
    const { facade } = this.sheet;
    this.sheet.keepingSelection(() => {
      if (hidden === true) facade.hideColumns(columns.first, columns.count);
      else facade.showColumns(columns.first, columns.count);
    });
  }

  get Left(): number {
    return extentOf(this.sheet, this.box).left;
  }

  get Top(): number {
    return extentOf(this.sheet, this.box).top;
  }

  get Width(): number {
    return extentOf(this.sheet, this.box).width;
  }

  get Height(): number {
    return extentOf(this.sheet, this.box).height;
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.area);
  }

  /** The formats of each cell, as far as they are asked for. */
  GetCellProperties(asked: CellProperties): unknown {
    this.assertBounded("Range.getCellProperties");
    this.sheet.book.flush();
    return this.grid((row, column) => {
      const address = formatReference(this.sheet.name, { row, column, rows: 1, columns: 1 });
      return cellProperties(this.sheet.style(row, column), asked, address);
    });
  }

  /** Formats of each cell; what an entry leaves out stays as it is. */
  SetCellProperties(properties: unknown): void {
    this.assertBounded("Range.setCellProperties");
    const patch = (each: unknown, row: number, column: number) => ({
      s: stylePatch((each as CellProperties).format ?? {}, this.sheet.styleNow(row, column)),
    });
    this.put(properties, patch, "Range.setCellProperties");
  }

  get HasSpill(): unknown {
    return this.common((row, column) => Boolean(this.sheet.spilled(row, column)));
  }

  /** Links are not modelled, so there are none to clear. */
  Clear(what = "All"): void {
    this.sheet.assertWritable("Range.clear");
    if (what === "Hyperlinks") return;
    if (!CLEARED.includes(what)) throw notImplemented(`Range.clear(${JSON.stringify(what)})`);
    this.sheet.book.flush();
    if (what !== "Contents") clearConditionalFormats(this.sheet, this.area);
    const cells = this.sheet.range(this.box);
    if (what === "Contents") cells.clearContent();
    else if (what === "Formats") cells.clearFormat();
    else cells.clear();
  }

  Merge(across: unknown): void {
    this.sheet.assertWritable("Range.merge");
    this.sheet.book.flush();
    const cells = this.sheet.range(this.box);
    if (across === true) cells.mergeAcross();
    else cells.merge();
  }

  Unmerge(): void {
    this.sheet.assertWritable("Range.unmerge");
    this.sheet.book.flush();
    this.sheet.range(this.box).breakApart();
  }

  /** Selecting a range also shows its sheet. */
  Select(): void {
    this.sheet.book.flush();
    this.sheet.activate();
    this.sheet.range(this.box).activate();
  }

  /** Univer's free packages have no outline: the group is recorded, for `showOutlineLevels`. */
  Group(by: string): void {
    const location = "Range.group";
    this.sheet.assertWritable(location);
    if (by === "ByColumns" ? this.IsEntireRow : this.IsEntireColumn)
      throw invalidArgument(location);
    const { groups } = this.sheet.record;
    const group = { address: formatArea(this.area), by };
    if (outlineDepth([...groups, group], by) > DEEPEST) throw invalidArgument(location);
    groups.push(group);
  }

  /** Each row, or column, of the range leaves the last group that it is in. */
  Ungroup(by: string): void {
    this.sheet.assertWritable("Range.ungroup");
    ungroup(this.sheet.record.groups, this.area, by);
  }

  /** What lies in a group is hidden, as far as this range reaches. */
  HideGroupDetails(by: string): void {
    this.sheet.assertWritable("Range.hideGroupDetails");
    this.sheet.book.flush();
    this.sheet.keepingSelection(() => {
      hideGrouped(this.sheet, this.area, by);
    });
  }

  private get rows(): Lines {
    return Lines.rows(this.area, this.sheet);
  }

  private get columns(): Lines {
    return Lines.columns(this.area, this.sheet);
  }

  /** Merged areas that touch the range, whole. */
  protected mergedAreas(): Area[] {
    const merged = this.sheet.facade.getMergeData().map((range) => fromRange(range.getRange()));
    return merged.filter((area) => intersect(area, this.area));
  }
}
