import type { ReferredArea } from "../formula/find-area.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { insertedBlocks, isSourcesName } from "../inserted-blocks.ts";
import { findSheet, type CellPlace, type WorkbookCells } from "../workbook-cells.ts";
import { areasIn } from "../formula/areas-in.ts";
import { isIn } from "./cells-in-areas.ts";

/** Finds the cells that hold values of the add-in on purpose: blocks inserted as values, and frozen cells. */
export class KeptFigures {
  readonly #areas: readonly ReferredArea[];
  readonly #sourceSheets: ReadonlySet<string>;

  constructor(book: WorkbookCells) {
    const sources = book.names.filter(({ name, sheet }) => sheet && isSourcesName(name));
    this.#sourceSheets = new Set(sources.map(({ sheet = "" }) => sheet.toLowerCase()));
    this.#areas = [
      ...insertedBlocks(book).map(({ area }) => area),
      ...sources.flatMap(({ sheet = "" }) => frozenBy(book, sheet)),
    ];
  }

  /** Says whether the source of a number is kept in the workbook. */
  has(place: CellPlace): boolean {
    return (
      this.#sourceSheets.has(place.sheet.toLowerCase()) ||
      this.#areas.some((area) => isIn(area, place))
    );
  }
}

/** Returns the cells that a sheet of sources refers to. Each reference is a formula, so that it follows inserted rows. */
function frozenBy(book: WorkbookCells, sources: string): ReferredArea[] {
  const formulas = findSheet(book, sources)?.formulas.flat() ?? [];
  return formulas.flatMap((formula) => {
    const tree = parseFormula(formula);
    return tree ? areasIn(tree, { book, sheet: sources }) : [];
  });
}
