import { catalogue } from "../../functions/catalogue.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { nameCalled } from "../formula/find-calls.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { isErrorText } from "../formula/sent-value.ts";
import {
  filledCells,
  findCell,
  holdsFormula,
  keyOf,
  type CellContent,
  type FormulaCell,
  type LoadedCell,
  type Step,
} from "../workbook-cells.ts";
import { callsAddin } from "./calls-addin.ts";
import { isInScope, obstacleOf, type FreezeBook, type Scope } from "./freeze-book.ts";
import { isSourcesSheet } from "./find-sources.ts";
import { spillReferences } from "./spill-references.ts";

/** A formula that is replaced by its value, or by the values of all cells that it fills. */
export interface FrozenArea {
  readonly area: ReferredArea;
  readonly formula: string;
  readonly values: readonly (readonly CellContent[])[];
}

/**
 * Why a formula is not frozen: it shows an error other than #N/A; its sheet is protected; its cells are merged or
 * formatted as text; it was entered as an array formula; or another formula refers to all the cells that it fills, as
 * D5#, and would then show #REF!.
 */
export type WhyLeft = "error" | "protected" | "merged" | "text" | "array" | "referred to";

export interface LeftFormula {
  readonly area: ReferredArea;
  readonly formula: string;
  /** The value of the cell. */
  readonly value: CellContent;
  readonly why: WhyLeft;
}

export interface FreezePlan {
  readonly frozen: readonly FrozenArea[];
  readonly left: readonly LeftFormula[];
  /** Defined names that call the add-in; they stay as they are. */
  readonly names: readonly string[];
}

/**
 * Plans the freezing, one step for each cell: each formula that contains a call of the add-in is replaced by its value.
 * Formulas that only refer to such cells stay.
 */
export function* planFreeze(
  book: FreezeBook,
  scope: Scope,
  namespace: string,
): Generator<Step | undefined, FreezePlan> {
  const calls = callsAddin(book.names, namespace);
  const referred = yield* spillReferences(book);
  const spills = spillsOf(book);
  const cells = [...cellsToFreeze(book)];
  const frozen: FrozenArea[] = [];
  const left: LeftFormula[] = [];
  for (const [done, cell] of cells.entries()) {
    yield { done, of: cells.length };
    if (!holdsFormula(cell) || !calls(cell.formula, cell.sheet)) continue;
    const key = keyOf(cell);
    const area = spills.get(key) ?? { ...cellArea(cell), sheet: cell.sheet };
    if (!isInScope(scope, area)) continue;
    const values = valuesOf(book, area);
    const why = whyLeft(book, cell, { area, values, isReferred: referred.has(key) });
    const { formula, value } = cell;
    if (why) left.push({ area, formula, value, why });
    else frozen.push({ area, formula, values });
  }
  const names = book.names.filter(({ formula, sheet }) => calls(formula, sheet ?? ""));
  return { frozen, left, names: names.map(({ name }) => name) };
}

/** Returns the areas that formulas fill, by their first cells. */
const spillsOf = ({ sheets }: FreezeBook): ReadonlyMap<string, ReferredArea> =>
  new Map(
    sheets.flatMap(({ name, spills = [] }) =>
      spills.map((each) => {
        const area = { ...each, sheet: name };
        return [keyOf(area), area] as const;
      }),
    ),
  );

/** Yields the cells of every sheet except the sheets of sources. */
function* cellsToFreeze(book: FreezeBook): Generator<LoadedCell> {
  for (const sheet of book.sheets)
    if (!isSourcesSheet(book, sheet.name)) yield* filledCells({ sheets: [sheet], names: [] });
}

const cellArea = ({ row, column }: FormulaCell) => ({ row, column, rows: 1, columns: 1 });

const valuesOf = (book: FreezeBook, { sheet, row, column, rows, columns }: ReferredArea) =>
  Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: columns },
      (__, across) =>
        findCell(book, { sheet, row: row + down, column: column + across })?.value ?? "",
    ),
  );

function whyLeft(
  book: FreezeBook,
  cell: FormulaCell,
  { area, values, isReferred }: Pick<FrozenArea, "area" | "values"> & { isReferred: boolean },
): WhyLeft | undefined {
  const obstacle = obstacleOf(book, area);
  if (obstacle) return obstacle;
  if (values.flat().some((value) => isErrorText(value) && value !== "#N/A")) return "error";
  if (isArrayFormula(book, cell, area)) return "array";
  return isReferred ? "referred to" : undefined;
}

/**
 * Excel does not report an array formula of several cells, entered with Ctrl+Shift+Enter. Each of its cells has the same
 * formula. If the formula had been entered normally and its answer filled the next cell, it would show #SPILL!.
 */
function isArrayFormula(book: FreezeBook, cell: FormulaCell, area: ReferredArea): boolean {
  if (area.rows * area.columns > 1 || !fillsCells(cell.formula)) return false;
  const { sheet, row, column } = cell;
  return [
    [0, 1],
    [1, 0],
    [0, -1],
    [-1, 0],
  ].some(
    ([down = 0, across = 0]) =>
      findCell(book, { sheet, row: row + down, column: column + across })?.formula === cell.formula,
  );
}

const blocks = catalogue.flatMap(({ id, result }) => (result === "matrix" ? [id as string] : []));

function fillsCells(formula: string): boolean {
  const tree = parseFormula(formula);
  return tree?.type === "CallExpression" && blocks.includes(functionOf(nameCalled(tree)));
}

const functionOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toUpperCase();
