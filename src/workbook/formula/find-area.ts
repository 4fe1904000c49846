import { MAX_COLS, MAX_ROWS, parseA1Ref, type AstExpression } from "@borgar/fx";
import type { Area } from "../../sheet/plan/sheet-plan.ts";

/** The cells that a reference refers to. */
export interface ReferredArea extends Area {
  readonly sheet: string;
}

/**
 * Returns the cells that a reference refers to; undefined for a name, a table, another workbook and several sheets.
 *
 * @param onSheet the sheet of the formula, to which a reference without a sheet refers
 * @example findArea(parseFormula("='P&L'!B2:C4"), "Sheet1") // P&L, 3 rows and 2 columns from row 1, column 1
 */
export function findArea(node: AstExpression, onSheet: string): ReferredArea | undefined {
  if (node.type !== "ReferenceIdentifier") return undefined;
  const reference = parseA1Ref(node.value);
  if (!reference || !("range" in reference)) return undefined;
  const { context = [], range } = reference;
  if (context.length > 1 || context[0]?.includes(":")) return undefined;
  const { top, left } = range;
  const [bottom, right] = [range.bottom ?? MAX_ROWS, range.right ?? MAX_COLS];
  return {
    sheet: context[0] ?? onSheet,
    row: top ?? 0,
    column: left ?? 0,
    rows: bottom - (top ?? 0) + 1,
    columns: right - (left ?? 0) + 1,
  };
}
