import type { Area } from "../sheet/plan/sheet-plan.ts";
import { areaOf } from "./range-area.ts";
import { supports } from "./requirements.ts";
import { look } from "./run.ts";

/** The selected areas, and the active sheet. */
export interface SelectedAreas {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/**
 * Returns the areas that are selected, in one sync.
 *
 * @throws host if no cells of this workbook are selected.
 */
export function loadSelectedAreas(): Promise<SelectedAreas> {
  return look(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet().load("name");
    if (!supports("1.9")) {
      const range = workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      return { sheet: sheet.name, areas: [areaOf(range)] };
    }
    const { areas } = workbook.getSelectedRanges();
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    return { sheet: sheet.name, areas: [...areas.items].map(areaOf) };
  });
}
