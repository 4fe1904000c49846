import { findArea } from "../formula/find-area.ts";
import { expressionsIn, parseFormula } from "../formula/parse-formula.ts";
import { filledCells, holdsFormula, keyOf, type WorkbookCells } from "../workbook-cells.ts";

/**
 * Returns, step by step, the keys of the cells to which some formula or name refers together with the cells that they
 * fill, as in `D5#`.
 */
export function* spillReferences(book: WorkbookCells): Generator<undefined, ReadonlySet<string>> {
  const found = new Set<string>();
  const add = (formula: string, sheet: string): void => {
    const tree = formula.includes("#") ? parseFormula(formula) : undefined;
    if (!tree) return;
    for (const node of expressionsIn(tree)) {
      if (node.type !== "UnaryExpression" || node.operator !== "#") continue;
      const [operand] = node.arguments;
      const area = operand && findArea(operand, sheet);
      if (area) found.add(keyOf(area));
    }
  };
  for (const cell of filledCells(book)) {
    if (holdsFormula(cell)) add(cell.formula, cell.sheet);
    yield;
  }
  for (const { formula, sheet } of book.names) add(formula, sheet ?? "");
  return found;
}
