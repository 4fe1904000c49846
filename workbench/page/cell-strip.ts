import { element } from "./element.ts";

/** What the strip tells of the selected cell; empty text where there is nothing to tell. */
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
 * Excel shows a custom function's message in the cell's error card; Univer has none, and an
 * error without its explanation teaches nothing. Unchanged text stays, so that a screen reader
 * is not made to repeat it.
 */
export function showCell(report: CellReport): void {
  element("cell").classList.toggle("failed", report.error !== "");
  for (const id of PARTS) {
    const part = element(id);
    if (part.textContent !== report[id]) part.textContent = report[id];
  }
}
