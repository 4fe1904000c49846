import type { Area } from "../../sheet/plan/sheet-plan.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { isSameSheet, type WorkbookCells } from "../workbook-cells.ts";

/** Cells of a sheet that cannot be written. */
export interface SheetObstacles {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Merged cells, and cells with the text format, in which a number would become a text. */
  readonly merged: readonly Area[];
  readonly texts: readonly Area[];
}

/** A workbook to freeze or unfreeze. */
export interface FreezeBook extends WorkbookCells {
  /** Obstacles of the sheets with cells that could be frozen or restored. */
  readonly obstacles: readonly SheetObstacles[];
}

/** What to freeze or restore: the whole workbook, a sheet, or some cells. */
export type Scope =
  | { readonly of: "workbook" }
  | { readonly of: "sheet"; readonly sheet: string }
  | { readonly of: "selection"; readonly areas: readonly ReferredArea[] };

/** Says whether a scope and an area share a cell. */
export function isInScope(scope: Scope, area: ReferredArea): boolean {
  switch (scope.of) {
    case "workbook":
      return true;
    case "sheet":
      return isSameSheet(scope.sheet, area.sheet);
    case "selection":
      return scope.areas.some((each) => isSameSheet(each.sheet, area.sheet) && share(each, area));
  }
}

/** Says whether two areas of a sheet share a cell. */
export const share = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Returns why the cells of an area cannot be written, as far as it is known before the write. */
export function obstacleOf(
  { obstacles }: Pick<FreezeBook, "obstacles">,
  area: ReferredArea,
): "protected" | "merged" | "text" | undefined {
  const found = obstacles.find(({ sheet }) => isSameSheet(sheet, area.sheet));
  if (!found) return undefined;
  if (found.isProtected) return "protected";
  if (found.merged.some((each) => share(each, area))) return "merged";
  return found.texts.some((each) => share(each, area)) ? "text" : undefined;
}
