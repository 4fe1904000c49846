import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { chartXml } from "../chart/chart-xml.ts";
import type { FileWorkbook } from "../workbook-file.ts";
import { drawingXml } from "./drawing-xml.ts";
import { finishSheet } from "./finish-sheet.ts";
import { finishStyles } from "./finish-styles.ts";
import { escapeXml } from "../escape-xml.ts";

/** The same workbook gives the same bytes: parts carry no time. */
const noTime = new Date(1980, 0, 1);

/** Returns a file of hucre's, with the parts that hucre leaves out or writes against the format corrected. */
export function finish(bytes: Uint8Array, book: FileWorkbook): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`The file has no part ${path}.`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  edit("xl/workbook.xml", asCalculated);
  edit("xl/styles.xml", finishStyles);
  edit("docProps/app.xml", (xml) => xml.replace(/>hucre</, ">IIJ Financials for Excel<"));
  edit("docProps/core.xml", (xml) => withLanguage(xml, book.properties.language));
  let charts = 0;
  book.sheets.forEach((sheet, index) => {
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => finishSheet(xml, sheet));
    if (sheet.charts.length === 0) return;
    edit(`xl/drawings/drawing${index + 1}.xml`, () => drawingXml(sheet.charts));
    for (const chart of sheet.charts)
      edit(`xl/charts/chart${(charts += 1)}.xml`, () => chartXml(chart));
  });
  return zipSync(parts, { mtime: noTime });
}

/** Excel's own mark of a file that it need not calculate on opening: the results of the add-in are kept. */
const asCalculated = (xml: string): string =>
  xml.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>');

const withLanguage = (xml: string, language: string): string =>
  xml.replace("</cp:coreProperties>", `<dc:language>${escapeXml(language)}</dc:language>$&`);
