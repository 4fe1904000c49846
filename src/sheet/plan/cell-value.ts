import { toCell, type Decimal } from "../../exact/decimal.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import type { Grid } from "./grid.ts";
import type { Fill } from "./placement.ts";
import type { PlanCell } from "./sheet-plan.ts";

/** The value of a cell: a number, a word, an error by its name, or nothing. */
export type CellValue = Decimal | string | undefined;

/**
 * A formula and its value, built as one thing.
 *
 * `needs` says what the formula needs besides the cells of the sheet: the add-in, or heads that may change. A sheet of
 * values has neither, so such a formula becomes its value there. A formula without a need is arithmetic of the sheet and
 * stays a formula in every sheet.
 */
export interface Told {
  readonly formula: string;
  readonly value: CellValue;
  readonly needs?: "the add-in" | "heads";
}

/** The address and the value of a planned cell. */
export interface At {
  readonly address: string;
  readonly value: CellValue;
}

/** Returns what a cell of a plan is expected to hold; nothing is an empty text. */
export const expectedOf = (value: CellValue): number | string =>
  value === undefined || typeof value === "string" ? (value ?? "") : toCell(value);

/** Plans a formula, or, if there is none, its value. */
export function put(
  { grid }: { readonly grid: Grid },
  row: number,
  column: number,
  formula: string | undefined,
  value: CellValue,
): void {
  if (formula !== undefined) grid.formula(row, column, formula, expectedOf(value));
  else if (value === absentWords.notAvailable)
    grid.put(row, column, { kind: "error", code: value });
  else if (typeof value === "string") grid.text(row, column, value);
  else if (value !== undefined) grid.put(row, column, { kind: "number", value: toCell(value) });
}

/** Returns the cell that holds a value itself. */
export function cellOf(value: CellValue): PlanCell {
  if (value === undefined || value === "") return { kind: "blank" };
  if (value === absentWords.notAvailable) return { kind: "error", code: value };
  return typeof value === "string"
    ? { kind: "text", text: value }
    : { kind: "number", value: toCell(value) };
}

/** Returns the cell of a formula; on a sheet of values, the value if the formula needs more than the sheet. */
export function cellOfTold({ formula, value, needs }: Told, fill: Fill): PlanCell {
  if (fill === "values" && needs !== undefined) return cellOf(value);
  return { kind: "formula", formula: `=${formula}`, expected: expectedOf(value) };
}
