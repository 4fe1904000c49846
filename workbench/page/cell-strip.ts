import { element } from "./element.ts";

/** What the strip shows about the selected cell; an empty text if there is nothing to show. */
export interface CellReport {
  readonly address: string;
  readonly formula: string;
  /** The code of an error that a function of the add-in explains. */
  readonly error: string;
  readonly message: string;
}

const PARTS: readonly (keyof CellReport)[] = ["address", "formula", "error", "message"];

/**
 * Shows a cell in the strip under the grid.
 *
 * Excel shows a custom function's message in the cell's error card; Univer has no such card. Unchanged text is not
 * rewritten, so that a screen reader does not repeat it.
 */
export function showCell(report: CellReport): void {
  element("cell").classList.toggle("failed", report.error !== "");
  for (const id of PARTS) {
    const part = element(id);
    if (part.textContent !== report[id]) part.textContent = report[id];
  }
}
