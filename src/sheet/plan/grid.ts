import { broken } from "../../errors.ts";
import type {
  Anchor,
  AreaFormat,
  Area,
  CellFormat,
  ConditionalFormat,
  ConditionalStyle,
  PlanCell,
  Style,
} from "./sheet-plan.ts";

/** A plan under construction: cells are added one by one, and formats are collected. */
export class Grid {
  readonly formats: AreaFormat[] = [];
  readonly conditions: ConditionalFormat[] = [];
  readonly #rows: PlanCell[][] = [];

  constructor(readonly columns: number) {}

  /** The number of rows so far. */
  get rows(): number {
    return this.#rows.length;
  }

  /** Adds a row of blank cells and returns its number. */
  addRow(): number {
    this.#rows.push(Array.from({ length: this.columns }, () => ({ kind: "blank" })));
    return this.#rows.length - 1;
  }

  put(row: number, column: number, cell: PlanCell): void {
    const cells = this.#rows[row];
    if (!cells || column < 0 || column >= this.columns)
      throw broken(`Row ${row}, column ${column} is not a cell of the plan.`);
    cells[column] = cell;
  }

  text(row: number, column: number, text: string): void {
    this.put(row, column, { kind: "text", text });
  }

  formula(row: number, column: number, formula: string, expected?: number | string): void {
    this.put(row, column, {
      kind: "formula",
      formula,
      ...(expected !== undefined && { expected }),
    });
  }

  /** Gives an area styles. A later style overrides an earlier one. */
  style(area: Area, ...styles: readonly Style[]): void {
    const format = Object.assign({}, ...styles.map((style) => style.format)) as CellFormat;
    this.formats.push({ ...area, format, styles });
  }

  /**
   * Gives an area a style while a formula is true. The formula is written for the top left cell; `holds` says for which
   * cells it is true as planned.
   */
  styleWhen(
    area: Area,
    when: string,
    style: ConditionalStyle,
    holds: (row: number, column: number) => boolean = () => false,
  ): void {
    const at: Anchor[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (holds(row, column)) at.push({ row, column });
    this.conditions.push({ ...area, when, style, at });
  }

  get cells(): readonly (readonly PlanCell[])[] {
    return this.#rows;
  }
}
