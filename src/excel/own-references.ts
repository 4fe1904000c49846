import { columnName } from "../sheet/plan/address.ts";

/** A reference to a cell or to cells of some rows; what stands in quotes is a text. */
const reference =
  /"(?:[^"]|"")*"|(?<![\w.!$'])(\$?)([A-Z]{1,3})(\$?\d+)(:\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/g;

/**
 * Returns a formula with its own column left open, so that the formulas of two columns are alike where they do the same. A
 * reference that is fixed to a column means that column in every copy.
 *
 * @example openFormula("=SUM(E18:E20)/$E1", 4) // "=SUM(@18:@20)/$E1"
 */
export function openFormula(formula: string, column: number): string {
  const own = new RegExp(`(?<=:)${columnName(column)}(?=\\$?\\d)`, "g");
  return formula.replace(reference, (text, fixed?: string, letters?: string) =>
    letters === columnName(column) && fixed === ""
      ? text.replace(letters, "@").replace(own, "@")
      : text,
  );
}

/**
 * Returns a formula over some columns, which begin with one, for another column alone.
 *
 * @example formulaFor('=IIJ.HEADS("CAPEX",E3:H3,E13:H13)', 4, 8) // '=IIJ.HEADS("CAPEX",I3,I13)'
 */
export const formulaFor = (formula: string, from: number, to: number): string =>
  formula.replace(reference, (text, fixed?: string, letters?: string, row?: string) =>
    letters === columnName(from) ? `${fixed ?? ""}${columnName(to)}${row ?? ""}` : text,
  );

/** Returns the last column that a formula over columns which begin with one reaches. */
export function lastColumn(formula: string, from: number): number {
  for (const [, , letters, , rest] of formula.matchAll(reference))
    if (letters === columnName(from)) return rest ? columnIndex(rest) : from;
  return from;
}

const columnIndex = (rest: string): number =>
  Array.from(rest.replace(/[^A-Z]/g, "")).reduce(
    (index, letter) => index * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;
