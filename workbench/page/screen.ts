import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { ILayoutService, UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-formula-ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";
import type { Engine, Screen } from "../excel-host/univer/engine.ts";
import type { Part } from "./parts.ts";
import { words } from "./words.ts";

/**
 * Returns the plugins that give the workbook a screen, drawn into the element with the id
 * `container`, in the places of the engine's own order that Univer needs them at.
 */
export function screenIn(container: string): Screen {
  return {
    before: [
      [UniverRenderEnginePlugin],
      [UniverUIPlugin, { container, ribbonType: "simple", disableAutoFocus: true }],
      [UniverDocsPlugin],
      [UniverDocsUIPlugin],
    ],
    sheets: [[UniverSheetsUIPlugin]],
    after: [[UniverSheetsNumfmtUIPlugin], [UniverSheetsFormulaUIPlugin]],
    locale: words,
  };
}

/** Gives the keys to the grid, as Excel does after its ribbon: Ctrl+Z takes back what was done. */
export function focusGrid({ injector }: Engine): void {
  injector.get(ILayoutService).focus();
}

/** The grid as a part of the page: what has the focus when no other part has it. */
export function gridPart(engine: Engine): Part {
  return {
    isShown: () => true,
    hasFocus: () => false,
    focus: () => {
      focusGrid(engine);
    },
  };
}

/** Selects a cell, so that there is one to type into. */
export function selectFirstCell({ workbook }: Engine): void {
  workbook.getActiveSheet().getRange("A1").activate();
}
