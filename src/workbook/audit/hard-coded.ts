import type { AuditedCell, AuditedWorkbook } from "./audited-workbook.ts";
import { placeOf, type FindingBase } from "./finding-base.ts";
import type { KnownFigure } from "./known-figure.ts";

/** A typed number that equals or is close to a figure of the releases. */
export interface HardCoded extends FindingBase<"hard-coded"> {
  readonly number: number;
  readonly figure: KnownFigure;
  /** True if the add-in wrote it as a value, and the workbook still holds its source. */
  readonly isKept: boolean;
}

/** Returns the findings about a cell with a number. */
export function findHardCoded(audited: AuditedWorkbook, cell: AuditedCell): HardCoded[] {
  const figure = audited.knownAt(cell);
  if (!figure) return [];
  const isKept = audited.kept.has(cell);
  const severity = isKept ? "information" : "warning";
  const base = { kind: "hard-coded", severity, cell: placeOf(cell) } as const;
  return [{ ...base, number: Number(cell.value), figure, isKept }];
}
