import { formatArea } from "../../excel-host/a1.ts";
import { isError } from "../../excel-host/univer/cell-content.ts";
import { intersect } from "../../excel-host/a1.ts";
import type { Host } from "../../excel-host/host.ts";
import type { FunctionCall } from "../../excel-host/functions/cell-calls.ts";
import type { Sheet } from "../../excel-host/univer/sheet.ts";

/** A cell of the workbook, as far as it is explained. */
export class Cell {
  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
  ) {}

  get key(): string {
    return `${this.sheet.id} ${this.row} ${this.column}`;
  }

  get value(): string | number | boolean {
    return this.sheet.value(this.row, this.column);
  }

  /** The code of the error that it shows. */
  get error(): string | undefined {
    const { value } = this;
    return isError(value) ? value : undefined;
  }

  /** Its formula with "=", or "". */
  get formula(): string {
    return this.sheet.formula(this.row, this.column);
  }

  /** The cell whose formula gives it its value: another one where that spills. */
  get origin(): Cell {
    const here = { row: this.row, column: this.column, rows: 1, columns: 1 };
    const area = this.formula
      ? undefined
      : this.sheet.spillAreas().find((each) => intersect(each, here));
    return area ? new Cell(this.host, this.sheet, area.row, area.column) : this;
  }

  /** What a function of the add-in said of its error. */
  get message(): string | undefined {
    return this.host.messageOf(this.sheet.id, this.row, this.column);
  }

  /** The calls of the add-in's functions in its formula. */
  get calls(): readonly FunctionCall[] {
    const { id } = this.sheet;
    const place = { sheetId: id, row: this.row, column: this.column };
    const formula = this.formula.toUpperCase();
    const calls = this.host.book.engine.functions?.calls.of(place) ?? [];
    return calls.filter(({ functionName }) => formula.includes(functionName));
  }

  /** Its address as a formula on `sheet` would have it. */
  addressFrom(sheet: Sheet): string {
    const address = formatArea({ row: this.row, column: this.column, rows: 1, columns: 1 });
    return this.sheet === sheet ? address : `${this.sheet.name}!${address}`;
  }
}
