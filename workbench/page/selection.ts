import type { Host } from "../excel-host/host.ts";
import type { Engine } from "../excel-host/univer/engine.ts";
import type { CellReport } from "./cell-strip.ts";

/**
 * Calls `show` with the selected cell now and whenever the selection, a cell or a result changes.
 *
 * Univer tells of every change as a command; several in one frame are shown once.
 */
export function followSelection(
  { api, workbook }: Engine,
  host: Host,
  show: (report: CellReport) => void,
): void {
  let asked = false;
  const refresh = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      show(report(workbook, host));
    });
  };
  api.addEvent(api.Event.CommandExecuted, refresh);
  refresh();
}

function report(workbook: Engine["workbook"], host: Host): CellReport {
  const cell = workbook.getActiveCell();
  if (!cell) return { address: "", formula: "", error: "", message: "" };
  const message = host.messageOf(cell.getSheetId(), cell.getRow(), cell.getColumn());
  return {
    address: cell.getA1Notation(),
    formula: cell.getFormula(),
    error: message === undefined ? "" : cell.getDisplayValue(),
    message: message ?? "",
  };
}
