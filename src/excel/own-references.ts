import { columnName } from "../sheet/plan/address.ts";

/** A reference to a cell or an area. Quoted text is matched too, so that references within it are skipped. */
const reference =
  /"(?:[^"]|"")*"|(?<![\w.!$'])(\$?)([A-Z]{1,3})(\$?\d+)(:\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/g;

/**
 * Returns a formula with "@" for its own column, so that two columns with the same calculation have the same text. A
 * reference with a fixed column ($E) is left as it is, because it means that column in every copy.
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
 * Returns a formula over several columns, of which `from` is the first, rewritten for one other column.
 *
 * @example formulaFor('=IIJ.HEADS("CAPEX",E3:H3,E13:H13)', 4, 8) // '=IIJ.HEADS("CAPEX",I3,I13)'
 */
export const formulaFor = (formula: string, from: number, to: number): string =>
  formula.replace(reference, (text, fixed?: string, letters?: string, row?: string) =>
    letters === columnName(from) ? `${fixed ?? ""}${columnName(to)}${row ?? ""}` : text,
  );

/** Returns the last column of a formula over several columns, of which `from` is the first. */
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
