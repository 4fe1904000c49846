import type { IStyleData } from "@univerjs/core";
import { number, type Signature, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { notImplemented } from "../wire/host-error.ts";
import { BorderCollection } from "./borders.ts";
import { ALIGNMENT, FILL, FONT, type FormatTable } from "./cell-format.ts";
import { Lines } from "./lines.ts";
import type { RangeContent } from "./range-content.ts";

const PIXELS_PER_POINT = 96 / 72;
/** Pixels of a new column and a new row. */
const NEW_SIZE = { width: 88, height: 24 } as const;
const AUTOFIT = { character: 7, padding: 12, bold: 1.1 } as const;

/**
 * Properties kept in every cell's style. Reading answers what the cells agree on, null where
 * they differ, as Excel does.
 */
class CellStyle extends HostObject {
  constructor(
    readonly className: string,
    protected readonly range: RangeContent,
    private readonly table: FormatTable,
  ) {
    super();
  }

  override has(member: string): boolean {
    return member in this.table || super.has(member);
  }

  override signature(member: string): Signature | undefined {
    return this.table[member]?.takes ?? super.signature(member);
  }

  override read(member: string): unknown {
    const property = this.table[member];
    if (!property) return super.read(member);
    const { range } = this;
    return range.common((row, column) => property.read(range.sheet.style(row, column)));
  }

  /** In Univer, whole rows and columns have no format that their cells inherit. */
  override write(member: string, value: unknown): void {
    const property = this.table[member];
    if (!property) {
      super.write(member, value);
      return;
    }
    if (this.range.isUnbounded) throw this.lacks(`${member} of whole rows or columns`);
    const { range } = this;
    const patch = (each: unknown, row: number, column: number) => ({
      s: property.write(each as never, range.sheet.styleNow(row, column)) as IStyleData,
    });
    range.put(value, patch, `${this.className}.${member}`);
  }
}

/** A range's fill, which can also be taken away. */
class RangeFill extends CellStyle {
  Clear(): void {
    this.range.put("", () => ({ s: { bg: null } }), "RangeFill.clear");
  }
}

const SIZES: Signatures = {
  ColumnWidth: number({ from: 0 }),
  RowHeight: number({ from: 0, to: 409 }),
};

/** How a range looks, and the sizes of its rows and columns in points. */
export class RangeFormat extends CellStyle {
  readonly Font: HostObject;
  readonly Fill: HostObject;
  readonly Borders: BorderCollection;
  protected override readonly signatures: Signatures = SIZES;

  constructor(range: RangeContent) {
    super("RangeFormat", range, ALIGNMENT);
    this.Font = new CellStyle("RangeFont", range, FONT);
    this.Fill = new RangeFill("RangeFill", range, FILL);
    this.Borders = new BorderCollection(range);
  }

  get ColumnWidth(): number | null {
    const { facade } = this.range.sheet;
    const widths = this.columns.agreed((index) => facade.getColumnWidth(index), NEW_SIZE.width);
    return widths === null ? null : widths / PIXELS_PER_POINT;
  }

  set ColumnWidth(points: number | null) {
    const { sheet } = this.range;
    const { columns } = this;
    sheet.assertWritable("RangeFormat.columnWidth");
    sheet.flush();
    columns.reach("RangeFormat.columnWidth");
    sheet.facade.setColumnWidths(columns.first, columns.count, toPixels(Number(points)));
  }

  get RowHeight(): number | null {
    const { facade } = this.range.sheet;
    const heights = this.rows.agreed((index) => facade.getRowHeight(index), NEW_SIZE.height);
    return heights === null ? null : heights / PIXELS_PER_POINT;
  }

  set RowHeight(points: number | null) {
    const { sheet } = this.range;
    const { rows } = this;
    sheet.assertWritable("RangeFormat.rowHeight");
    sheet.flush();
    rows.reach("RangeFormat.rowHeight");
    sheet.facade.setRowHeightsForced(rows.first, rows.count, toPixels(Number(points)));
  }

  /** Widths depend on results, so they are set after calculation, by an estimate from the text. */
  AutofitColumns(): void {
    const { sheet } = this.range;
    sheet.assertWritable("RangeFormat.autofitColumns");
    sheet.book.later(() => {
      const { column, columns } = this.range.box;
      for (let index = column; index < column + columns; index++) {
        const width = this.textWidth(index);
        if (width > 0) sheet.facade.setColumnWidth(index, width);
      }
    });
  }

  AutofitRows(): void {
    throw notImplemented("RangeFormat.autofitRows");
  }

  private get rows(): Lines {
    return Lines.rows(this.range.area, this.range.sheet);
  }

  private get columns(): Lines {
    return Lines.columns(this.range.area, this.range.sheet);
  }

  private textWidth(column: number): number {
    const { sheet, box } = this.range;
    const widths = Array.from({ length: box.rows }, (_, index) => {
      const row = box.row + index;
      const scale = sheet.style(row, column).bl ? AUTOFIT.bold : 1;
      return sheet.text(row, column).length * scale;
    });
    const widest = Math.max(...widths);
    return widest === 0 ? 0 : Math.round(widest * AUTOFIT.character + AUTOFIT.padding);
  }
}

function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
