import type { Injector } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
} from "@univerjs/engine-formula";

/** The private member of Univer's generator that lists the formulas of conditions among those to be calculated. */
interface Generator {
  _registerOtherFormulas(data: unknown, units: unknown, trees: FormulaTree[]): void;
}

/** A formula to be calculated, and its cell; a formula that is written for another cell follows that cell. */
interface FormulaTree {
  readonly isVirtual: boolean;
  row: number;
}

/** The private member of Univer's calculation that says what is calculated again after arrays have spilled. */
interface Calculation {
  _getArrayFormulaDirtyRangeAndExcludedRange(...arrays: unknown[]): { excludedCell: object };
}

/** A row that no reference reaches, however far down the area of a condition extends. */
const NOWHERE = -10_000_000;

/** Makes Univer calculate each cell after all cells that it depends on, as Excel does. */
export function mendCalculationOrder(injector: Injector): void {
  keepConditionsApart(injector.get(IFormulaDependencyGenerator) as unknown as Generator);
  followSpills(injector.get(ICalculateFormulaService) as unknown as Calculation);
}

/**
 * Formulas of conditions are in no cell, but Univer counts theirs from the top left of the sheet. So cells seem to depend
 * on conditions that depend on them, and in such a circle a total was calculated before its lines.
 */
function keepConditionsApart(generator: Generator): void {
  const register = generator._registerOtherFormulas.bind(generator);
  generator._registerOtherFormulas = (data, units, trees) => {
    const before = trees.length;
    register(data, units, trees);
    for (const tree of trees.slice(before)) if (!tree.isVirtual) tree.row = NOWHERE;
  };
}

/**
 * Cells that depend on spilled cells are calculated again once these are known. Univer leaves out cells that depend on
 * the first cell of an array, which it knew before; a formula over the first cell and others kept a stale result. COUNTIF
 * and similar functions cached the cells before they were filled.
 */
function followSpills(calculation: Calculation): void {
  const find = calculation._getArrayFormulaDirtyRangeAndExcludedRange.bind(calculation);
  calculation._getArrayFormulaDirtyRangeAndExcludedRange = (...arrays) => {
    CELL_INVERTED_INDEX_CACHE.clear();
    return { ...find(...arrays), excludedCell: {} };
  };
}
