import type { IStyleData } from "@univerjs/core";
import { number, type Signature, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { notImplemented } from "../wire/host-error.ts";
import { BorderCollection } from "./borders.ts";
import { ALIGNMENT, FILL, FONT, type FormatTable } from "./cell-format.ts";
import type { RangeContent } from "./range-content.ts";

const PIXELS_PER_POINT = 96 / 72;
const WIDEST = 200;
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

  override write(member: string, value: unknown): void {
    const property = this.table[member];
    if (!property) {
      super.write(member, value);
      return;
    }
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
    const { column } = this.range.area;
    const { facade } = this.range.sheet;
    return agreed(this.columnCount, (index) => facade.getColumnWidth(column + index));
  }

  set ColumnWidth(points: number | null) {
    if (points === null) return;
    const { sheet, area } = this.range;
    sheet.assertWritable("RangeFormat.columnWidth");
    sheet.flush();
    sheet.ensure(1, area.column + this.columnCount);
    sheet.facade.setColumnWidths(area.column, this.columnCount, toPixels(points));
  }

  get RowHeight(): number | null {
    const { row, rows } = this.range.box;
    const { facade } = this.range.sheet;
    return agreed(rows, (index) => facade.getRowHeight(row + index));
  }

  set RowHeight(points: number | null) {
    if (points === null) return;
    const { sheet, box } = this.range;
    sheet.assertWritable("RangeFormat.rowHeight");
    sheet.flush();
    sheet.ensure(box.row + box.rows, 1);
    sheet.facade.setRowHeightsForced(box.row, box.rows, toPixels(points));
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

  private get columnCount(): number {
    return Math.min(this.range.area.columns, WIDEST);
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

function agreed(count: number, pixels: (index: number) => number): number | null {
  const sizes = new Set(Array.from({ length: count }, (_, index) => pixels(index)));
  const [first] = sizes;
  return sizes.size === 1 && first !== undefined ? first / PIXELS_PER_POINT : null;
}

function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
