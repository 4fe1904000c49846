import { toCell, type Decimal } from "../../exact/decimal.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import type { Grid } from "./grid.ts";

/** What a cell comes to: a number, a word, or nothing. */
export type CellValue = Decimal | string | undefined;

/** The lines of a statement as they were put down: what each cell comes to, by row of the definition and column. */
export type Body = readonly (readonly CellValue[])[];

/** Returns what a cell of a plan is expected to hold; nothing is an empty text. */
export const expectedOf = (value: CellValue): number | string =>
  value === undefined || typeof value === "string" ? (value ?? "") : toCell(value);

/** Puts down a formula, or, where there is none, what it would come to. */
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
