import { enter, valueType, type CellValue } from "../univer/cell-content.ts";
import type { CellPatch } from "../univer/pending-cells.ts";
import type { Sheet } from "../univer/sheet.ts";
import { usedArea } from "../univer/used-area.ts";
import { cells, enterable, text, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { formatReference, intersect, LAST, type Area } from "../a1.ts";

const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What is written into cells. */
export const CONTENT: Signatures = {
  Values: cells(enterable),
  Formulas: cells(enterable),
  FormulasLocal: cells(enterable),
  NumberFormat: cells(text()),
};

/** The cells of an area: their contents, cell by cell, and operations on all of them. */
export abstract class RangeContent extends HostObject {
  readonly className = "Range";
  protected override readonly signatures: Signatures = CONTENT;

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
  }

  get Address(): string {
    return formatReference(this.sheet.name, this.area);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 beyond what Excel counts. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return this.area.columns === LAST.columns;
  }

  get IsEntireColumn(): boolean {
    return this.area.rows === LAST.rows;
  }

  get Values(): CellValue[][] | null {
    return this.bounded((row, column) => this.sheet.value(row, column));
  }

  set Values(values: unknown) {
    this.enter(values, "Range.values");
  }

  get Formulas(): CellValue[][] | null {
    return this.bounded((row, column) => {
      return this.sheet.formula(row, column) || this.sheet.value(row, column);
    });
  }

  set Formulas(formulas: unknown) {
    this.enter(formulas, "Range.formulas");
  }

  get FormulasLocal(): CellValue[][] | null {
    return this.Formulas;
  }

  set FormulasLocal(formulas: unknown) {
    this.Formulas = formulas;
  }

  get Text(): string[][] | null {
    return this.bounded((row, column) => this.sheet.text(row, column));
  }

  get ValueTypes(): string[][] | null {
    return this.bounded((row, column) => valueType(this.sheet.value(row, column)));
  }

  get NumberFormat(): string[][] | null {
    return this.bounded((row, column) => this.sheet.numberFormat(row, column));
  }

  /** An array of one row and one column is a single value, and a blank is General. */
  set NumberFormat(formats: unknown) {
    this.assertBounded("Range.numberFormat");
    const style = (format: unknown) => ({ s: { n: { pattern: String(format) || "General" } } });
    this.put(single(formats), style, "Range.numberFormat");
  }

  /** The library sends a large array in pieces and asks first whether the whole array would fit. */
  _ValidateArraySize(rows: number, columns: number): void {
    const { rows: height, columns: width } = this.box;
    if (rows !== height || columns !== width) throw invalidArgument("Range.values", SHAPE);
  }

  /** Says whether the range is of whole rows or columns, which have too many cells to be read or written one by one. */
  get isUnbounded(): boolean {
    return this.IsEntireColumn || this.IsEntireRow;
  }

  /** The area; of whole rows and columns only as far as the sheet is used. */
  get box(): Area {
    if (!this.isUnbounded) return this.area;
    const used = usedArea(this.sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const reach = { row: 0, column: 0, rows: bottom(used), columns: right(used) };
    return intersect(this.area, reach) ?? { ...this.area, ...only(this.area) };
  }

  /** Something about each cell, as rows of columns. */
  grid<T>(of: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.box;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => of(row + down, column + across)),
    );
  }

  /** The same of a range that has an end; null of any other, as Excel answers. */
  private bounded<T>(of: (row: number, column: number) => T): T[][] | null {
    return this.isUnbounded ? null : this.grid(of);
  }

  /** The value that all cells share, or null, as in Excel, if they differ. */
  common(of: (row: number, column: number) => unknown): unknown {
    const all = new Set(this.grid(of).flat());
    if (this.isUnbounded) all.add(of(...this.beyond()));
    const [first] = all;
    return all.size === 1 ? first : null;
  }

  /**
   * Changes every cell with one value or an array of the same shape; null leaves a cell unchanged. If one of the values
   * is refused, no cell is changed.
   */
  put(
    values: unknown,
    patch: (value: unknown, row: number, column: number) => CellPatch,
    location: string,
  ): void {
    this.sheet.assertWritable(location);
    const { row, column, rows, columns } = this.box;
    const at = valuesAt(values, rows, columns, location);
    const changes = this.grid((r, c) => {
      const value = at(r - row, c - column);
      return value === null ? undefined : patch(value, r, c);
    });
    for (const [down, cells] of changes.entries()) {
      for (const [across, change] of cells.entries()) {
        if (change) this.sheet.patch(row + down, column + across, change);
      }
    }
  }

  /** Refuses operations cell by cell on whole rows or columns. */
  protected assertBounded(location: string): void {
    if (this.isUnbounded) throw invalidArgument(location);
  }

  private enter(values: unknown, location: string): void {
    this.assertBounded(location);
    const { book } = this.sheet;
    const typed = (value: unknown, row: number, column: number) => {
      const cell = enter(value, this.sheet.numberFormat(row, column)) as CellPatch;
      book.late.written(this.sheet.id, row, column, Boolean(cell.f));
      if (!cell.f) return cell;
      const f = book.spell(cell.f);
      if (f === undefined) throw invalidArgument(location);
      return { ...cell, f };
    };
    this.put(values, typed, location);
    if (book.tellsChanges()) book.flush();
  }

  /** An unused cell of whole rows or columns. */
  private beyond(): [number, number] {
    const { row, column, rows, columns } = this.area;
    return [row + rows - 1, column + columns - 1];
  }
}

function single(values: unknown): unknown {
  if (!Array.isArray(values) || values.length !== 1) return values;
  const [row] = values as readonly unknown[];
  return Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : values;
}

function valuesAt(
  values: unknown,
  rows: number,
  columns: number,
  location: string,
): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const array = values as readonly (readonly unknown[])[];
  const wide = array.every((row) => Array.isArray(row) && row.length === columns);
  if (array.length !== rows || !wide) throw invalidArgument(location, SHAPE);
  return (row, column) => array[row]?.[column];
}

function bottom({ row, rows }: Area): number {
  return row + rows;
}

function right({ column, columns }: Area): number {
  return column + columns;
}

/** Beyond the used area, one row or column represents the whole. */
function only(area: Area): Partial<Area> {
  return {
    ...(area.rows === LAST.rows ? { rows: 1 } : {}),
    ...(area.columns === LAST.columns ? { columns: 1 } : {}),
  };
}
