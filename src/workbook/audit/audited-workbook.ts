import type { AstExpression } from "@borgar/fx";
import type { Dataset } from "../../dataset/dataset.ts";
import { keeping } from "../../dataset/on-need.ts";
import type { FactIndex } from "../facts/fact-index.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import {
  filledCells,
  type CellPlace,
  type LoadedCell,
  type SheetCells,
  type WorkbookCells,
} from "../workbook-cells.ts";
import { NameReader } from "./surroundings.ts";

/** A cell of a workbook that is audited, and what kind of content it has. */
export interface AuditedCell extends LoadedCell {
  /** Its formula read; undefined for a constant, for a cell that a formula fills, and for what cannot be read. */
  readonly expression: AstExpression | undefined;
  readonly holds: "constant" | "formula" | "filled";
}

/** A workbook while it is audited: its cells, and what is known of figures. */
export class AuditedWorkbook {
  readonly names: NameReader;
  readonly #expressions = keeping(parseFormula);

  constructor(
    readonly book: WorkbookCells,
    readonly data: Dataset,
    /** IIJ, or that of a development copy. */
    readonly namespace: string,
    readonly facts: FactIndex,
  ) {
    this.names = new NameReader(data);
  }

  /** Goes through every cell that holds something, sheet by sheet. */
  *cells(): Generator<AuditedCell> {
    for (const sheet of this.book.sheets)
      for (const cell of filledCells({ ...this.book, sheets: [sheet] }))
        yield { ...cell, ...this.#contentOf(sheet, cell) };
  }

  #contentOf(sheet: SheetCells, cell: LoadedCell): Pick<AuditedCell, "expression" | "holds"> {
    if (isFilled(sheet, cell)) return { expression: undefined, holds: "filled" };
    if (!holdsFormula(cell)) return { expression: undefined, holds: "constant" };
    return { expression: this.#expressions(cell.formula), holds: "formula" };
  }
}

/** A text that begins with "=" reads the same as formula and as value. */
const holdsFormula = ({ formula, value }: LoadedCell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Says whether a formula in another cell fills a cell. */
const isFilled = ({ spills = [] }: SheetCells, { row, column }: CellPlace): boolean =>
  spills.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );
