import { fromRange, formatArea, formatReference, intersect, type Area } from "../a1.ts";
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
import { CONTENT, RangeContent } from "./range-content.ts";

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
};

/** What is done to a range's cells as a whole: clear, merge, hide, group, select. */
export abstract class RangeShape extends RangeContent {
  protected override readonly signatures: Signatures = SHAPES;

  get RowHidden(): unknown {
    const { row, rows } = this.box;
    const sheet = this.sheet.facade.getSheet();
    return agreed(rows, (index) => !sheet.getRowVisible(row + index));
  }

  set RowHidden(hidden: unknown) {
    this.sheet.assertWritable("Range.rowHidden");
    this.sheet.book.flush();
    const { row, rows } = this.box;
    this.sheet.ensure(row + rows, 1);
    if (hidden === true) this.sheet.facade.hideRows(row, rows);
    else this.sheet.facade.showRows(row, rows);
  }

  get ColumnHidden(): unknown {
    const { column, columns } = this.box;
    const sheet = this.sheet.facade.getSheet();
    return agreed(columns, (index) => !sheet.getColVisible(column + index));
  }

  set ColumnHidden(hidden: unknown) {
    this.sheet.assertWritable("Range.columnHidden");
    this.sheet.book.flush();
    const { column, columns } = this.box;
    this.sheet.ensure(1, column + columns);
    if (hidden === true) this.sheet.facade.hideColumns(column, columns);
    else this.sheet.facade.showColumns(column, columns);
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
    this.sheet.book.flush();
    return this.grid((row, column) => {
      const address = formatReference(this.sheet.name, { row, column, rows: 1, columns: 1 });
      return cellProperties(this.sheet.style(row, column), asked, address);
    });
  }

  /** Formats of each cell; what an entry leaves out stays as it is. */
  SetCellProperties(properties: unknown): void {
    const patch = (each: unknown, row: number, column: number) => ({
      s: stylePatch((each as CellProperties).format ?? {}, this.sheet.styleNow(row, column)),
    });
    this.put(properties, patch, "Range.setCellProperties");
  }

  get HasSpill(): unknown {
    return this.common((row, column) => Boolean(this.sheet.spilled(row, column)));
  }

  Clear(what: unknown): void {
    this.sheet.assertWritable("Range.clear");
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
  Group(by: unknown): void {
    this.sheet.assertWritable("Range.group");
    this.sheet.record.groups.push({ address: formatArea(this.area), by: String(by) });
  }

  Ungroup(by: unknown): void {
    this.sheet.assertWritable("Range.ungroup");
    const { groups } = this.sheet.record;
    const address = formatArea(this.area);
    const last = groups.findLastIndex((group) => group.address === address && group.by === by);
    if (last >= 0) groups.splice(last, 1);
  }

  /** Merged areas that touch the range, whole. */
  protected mergedAreas(): Area[] {
    const merged = this.sheet.facade.getMergeData().map((range) => fromRange(range.getRange()));
    return merged.filter((area) => intersect(area, this.area));
  }
}

/** The answer all rows or columns agree on, or null. */
function agreed(count: number, of: (index: number) => boolean): boolean | null {
  const answers = Array.from({ length: count }, (_, index) => of(index));
  const [first] = answers;
  return answers.every((answer) => answer === first) ? (first ?? null) : null;
}
