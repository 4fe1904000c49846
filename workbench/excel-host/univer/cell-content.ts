import { CellValueType, getNumfmtParseValueFilter, isTextFormat } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";

/** What a cell holds for Excel: text, number, truth value, or an error as its text. */
export type CellValue = string | number | boolean;

const ERRORS =
  /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!|BUSY!|GETTING_DATA)$/;

/** Says whether a value is an error shown in a cell. */
export function isError(value: unknown): value is string {
  return typeof value === "string" && ERRORS.test(value);
}

/** The member of `Excel.RangeValueType` a value has. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (isError(value)) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "string"];
}

/**
 * What Univer stores when `range.values` or `range.formulas` is set to this: as if typed into a cell with this number
 * format. Text that looks like a number becomes one unless the format is text (`@`) or an apostrophe leads; text that
 * begins with = or with a sign and is not a number is a formula.
 */
export function enter(value: unknown, format: string): ICellData {
  if (value === "") return store(null, null);
  if (typeof value === "number") return store(value, CellValueType.NUMBER);
  if (typeof value === "boolean") return storeTruth(value);
  const text = String(value);
  if (isTextFormat(format)) return storeText(text);
  if (text.startsWith("=") && text.length > 1) return storeFormula(text);
  if (text.startsWith("'")) return storeText(text.slice(1));
  if (/^(true|false)$/i.test(text)) return storeTruth(text.toLowerCase() === "true");
  const numeral = storeNumeral(text, format);
  if (numeral) return numeral;
  return /^[+-]./.test(text) ? storeFormula(`=${text}`) : store(text, CellValueType.STRING);
}

/** What Excel would say a stored cell holds. */
export function leave(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? richText(cell) ?? "";
  if (cell?.t !== CellValueType.BOOLEAN) return value;
  return value === true || value === 1 || value === "1";
}

/** What the cell shows; Univer's screen writes truth values as 1 and 0. */
export function shown(cell: Nullable<ICellData>): string {
  const value = richText(cell) ?? cell?.v ?? "";
  if (cell?.t !== CellValueType.BOOLEAN) return String(value);
  return value === true || String(value) === "1" || value === "TRUE" ? "TRUE" : "FALSE";
}

/** Says whether anything stands in the cell, formats aside. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  if (cell.f || cell.si || cell.p) return true;
  return cell.v !== undefined && cell.v !== null && cell.v !== "";
}

function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "");
}

/** "1,234", "50%" and "2024/1/31" are numbers that bring a format along. */
function storeNumeral(text: string, format: string): ICellData | undefined {
  if (text.trim() !== "" && Number.isFinite(Number(text)) && !/^0x/i.test(text)) {
    return store(Number(text), CellValueType.NUMBER);
  }
  const parsed = getNumfmtParseValueFilter(text);
  if (!parsed?.z || typeof parsed.v !== "number") return undefined;
  const cell = store(parsed.v, CellValueType.NUMBER);
  return format === "General" ? { ...cell, s: { n: { pattern: parsed.z } } } : cell;
}

/** Plain `STRING` text such as "007" would turn into a number at the next formatting. */
function storeText(text: string): ICellData {
  return store(text, CellValueType.FORCE_STRING);
}

function storeFormula(f: string): ICellData {
  return { p: null, si: null, f, v: null };
}

function storeTruth(value: boolean): ICellData {
  return store(value ? 1 : 0, CellValueType.BOOLEAN);
}

function store(v: string | number | null, t: CellValueType | null): ICellData {
  return { p: null, si: null, f: null, v, t };
}
