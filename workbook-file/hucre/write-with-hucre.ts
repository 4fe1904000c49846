import { absoluteReference } from "../../src/excel/reference.ts";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { FilePage, FileSheet, FileWorkbook } from "../workbook-file.ts";
import { cellAddress } from "../../src/sheet/plan/address.ts";
import { escapeXml } from "../escape-xml.ts";
import { areaList, titlesReference } from "../reference.ts";
import type { KnownWords } from "../formula/known-words.ts";
import { storedFormula } from "../formula/stored-formula.ts";
import { hucreCells } from "./cells.ts";
import { conditionStyle } from "./styles.ts";
import { plainFont } from "./styles.ts";

/** Returns a workbook as .xlsx, except what hucre does not write: `finish` adds that. No other file uses hucre. */
export function writeWithHucre(book: FileWorkbook, known: KnownWords): Promise<Uint8Array> {
  const { title, subject, description, keywords, created, custom } = book.properties;
  return writeXlsx({
    sheets: book.sheets.map((sheet) => hucreSheet(sheet, known)),
    namedRanges: [
      ...book.names.map(({ name, reference }) => ({ name, range: reference })),
      ...book.sheets.flatMap(namesOf),
    ],
    activeSheet: book.active,
    defaultFont: plainFont,
    properties: {
      title,
      subject,
      description,
      keywords,
      creator: "IIJ Financials for Excel",
      lastModifiedBy: "IIJ Financials for Excel",
      created,
      modified: created,
      custom: { ...custom },
    },
  });
}

function hucreSheet(sheet: FileSheet, known: KnownWords): WriteSheet {
  const { name, visibility, tabColor, gridlines, frozen, page, merged, charts } = sheet;
  return {
    name,
    ...(visibility !== "visible" && { [visibility]: true }),
    rows: [],
    cells: hucreCells(sheet.cells, known),
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    view: {
      showGridLines: gridlines,
      ...(tabColor !== undefined && { tabColor: { rgb: tabColor.slice(1) } }),
    },
    ...((frozen.rows > 0 || frozen.columns > 0) && { freezePane: frozen }),
    merges: merged.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    conditionalRules: sheet.conditions.map(({ areas, when, look, stops }, index) => ({
      type: "expression",
      priority: index + 1,
      range: areaList(areas),
      formula: storedFormula(when, known),
      style: conditionStyle(look),
      stopIfTrue: stops,
    })),
    pageSetup: pageSetupOf(page),
    headerFooter: {
      ...(page.header && { oddHeader: page.header }),
      ...(page.footer && { oddFooter: page.footer }),
    },
    sparklines: (sheet.sparklines ?? []).map(({ row, column, reference, color }) => ({
      location: cellAddress({ row, column }),
      // hucre writes the range unescaped, and a sheet's name may contain an ampersand.
      dataRange: escapeXml(reference),
      type: "column",
      color: color.slice(1),
    })),
    // They are only placeholders: `finish` writes the charts themselves.
    charts: charts.map(({ from, to, series: [first] }) => ({
      type: "column",
      series: [{ values: first?.reference ?? "" }],
      anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
    })),
  };
}

function columnsOf({ columns }: FileSheet): NonNullable<WriteSheet["columns"]> {
  const count = Math.max(-1, ...columns.keys()) + 1;
  return Array.from({ length: count }, (_, column) => {
    const line = columns.get(column);
    if (!line) return {};
    const { size, hidden, level, endsFolded } = line;
    return {
      ...(size !== undefined && { width: size }),
      hidden,
      outlineLevel: level,
      collapsed: endsFolded,
    };
  });
}

function rowsOf({ rows }: FileSheet): NonNullable<WriteSheet["rowDefs"]> {
  return new Map(
    [...rows].map(([row, { size, hidden, level, endsFolded }]) => [
      row,
      {
        ...(size !== undefined && { height: size }),
        hidden,
        outlineLevel: level,
        collapsed: endsFolded,
      },
    ]),
  );
}

function pageSetupOf({
  landscape,
  paper,
  fit,
  scale,
  centered,
}: FilePage): NonNullable<WriteSheet["pageSetup"]> {
  return {
    orientation: landscape ? "landscape" : "portrait",
    ...(paper && { paperSize: paper }),
    ...(fit && { fitToPage: true, fitToWidth: fit.wide, fitToHeight: fit.tall }),
    ...(scale !== undefined && { scale }),
    ...(centered && { horizontalCentered: true }),
  };
}

/** The names of a sheet, and what Excel keeps as names: what is printed, and what is printed on every page. */
function namesOf({
  name: scope,
  names,
  page,
}: FileSheet): { name: string; range: string; scope: string }[] {
  const titles = titlesReference(scope, page.titleRows, page.titleColumns);
  return [
    ...names.map(({ name, reference }) => ({ name, range: reference, scope })),
    ...(page.area
      ? [{ name: "_xlnm.Print_Area", range: absoluteReference(scope, page.area), scope }]
      : []),
    ...(titles === undefined ? [] : [{ name: "_xlnm.Print_Titles", range: titles, scope }]),
  ];
}
