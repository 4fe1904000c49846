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
import { grow } from "./pending-cells.ts";

/** What a host wants to hear of the workbook, whoever did it. */
export interface ActivityListener {
  changed(sheetId: string, area: Area): void;
  selected(sheetId: string, area: Area): void;
  activated(sheetId: string): void;
}

/** Watches the workbook for changed content, a new selection and another active sheet. */
export function watchActivity(book: Book, listener: ActivityListener): void {
  let lastSelection = "";
  book.commands.onCommandExecuted((command, options) => {
    const params = command.params as { readonly unitId?: string } | undefined;
    if (params?.unitId !== book.unit) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, area } = changedContent(command, options);
      if (area) listener.changed(subUnitId, area);
    } else if (command.id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      if (!range) return;
      const area = fromRange(range);
      const selection = JSON.stringify([subUnitId, area]);
      if (selection === lastSelection) return;
      lastSelection = selection;
      listener.selected(subUnitId, area);
    } else if (command.id === SetWorksheetActiveOperation.id) {
      listener.activated((params as ISetWorksheetActiveOperationParams).subUnitId);
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
  let hasContent = false;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData | null>)) {
      area = grow(area, Number(row), Number(column));
      hasContent ||= !cell || "v" in cell || "p" in cell;
    }
  }
  return { subUnitId, area: hasContent ? area : undefined };
}
