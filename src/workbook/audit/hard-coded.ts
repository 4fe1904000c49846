import type { AuditedCell, AuditedWorkbook } from "./audited-workbook.ts";
import { placeOf, type FindingBase } from "./finding-base.ts";
import { findKnownFigure, type KnownFigure } from "./known-figure.ts";

/** A number that is typed in, and equals or comes near a figure of the releases. */
export interface HardCoded extends FindingBase<"hard-coded"> {
  readonly number: number;
  readonly figure: KnownFigure;
}

/** Returns what is found of a cell that holds a number. */
export function findHardCoded(audited: AuditedWorkbook, cell: AuditedCell): HardCoded[] {
  const { value } = cell;
  if (cell.holds !== "constant" || typeof value !== "number") return [];
  const figure = findKnownFigure(audited, cell, value);
  if (!figure) return [];
  return [{ kind: "hard-coded", severity: "warning", cell: placeOf(cell), number: value, figure }];
}
