import type { FunctionId } from "../../functions/catalogue.ts";
import { askedName } from "../../model/period.ts";
import type { AuditedCell, AuditedWorkbook } from "./audited-workbook.ts";
import { figuresIn } from "./asked-figures.ts";
import { placeOf } from "./finding-base.ts";

/** The formulas of a sheet that call the add-in. */
export interface SheetFormulas {
  readonly sheet: string;
  /** How many cells have such a formula. */
  readonly cells: number;
  /** How often each function is called. */
  readonly functions: Readonly<Partial<Record<FunctionId, number>>>;
  /** The periods asked for, oldest first. */
  readonly periods: readonly string[];
  /** False if some arguments are not known without Excel, so that periods may be missing. */
  readonly isComplete: boolean;
}

/** Gathers the formulas of the sheets, cell by cell. */
export class FormulaList {
  readonly #sheets = new Map<string, Gathered>();

  constructor(readonly audited: AuditedWorkbook) {}

  add(cell: AuditedCell): void {
    const calls = cell.holds === "formula" ? this.audited.callsAt(placeOf(cell)) : [];
    if (calls.length === 0) return;
    const sheet = this.#sheets.get(cell.sheet) ?? emptySheet();
    this.#sheets.set(cell.sheet, sheet);
    sheet.cells += 1;
    for (const { id, asks } of calls) {
      sheet.functions[id] = (sheet.functions[id] ?? 0) + 1;
      if (asks === undefined) sheet.isComplete = false;
    }
    for (const { period } of figuresIn(calls)) sheet.periods.set(askedName(period), period.first);
  }

  /** Returns the sheets with such formulas, in the order of their tabs. */
  sheets(): SheetFormulas[] {
    return [...this.#sheets].map(([sheet, { cells, functions, periods, isComplete }]) => ({
      sheet,
      cells,
      functions,
      periods: [...periods].sort(([, a], [, b]) => a - b).map(([period]) => period),
      isComplete,
    }));
  }
}

interface Gathered {
  cells: number;
  readonly functions: Partial<Record<FunctionId, number>>;
  /** Period codes, each with its first quarter. */
  readonly periods: Map<string, number>;
  isComplete: boolean;
}

const emptySheet = (): Gathered => ({
  cells: 0,
  functions: {},
  periods: new Map(),
  isComplete: true,
});
