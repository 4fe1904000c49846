import type { ICellData, IRange, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { fromRange, intersect, toRange, type Area } from "../a1.ts";
import type { SheetSetup } from "../record.ts";
import { accessDenied, itemNotFound } from "../wire/host-error.ts";
import type { HostObject } from "../wire/host-object.ts";
import type { Book } from "./book.ts";
import { leave, shown, type CellValue } from "./cell-content.ts";
import type { SheetOverlay } from "./overlays.ts";
import { mergeStyle, PendingCells, type CellPatch } from "./pending-cells.ts";
import { plainRoom } from "./room.ts";

/** Univer's sheets end; this much is added beyond a write that goes further. */
const MARGIN = { rows: 50, columns: 5 } as const;

/** One sheet of the Univer workbook: its cells read one by one and written in batches. */
export class Sheet {
  /** State that is recorded separately from the cells and is not part of undo. */
  readonly record: SheetSetup;
  /** Conditional formats and charts. */
  readonly overlay: SheetOverlay;
  private readonly pending = new PendingCells();
  private wireObject: HostObject | undefined;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {
    this.overlay = book.overlays.of(id);
    this.record = book.setupFor(id);
    book.addWriter(() => {
      this.flush();
    });
  }

  /** The object the wire knows this sheet by. */
  get object(): HostObject {
    if (!this.wireObject) throw itemNotFound("Worksheet");
    return this.wireObject;
  }

  set object(object: HostObject) {
    this.wireObject = object;
  }

  /** Univer's facade of the sheet; gone once the sheet is deleted. */
  get facade(): FWorksheet {
    const facade = this.book.workbook.getSheetBySheetId(this.id);
    if (!facade) throw itemNotFound("Worksheet");
    return facade;
  }

  /** Univer's own sheet: what is asked cell by cell asks it, since each facade is made anew. */
  get cells(): Worksheet {
    const sheet = this.book.workbook.getWorkbook().getSheetBySheetId(this.id);
    if (!sheet) throw itemNotFound("Worksheet");
    return sheet;
  }

  get name(): string {
    return this.cells.getName();
  }

  get isProtected(): boolean {
    return this.facade.getWorksheetPermission().isProtected();
  }

  /** Refuses a write on a protected sheet, naming the member that asked for it. */
  assertWritable(location: string): void {
    if (this.isProtected) throw accessDenied(location);
  }

  /** Univer's facade of an area, which must lie on Univer's sheet. */
  range(area: Area): FRange {
    this.ensure(area.row + area.rows, area.column + area.columns);
    return this.facade.getRange(area.row, area.column, area.rows, area.columns);
  }

  /** Makes the sheet the one the user looks at. */
  activate(): void {
    if (this.book.activeSheetId === this.id) return;
    this.book.run(SetWorksheetActiveOperation, { subUnitId: this.id });
  }

  /** Runs something after which Univer changes the selection; in Excel the selection stays. */
  keepingSelection(act: () => void): void {
    const { book } = this;
    const selected = book.engine.injector.get(SheetsSelectionsService).getCurrentSelections();
    const selections = structuredClone([...selected]);
    act();
    book.run(SetSelectionsOperation, { subUnitId: book.activeSheetId, selections });
  }

  /** Enlarges Univer's sheet, where it ends before this many rows or columns. */
  ensure(rows: number, columns: number): void {
    const sheet = this.cells;
    if (rows > sheet.getRowCount()) this.facade.setRowCount(rows + MARGIN.rows);
    if (columns > sheet.getColumnCount()) this.facade.setColumnCount(columns + MARGIN.columns);
  }

  /** Gathers a change of one cell. */
  patch(row: number, column: number, change: CellPatch): void {
    this.pending.add(row, column, change);
  }

  /** Gives the gathered changes of the cells and of what lies over them to Univer. */
  flush(): void {
    this.flushCells();
    this.overlay.commit();
  }

  /**
   * Gives the collected changes to Univer as one command. The matrix is sparse, because in an array every null deletes a
   * cell. A format carries the cell's formula along, because otherwise the engine forgets it.
   */
  private flushCells(): void {
    const taken = this.pending.take();
    if (!taken) return;
    const { patches, extent } = taken;
    for (const [row, cells] of Object.entries(patches)) {
      for (const [column, patch] of Object.entries(cells)) {
        if (!("v" in patch)) Object.assign(patch, this.formulaPart(Number(row), Number(column)));
      }
    }
    this.ensure(extent.row + extent.rows, extent.column + extent.columns);
    const range = toRange(extent);
    this.book.run(SetRangeValuesCommand, { subUnitId: this.id, range, value: patches });
  }

  /** What Univer stores in a cell, spilled values aside. */
  stored(row: number, column: number): Nullable<ICellData> {
    return this.cells.getCellMatrix().getValue(row, column);
  }

  /** The value of a cell, typed in, calculated or spilled. */
  value(row: number, column: number): CellValue {
    const stored = this.stored(row, column);
    if (this.book.late.isLate(this.id, { row, column })) return "#BUSY!";
    const own = stored?.v !== undefined || stored?.f || stored?.p;
    return leave(own ? stored : (this.spilled(row, column) ?? stored));
  }

  /** The formula of a cell with its "=", or "". */
  formula(row: number, column: number): string {
    const { formulas, unit } = this.book;
    return formulas.getFormulaStringByCell(row, column, this.id, unit) ?? "";
  }

  /** What the cell shows under its number format, that of a condition included. */
  text(row: number, column: number): string {
    return plainRoom(shown(this.cells.getCell(row, column)));
  }

  /** The style of a cell. */
  style(row: number, column: number): IStyleData {
    const styles = this.book.workbook.getWorkbook().getStyles();
    return styles.getStyleByCell(this.stored(row, column)) ?? {};
  }

  /** The style of a cell, gathered changes included. */
  styleNow(row: number, column: number): IStyleData {
    return mergeStyle(this.style(row, column), this.pending.at(row, column)?.s ?? {});
  }

  /** The number format of a cell, a gathered one included. */
  numberFormat(row: number, column: number): string {
    const pending = this.pending.at(row, column)?.s?.n?.pattern;
    return pending ?? this.style(row, column).n?.pattern ?? "General";
  }

  /** What a formula spilled into the cell, the formula's own cell included. */
  spilled(row: number, column: number): Nullable<ICellData> {
    const cell = this.spills()[row]?.[column];
    if (!cell || this.book.late.none) return cell;
    const here = { row, column, rows: 1, columns: 1 };
    return this.spillAreas().some((area) => intersect(area, here)) ? cell : undefined;
  }

  /** Every spilled cell, by row and column. */
  spills(): Record<number, Record<number, Nullable<ICellData>>> {
    const { formulas, unit } = this.book;
    return formulas.getArrayFormulaCellData()[unit]?.[this.id] ?? {};
  }

  /** The areas formulas spill into, the formula's cell at the top left. */
  spillAreas(): Area[] {
    const { formulas, unit } = this.book;
    const byCell = formulas.getArrayFormulaRange()[unit]?.[this.id] ?? {};
    const areas = Object.values(byCell).flatMap((row) =>
      Object.values(row as Record<string, IRange>).map(fromRange),
    );
    return areas.filter((area) => !this.book.late.isLate(this.id, area));
  }

  private formulaPart(row: number, column: number): CellPatch {
    const stored = this.stored(row, column);
    return stored?.f || stored?.si ? { f: stored.f ?? null, si: stored.si ?? null } : {};
  }
}
