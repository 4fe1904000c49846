import type { Host } from "../excel-host/host.ts";
import type { Engine } from "../excel-host/univer/engine.ts";
import type { CellReport } from "./cell-strip.ts";
import { Cell } from "./explain/cell.ts";
import { explainError } from "./explain/explain-error.ts";
import { explainFigure } from "./explain/explain-figure.ts";

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
  const active = workbook.getActiveCell();
  if (!active) return { address: "", formula: "", error: "", message: "" };
  const sheet = host.sheet(active.getSheetId());
  return {
    address: active.getA1Notation(),
    formula: active.getFormula(),
    ...explain(new Cell(host, sheet, active.getRow(), active.getColumn())),
  };
}

/** Says why a cell shows an error, or where its figure is from. */
function explain(cell: Cell): Pick<CellReport, "error" | "message"> {
  const { error } = cell;
  return error === undefined
    ? { error: "", message: explainFigure(cell) }
    : { error, message: explainError(cell) };
}
