import { findArea, type ReferredArea } from "../formula/find-area.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { sourcesMark } from "../freeze/sources-layout.ts";
import { findSheet, type CellPlace, type WorkbookCells } from "../workbook-cells.ts";
import { areasIn } from "../formula/areas-in.ts";
import { isIn } from "./cells-in-areas.ts";

/** The names that the add-in gives what it inserts: a statement, a printed table, the checks, the guidance. */
const blockName = /^(?:IIJ_\w+|(?:Table|Checks|Guidance)(?:_\d+)?)$/i;
/** That of the sheet that keeps the sources of frozen cells. */
const sourcesName = new RegExp(`^${sourcesMark}(?:_\\d+)?$`, "i");

/** Tells of cells that hold numbers of the add-in on purpose: a block inserted as values, and frozen cells. */
export class KeptFigures {
  readonly #areas: readonly ReferredArea[];
  readonly #sourceSheets: ReadonlySet<string>;

  constructor(book: WorkbookCells) {
    const sources = book.names.filter(({ name, sheet }) => sheet && sourcesName.test(name));
    this.#sourceSheets = new Set(sources.map(({ sheet = "" }) => sheet.toLowerCase()));
    this.#areas = [
      ...book.names.flatMap(({ name, formula, sheet }) => {
        const meant = sheet && blockName.test(name) ? parseFormula(formula) : undefined;
        return meant ? (findArea(meant, sheet ?? "") ?? []) : [];
      }),
      ...sources.flatMap(({ sheet = "" }) => frozenBy(book, sheet)),
    ];
  }

  /** Says whether where a number is from is kept in the workbook. */
  has(place: CellPlace): boolean {
    return (
      this.#sourceSheets.has(place.sheet.toLowerCase()) ||
      this.#areas.some((area) => isIn(area, place))
    );
  }
}

/** The cells that a sheet of sources refers to: each by a formula, so that it follows inserted rows. */
function frozenBy(book: WorkbookCells, sources: string): ReferredArea[] {
  const formulas = findSheet(book, sources)?.formulas.flat() ?? [];
  return formulas.flatMap((formula) => {
    const tree = parseFormula(formula);
    return tree ? areasIn(tree, { book, sheet: sources }) : [];
  });
}
