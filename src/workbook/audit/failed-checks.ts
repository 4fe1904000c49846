import { notCalculated, silent } from "../../sheet/plan/answers.ts";
import type { AuditedCell } from "./audited-workbook.ts";
import { placeOf, type FindingBase } from "./finding-base.ts";

/** A check on one of the add-in's sheets that does not agree. */
export interface FailedCheck extends FindingBase<"failed-check"> {
  /** The text of the cell, such as "✘ 1,204 4Q03". */
  readonly says: string;
}

/** A sheet of the add-in whose figures are not calculated now. */
export interface SilentAddin extends FindingBase<"add-in-silent"> {
  readonly says: string;
}

/**
 * Returns the findings from a cell of the add-in's sheets that shows the result of a check or a status. Typed texts are
 * ignored.
 */
export function findFailedChecks(cell: AuditedCell): (FailedCheck | SilentAddin)[] {
  const { value: says, holds } = cell;
  if (holds === "constant" || typeof says !== "string") return [];
  if (says.startsWith("✘"))
    return [{ kind: "failed-check", severity: "error", cell: placeOf(cell), says }];
  if (says.startsWith(silent) || says === notCalculated)
    return [{ kind: "add-in-silent", severity: "warning", cell: placeOf(cell), says }];
  return [];
}
