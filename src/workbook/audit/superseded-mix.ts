import type { AstExpression } from "@borgar/fx";
import { findAnswer } from "../../figures/find-answer.ts";
import { restatementOf } from "../../figures/served-figure.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Figure } from "../../model/figure.ts";
import { touches } from "../../model/restatement.ts";
import { addressOf, type AskedFigure, type FigureAddress } from "../asked/asked.ts";
import { keyOf, type CellPlace } from "../workbook-cells.ts";
import type { AuditedCell, AuditedWorkbook } from "./audited-workbook.ts";
import { placeOf, type FindingBase } from "./finding-base.ts";
import { areasIn } from "../formula/areas-in.ts";
import { filledIn } from "./cells-in-areas.ts";

/** A formula that combines a superseded figure with a figure on the new basis. */
export interface SupersededMix extends FindingBase<"superseded-mix"> {
  readonly superseded: FigureAddress;
  readonly other: FigureAddress;
  /** The release that restated the first figure, and why. */
  readonly by: string;
  readonly reason: string;
}

interface StoodOn {
  readonly asked: AskedFigure;
  readonly figure: Figure;
}

/** The most figures of a formula that are searched. */
const mostFigures = 200;
const deepest = 50;

/** Finds the figures that formulas depend on, through other cells. */
export class Bases {
  readonly #figures = new Map<string, readonly StoodOn[]>();

  constructor(readonly audited: AuditedWorkbook) {}

  /** Returns the figures that a cell depends on: its own, or those of the cells it refers to. */
  figuresAt(place: CellPlace, depth = 0): readonly StoodOn[] {
    const key = keyOf(place);
    const known = this.#figures.get(key);
    if (known) return known;
    // A formula that refers to itself adds nothing.
    this.#figures.set(key, []);
    const found = this.#find(place, depth);
    this.#figures.set(key, found);
    return found;
  }

  #find(place: CellPlace, depth: number): readonly StoodOn[] {
    const own = this.audited.figureAt(place);
    if (own) return answered(own);
    const cell = this.audited.cellAt(place);
    if (!cell?.expression || typeof cell.value !== "number" || depth > deepest) return [];
    if (this.audited.callsAt(place).length > 0) return [];
    return this.#ofReferences(place.sheet, cell.expression, depth);
  }

  #ofReferences(sheet: string, expression: AstExpression, depth: number): StoodOn[] {
    const figures = new Set<StoodOn>();
    for (const area of areasIn(expression, { book: this.audited.book, sheet }))
      for (const cell of filledIn(this.audited.book, area)) {
        for (const figure of this.figuresAt(cell, depth + 1)) figures.add(figure);
        if (figures.size > mostFigures) return [...figures];
      }
    return [...figures];
  }
}

function answered(asked: AskedFigure): StoodOn[] {
  const figure = findAnswer(asked.data, asked);
  return figure ? [{ asked, figure }] : [];
}

/**
 * Returns the findings about a formula over figures. If a cell that it refers to already mixes bases, that cell is
 * reported. The add-in's own sheets show on purpose what a restatement changed.
 */
export function findSupersededMix(
  audited: AuditedWorkbook,
  bases: Bases,
  cell: AuditedCell,
): SupersededMix[] {
  const place = placeOf(cell);
  if (!cell.expression || audited.callsAt(place).length > 0 || audited.kept.has(place)) return [];
  const figures = bases.figuresAt(place);
  const mix = findMix(audited.data, figures);
  if (!mix) return [];
  for (const area of areasIn(cell.expression, { book: audited.book, sheet: cell.sheet }))
    for (const before of filledIn(audited.book, area))
      if (findMix(audited.data, bases.figuresAt(before))) return [];
  return [{ kind: "superseded-mix", severity: "error", cell: place, ...mix }];
}

/**
 * Says whether two figures are prints of the same item and period. Comparing these on purpose shows what a restatement
 * changed.
 */
const isSame = (one: Figure, other: Figure): boolean =>
  one.item === other.item && one.period.code === other.period.code;

function findMix(
  data: Dataset,
  figures: readonly StoodOn[],
): Pick<SupersededMix, "superseded" | "other" | "by" | "reason"> | undefined {
  for (const { asked, figure } of figures) {
    if (figure.status !== "superseded") continue;
    const restated = restatementOf(data, figure);
    if (!restated) continue;
    const other = figures.find(
      (each) =>
        each.figure.status !== "superseded" &&
        !isSame(each.figure, figure) &&
        restated.by.reached.has(each.figure.item.code) &&
        touches(restated.by, each.figure.period) &&
        each.figure.release.quarter.first >= restated.by.by.quarter.first,
    );
    if (!other) continue;
    return {
      superseded: addressOf(asked),
      other: addressOf(other.asked),
      by: restated.by.by.code,
      reason: restated.reached.reason,
    };
  }
  return undefined;
}
