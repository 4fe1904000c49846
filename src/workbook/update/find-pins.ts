import type { AstExpression } from "@borgar/fx";
import { formulaOfName, type FormulaPlace } from "../formula/argument-value.ts";
import { findArea } from "../formula/find-area.ts";
import { NotFollowed } from "../formula/sent-value.ts";
import { parseFormula, partsOf, readFormula } from "../formula/parse-formula.ts";
import { findCell, holdsFormula, type CellContent, type CellPlace } from "../workbook-cells.ts";

/** The source of a call's release or date: a cell that a user set, or a literal in the formula. */
export type Pin =
  | { readonly of: "cell"; readonly place: CellPlace; readonly content: CellContent }
  | { readonly of: "literal"; readonly content: CellContent };

const deepest = 8;

/** Returns the cells and literals that a release argument depends on and that satisfy `isPin`. */
export function findPins(
  node: AstExpression,
  place: FormulaPlace,
  isPin: (content: CellContent) => boolean,
  depth = 0,
): Pin[] {
  if (depth > deepest) return [];
  if (node.type === "Literal")
    return depth === 0 && isPin(node.value) ? [{ of: "literal", content: node.value }] : [];
  if (node.type !== "ReferenceIdentifier")
    return partsOf(node).flatMap((part) => findPins(part, place, isPin, depth));
  if (node.kind === "name") {
    const named = formulaOfName(node, place);
    if (named instanceof NotFollowed) return [];
    return findPins(named.formula, named.place, isPin, depth + 1);
  }
  const area = findArea(node, place.sheet);
  if (!area || area.rows * area.columns > 200) return [];
  return placesIn(area).flatMap((at) => pinsOfCell(at, place, isPin, depth));
}

const placesIn = ({
  sheet,
  row,
  column,
  rows,
  columns,
}: CellPlace & { rows: number; columns: number }) =>
  Array.from({ length: rows * columns }, (_, n) => ({
    ...{ sheet, row: row + Math.floor(n / columns), column: column + (n % columns) },
  }));

function pinsOfCell(
  at: CellPlace,
  place: FormulaPlace,
  isPin: (content: CellContent) => boolean,
  depth: number,
): Pin[] {
  const cell = findCell(place.book, at);
  if (!cell) return [];
  if (!holdsFormula(cell))
    return isPin(cell.formula) ? [{ of: "cell", place: at, content: cell.formula }] : [];
  const tree = parseFormula(cell.formula);
  return tree ? findPins(tree, { ...place, ...at }, isPin, depth + 1) : [];
}

/** A part of a formula, and the new contents of its literals. */
export interface RenewedPart {
  readonly node: AstExpression;
  readonly renew: (content: CellContent) => CellContent | undefined;
}

/** Returns a formula in which the literals of some of its parts are replaced. */
export function replaceLiterals(
  formula: string,
  partsIn: (tree: AstExpression) => readonly RenewedPart[],
): string {
  const tree = readFormula(formula, true);
  const edits = partsIn(tree).flatMap(({ node, renew }) =>
    literalsIn(node).flatMap(({ value, loc }) => {
      const renewed = renew(value);
      return renewed === undefined || !loc ? [] : [{ loc, text: spelled(renewed) }];
    }),
  );
  return edits
    .sort((a, b) => (b.loc[0] ?? 0) - (a.loc[0] ?? 0))
    .reduce(
      (text, { loc: [from, to], text: by }) => text.slice(0, from) + by + text.slice(to),
      formula,
    );
}

type Literal = Extract<AstExpression, { type: "Literal" }>;

const literalsIn = (node: AstExpression): Literal[] =>
  node.type === "Literal" ? [node] : partsOf(node).flatMap(literalsIn);

const spelled = (content: CellContent): string =>
  typeof content === "string" ? `"${content}"` : String(content);
