import { CellValueType } from "@univerjs/core";
import type { FileCell, FileContent, FileValue } from "../../workbook-file/workbook-file.ts";
import { isError, type CellValue } from "../excel-host/univer/cell-content.ts";
import type { Sheet } from "../excel-host/univer/sheet.ts";
import { usedArea } from "../excel-host/univer/used-area.ts";
import { lookAsFile } from "./look-as-file.ts";

/** Returns every cell of a sheet that holds or shows something. */
export function cellsAsFile(sheet: Sheet): FileCell[] {
  const used = usedArea(sheet);
  if (!used) return [];
  const spills = new Map(sheet.spillAreas().map((area) => [`${area.row},${area.column}`, area]));
  return Array.from({ length: used.rows * used.columns }, (_, n) => ({
    row: used.row + Math.floor(n / used.columns),
    column: used.column + (n % used.columns),
  })).flatMap(({ row, column }): FileCell[] => {
    const spill = spills.get(`${row},${column}`);
    const several = spill && spill.rows * spill.columns > 1 ? spill : undefined;
    const content = contentOf(sheet, row, column);
    const look = lookAsFile(sheet.style(row, column));
    const plain = Object.keys(look).length === 0;
    if (!content && plain) return [];
    const filling =
      content?.kind === "formula" && several ? { ...content, spill: several } : content;
    return [{ row, column, ...(filling && { content: filling }), ...(!plain && { look }) }];
  });
}

function contentOf(sheet: Sheet, row: number, column: number): FileContent | undefined {
  const formula = sheet.formula(row, column);
  const value = sheet.value(row, column);
  if (formula !== "") return { kind: "formula", formula, value: valueOf(value) };
  if (value === "" && !sheet.spilled(row, column)) return undefined;
  // A text that reads like an error was entered with an apostrophe, or with the format for text.
  const isText = sheet.stored(row, column)?.t === CellValueType.FORCE_STRING;
  return { kind: "constant", value: isText ? String(value) : valueOf(value) };
}

const valueOf = (value: CellValue): FileValue => (isError(value) ? { error: value } : value);
