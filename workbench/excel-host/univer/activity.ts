import type { ICellData, ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type {
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetActiveOperationParams,
} from "@univerjs/sheets";
import { fromRange, type Area } from "../a1.ts";
import type { Book } from "./book.ts";
import { leave, type CellValue } from "./cell-content.ts";
import { grow } from "./pending-cells.ts";

/** Content that changed; the values before and after are known only for a single cell without a formula. */
export interface Change {
  readonly area: Area;
  readonly before?: CellValue;
  readonly after?: CellValue;
  /** True if the add-in made the change, not the user. */
  readonly byAddin: boolean;
}

/** The events of the workbook for a host, whoever caused them. */
export interface ActivityListener {
  changed(sheetId: string, change: Change): void;
  selected(sheetId: string, areas: readonly Area[]): void;
  activated(sheetId: string): void;
}

/** Watches the workbook for changed content, a new selection and another active sheet. */
export function watchActivity(book: Book, listener: ActivityListener): void {
  let lastSelection = "";
  let lastActive = book.activeSheetId;
  let before: CellValue | undefined;
  book.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, area } = changedContent(command, options);
    before = area && valueAt(book, subUnitId, area);
  });
  book.commands.onCommandExecuted((command, options) => {
    const params = command.params as { readonly unitId?: string } | undefined;
    if (params?.unitId !== book.unit) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, area } = changedContent(command, options);
      if (!area) return;
      const after = valueAt(book, subUnitId, area);
      const values = before === undefined || after === undefined ? {} : { before, after };
      listener.changed(subUnitId, { area, ...values, byAddin: book.undo.holds });
    } else if (command.id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const areas = selections.map(({ range }) => fromRange(range));
      const selection = JSON.stringify([subUnitId, areas]);
      if (areas.length === 0 || selection === lastSelection) return;
      lastSelection = selection;
      listener.selected(subUnitId, areas);
    } else if (command.id === SetWorksheetActiveOperation.id) {
      const { subUnitId } = params as ISetWorksheetActiveOperationParams;
      if (subUnitId !== book.activeSheetId || subUnitId === lastActive) return;
      lastActive = subUnitId;
      listener.activated(subUnitId);
    }
  });
}

/** The area whose content a mutation sets; results of formulas and formats are no content. */
function changedContent(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): { subUnitId: string; area: Area | undefined } {
  const { subUnitId, cellValue, trigger } = command.params as ISetRangeValuesMutationParams;
  const byCalculation = options?.["onlyLocal"] || options?.["applyFormulaCalculationResult"];
  if (byCalculation || trigger === SetStyleCommand.id) return { subUnitId, area: undefined };
  let area: Area | undefined;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData | null>)) {
      if (!cell || "v" in cell || "p" in cell) area = grow(area, Number(row), Number(column));
    }
  }
  return { subUnitId, area };
}

/** The value of an area of one cell; a formula there has no result yet. */
function valueAt({ workbook }: Book, sheetId: string, area: Area): CellValue | undefined {
  if (area.rows * area.columns !== 1) return undefined;
  const sheet = workbook.getSheetBySheetId(sheetId)?.getSheet();
  const cell = sheet?.getCellMatrix().getValue(area.row, area.column);
  return cell?.f || cell?.si ? undefined : leave(cell);
}
