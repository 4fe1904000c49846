import type { AstExpression } from "@borgar/fx";
import type { Dataset } from "../../dataset/dataset.ts";
import { keeping } from "../../dataset/on-need.ts";
import { Failure } from "../../errors.ts";
import { askedCalls, placeOf, type AskedCall } from "../asked/asked-call.ts";
import type { AskedFigure } from "../asked/asked.ts";
import type { FactIndex } from "../facts/fact-index.ts";
import { findCalls } from "../formula/find-calls.ts";
import { givingPart } from "../formula/giving-part.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import {
  filledCells,
  findCell,
  findSpill,
  holdsFormula,
  keyOf,
  type CellPlace,
  type LoadedCell,
  type WorkbookCells,
} from "../workbook-cells.ts";
import { KeptFigures } from "./kept-figures.ts";
import { findKnownFigure, type KnownFigure } from "./known-figure.ts";
import { NameReader } from "./surroundings.ts";

/** A cell of an audited workbook, with its parsed formula. */
export interface AuditedCell extends LoadedCell {
  /**
   * Its parsed formula; undefined for a constant, for a cell filled by another cell's formula, and for a formula that
   * cannot be parsed.
   */
  readonly expression: AstExpression | undefined;
  readonly holds: "constant" | "formula" | "filled";
}

/** A workbook during an audit: its cells, and an index of figures. The facts about a cell are computed once. */
export class AuditedWorkbook {
  readonly names: NameReader;
  readonly kept: KeptFigures;
  readonly #expressions = keeping(parseFormula);
  readonly #calls = keeping((place: CellPlace) => this.#findCalls(place), keyOf);
  readonly #shown = keeping((place: CellPlace) => this.#findShown(place), keyOf);
  readonly #known = keeping((place: CellPlace) => this.#findKnown(place), keyOf);

  constructor(
    readonly book: WorkbookCells,
    readonly data: Dataset,
    /** IIJ, or the namespace of a development copy. */
    readonly namespace: string,
    readonly facts: FactIndex,
  ) {
    this.names = new NameReader(data);
    this.kept = new KeptFigures(book);
  }

  /** Yields every cell that is not blank, sheet by sheet. */
  *cells(): Generator<AuditedCell> {
    for (const sheet of this.book.sheets)
      for (const cell of filledCells({ ...this.book, sheets: [sheet] })) yield this.#read(cell);
  }

  /** Returns a cell; undefined if it was not loaded. */
  cellAt(place: CellPlace): AuditedCell | undefined {
    const cell = findCell(this.book, place);
    return cell && this.#read(cell);
  }

  #read(cell: LoadedCell): AuditedCell {
    const anchor = this.anchorOf(cell);
    if (anchor) return { ...cell, expression: undefined, holds: "filled" };
    if (!holdsFormula(cell)) return { ...cell, expression: undefined, holds: "constant" };
    return { ...cell, expression: this.#expressions(cell.formula), holds: "formula" };
  }

  /** Returns the cell whose formula fills another one; undefined for a cell on its own. */
  anchorOf({ sheet, row, column }: CellPlace): CellPlace | undefined {
    const area = findSpill(this.book, { sheet, row, column });
    const isOwn = area?.row === row && area.column === column;
    return area && !isOwn ? { sheet, row: area.row, column: area.column } : undefined;
  }

  /** Returns the calls of the add-in's functions in a cell's formula, and what they ask for. */
  callsAt(place: CellPlace): readonly AskedCall[] {
    return this.#calls(place);
  }

  /** Returns the figure whose value a cell shows; undefined for every other cell. */
  figureAt(place: CellPlace): AskedFigure | undefined {
    return this.#shown(place);
  }

  /** Returns the figure that a number typed into a cell repeats. */
  knownAt(place: CellPlace): KnownFigure | undefined {
    return this.#known(place);
  }

  #findCalls(place: CellPlace): readonly AskedCall[] {
    const cell = this.cellAt(place);
    return cell?.expression ? askedCalls(this, place, String(cell.formula)) : [];
  }

  #findShown(place: CellPlace): AskedFigure | undefined {
    const anchor = this.anchorOf(place) ?? place;
    const { expression } = this.cellAt(anchor) ?? {};
    const calls = this.callsAt(anchor);
    if (!expression || calls.length === 0) return undefined;
    const at = { row: place.row - anchor.row, column: place.column - anchor.column };
    const { node, row, column } = givingPart(expression, placeOf(this, anchor), at);
    const position = findCalls(expression, this.namespace).findIndex((call) => call.node === node);
    const asks = calls[position]?.asks;
    if (!asks || asks instanceof Failure) return undefined;
    const asked = asks.at(row, column);
    if (!asked || asked instanceof Failure || asked.shows !== "value") return undefined;
    return asked.figures.length === 1 ? asked.figures[0] : undefined;
  }

  #findKnown(place: CellPlace): KnownFigure | undefined {
    const cell = this.cellAt(place);
    if (cell?.holds !== "constant" || typeof cell.value !== "number") return undefined;
    return findKnownFigure(this, place, cell.value);
  }
}
