import type { Host } from "../excel-host/host.ts";
import type { Sheet } from "../excel-host/univer/sheet.ts";
import { absoluteReference } from "../../src/excel/reference.ts";
import type {
  FileCondition,
  FileName,
  FileSheet,
  FileWorkbook,
} from "../../workbook-file/workbook-file.ts";
import { conditionTest } from "../excel-host/univer/conditions.ts";
import { fromRange, parseArea, splitReference } from "../excel-host/a1.ts";
import { cellsAsFile } from "./cells-as-file.ts";
import { chartAsFile } from "./chart-as-file.ts";
import { columnsAsFile, rowsAsFile } from "./lines-as-file.ts";
import { lookAsFile } from "./look-as-file.ts";
import { pageAsFile } from "./page-as-file.ts";

/**
 * Returns the present workbook, to be written to a file: everything entered by the user or the add-in, and the results of
 * formulas.
 */
export async function workbookAsFile(host: Host): Promise<FileWorkbook> {
  await host.book.settle();
  const facades = host.book.workbook.getSheets();
  const ids = facades.map((sheet) => sheet.getSheetId());
  return {
    sheets: ids.map((id) => sheetAsFile(host.sheet(id))),
    names: namesOf(host, undefined),
    active: Math.max(0, ids.indexOf(host.book.activeSheetId)),
    properties: {
      title: "Workbook of the IIJ Financials workbench",
      subject: "",
      description: "Saved from the workbench, which is a stand-in for Excel.",
      keywords: "",
      language: "en-US",
      created: new Date(),
      custom: {},
    },
  };

  function sheetAsFile(sheet: Sheet): FileSheet {
    const { facade, record, overlay, name } = sheet;
    const { xSplit, ySplit } = facade.getFreeze();
    const tabColor = facade.getTabColor();
    return {
      name,
      visibility: !facade.isSheetHidden() ? "visible" : record.veryHidden ? "veryHidden" : "hidden",
      ...(/^#[0-9a-f]{6}$/i.test(tabColor ?? "") && { tabColor: String(tabColor) }),
      gridlines: !facade.hasHiddenGridLines(),
      cells: cellsAsFile(sheet),
      rows: rowsAsFile(sheet),
      columns: columnsAsFile(sheet),
      frozen: { rows: ySplit, columns: xSplit },
      merged: facade.getSheet().getMergeData().map(fromRange),
      conditions: overlay.now.conditionalFormats.flatMap((record): FileCondition[] => {
        const test = conditionTest(record);
        if (test === undefined) return [];
        const { areas, style, stopIfTrue } = record;
        return [{ areas, when: `=${test}`, look: lookAsFile(style), stops: stopIfTrue }];
      }),
      names: namesOf(host, sheet.id),
      page: pageAsFile(record.page),
      charts: overlay.now.charts.map((chart) => chartAsFile(host.book, sheet, chart)),
    };
  }
}

/** The names of a sheet, or of the workbook; their cells as a file names them. */
function namesOf({ book }: Host, sheetId: string | undefined): FileName[] {
  return book.definedNames
    .filter(({ localSheetId }) =>
      sheetId === undefined ? !isSheet(book.workbook, localSheetId) : localSheetId === sheetId,
    )
    .map(({ name, formulaOrRefString }) => ({ name, reference: referenceOf(formulaOrRefString) }));
}

const isSheet = (workbook: Host["book"]["workbook"], id: string | undefined): boolean =>
  id !== undefined && workbook.getSheetBySheetId(id) != null;

function referenceOf(formula: string): string {
  const { sheet, rest } = splitReference(formula.replace(/^=/, ""));
  const area = parseArea(rest);
  return sheet === undefined || !area ? formula.replace(/^=/, "") : absoluteReference(sheet, area);
}
