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

/** A formula to be calculated, and the cell it stands in; one that is written for another cell follows that. */
interface FormulaTree {
  readonly isVirtual: boolean;
  row: number;
}

/** The private member of Univer's calculation that says what is calculated again after arrays have spilled. */
interface Calculation {
  _getArrayFormulaDirtyRangeAndExcludedRange(...arrays: unknown[]): { excludedCell: object };
}

/** A row that no reference reaches, however far down a condition's area goes. */
const NOWHERE = -10_000_000;

/** Has Univer calculate cells after all that they depend on, as Excel does. */
export function mendCalculationOrder(injector: Injector): void {
  keepConditionsApart(injector.get(IFormulaDependencyGenerator) as unknown as Generator);
  followSpills(injector.get(ICalculateFormulaService) as unknown as Calculation);
}

/**
 * Formulas of conditions stand in no cell, but Univer counts theirs from the top left of the sheet, so that cells seem to
 * depend on conditions that depend on them: in such a circle a total was calculated before its lines.
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
 * What depends on spilled cells is calculated again once they are known. Univer leaves out what depends on the first cell of
 * an array, which it knew before; a formula over the first cell and others kept a stale result. What COUNTIF and its like
 * remember of the cells is from before they were filled.
 */
function followSpills(calculation: Calculation): void {
  const find = calculation._getArrayFormulaDirtyRangeAndExcludedRange.bind(calculation);
  calculation._getArrayFormulaDirtyRangeAndExcludedRange = (...arrays) => {
    CELL_INVERTED_INDEX_CACHE.clear();
    return { ...find(...arrays), excludedCell: {} };
  };
}
