import { findArea } from "./find-area.ts";
import { parseFormula } from "./parse-formula.ts";
import type { CellPlace, DefinedName } from "../workbook-cells.ts";

/** Says whether a name is the wanted one, or the wanted one with a number, which is added if the name is taken. */
export const isNumberedName = (name: string, wanted: string): boolean =>
  new RegExp(String.raw`^${wanted}(?:_\d+)?$`, "i").test(name);

/** Returns the first cell of a name. */
export function namedArea({ formula, sheet = "" }: DefinedName): CellPlace | undefined {
  const meant = parseFormula(formula);
  const area = meant && findArea(meant, sheet);
  return area && { sheet: area.sheet, row: area.row, column: area.column };
}
