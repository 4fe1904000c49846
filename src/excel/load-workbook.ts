import type { Area } from "../sheet/plan/sheet-plan.ts";
import type { Entered } from "./entered.ts";
import type { Following } from "./following.ts";
import { joinCells, loadCells, type LoadedCells } from "./load-cells.ts";
import { loadSheets, type ListedName, type ListedSheet } from "./load-sheets.ts";
import { loadSpillAreas } from "./load-spill-areas.ts";

/** A sheet as it was read: its used area. */
export interface LoadedSheet {
  /** Does not change when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** The position of the top left cell that was read. */
  readonly row: number;
  readonly column: number;
  /**
   * Row by row. A row ends after the last cell that was read. For a cell that the formula of another cell fills, both
   * hold its value.
   */
  readonly formulas: readonly (readonly Entered[])[];
  readonly values: readonly (readonly Entered[])[];
  /** The areas that formulas fill, with the cells of the formulas included; counted from the start of the sheet. */
  readonly spills: readonly Area[];
  /** The whole used area was read; cells outside it are blank. */
  readonly isWhole: true;
}

/** A workbook as it was read. */
export interface LoadedWorkbook {
  readonly sheets: readonly LoadedSheet[];
  readonly names: readonly ListedName[];
}

/**
 * Reads every sheet of the workbook, hidden and protected ones too, in bounded requests: first the sheets and the names,
 * then the cells in portions, then the areas that formulas fill. It changes nothing.
 *
 * @throws host if Excel refuses; the signal's reason once it is aborted.
 */
export async function loadWorkbook(following: Following = {}): Promise<LoadedWorkbook> {
  following.signal?.throwIfAborted();
  const { sheets, names } = await loadSheets();
  const parts = await loadCells(
    sheets.flatMap(({ id, used }) => (used ? [{ sheetId: id, area: used }] : [])),
    following,
  );
  const joined = sheets.map((sheet) => ({ sheet, cells: joinedOf(sheet, parts) }));
  const spills = await loadSpillAreas(
    joined.flatMap(({ sheet: { id, hasSpills }, cells }) =>
      hasSpills ? [{ sheetId: id, ...cells }] : [],
    ),
    following,
  );
  return {
    names,
    sheets: joined.map(({ sheet, cells }) => ({
      id: sheet.id,
      name: sheet.name,
      isHidden: sheet.isHidden,
      isProtected: sheet.isProtected,
      ...cells,
      spills: spills.get(sheet.id) ?? [],
      isWhole: true,
    })),
  };
}

const joinedOf = (
  { id, used }: ListedSheet,
  parts: readonly LoadedCells[],
): ReturnType<typeof joinCells> =>
  joinCells(
    used,
    parts.filter(({ sheetId }) => sheetId === id),
  );
