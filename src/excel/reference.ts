import { cellAddress } from "../sheet/plan/address.ts";
import type { Area } from "../sheet/plan/sheet-plan.ts";

/** A rectangle of a named sheet. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

const reference =
  /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u;

/**
 * Returns the cells that the formula of a name refers to; undefined for anything but one rectangle of this workbook.
 *
 * @example decodeReference("='P&L'!$C$5:$E$8") // sheet "P&L", 4 rows and 3 columns from row 4, column 2
 */
export function decodeReference(formula: string): Reference | undefined {
  const [, quoted, plain, left = "", top, right = left, bottom = top] =
    reference.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined) return undefined;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  const area = {
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnIndex(right) - column + 1,
  };
  return { sheet, area };
}

const columnIndex = (letters: string): number =>
  Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Says whether two rectangles of a sheet share a cell. */
export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Returns a sheet's name for use in a reference: always in apostrophes, which is valid for every name. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Returns an absolute reference with its sheet: `'Cash flows'!$A$1:$C$4`. */
export function absoluteReference(sheet: string, area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const first = cellAddress(area, "both");
  const alone = area.rows === 1 && area.columns === 1;
  return `${quotedSheet(sheet)}!${first}${alone ? "" : `:${cellAddress(last, "both")}`}`;
}

/** A sheet name that needs no apostrophes in a reference, unless it reads like a cell. */
const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const cellName = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/**
 * Returns a reference as Excel shows it to a reader: with apostrophes only if the name of the sheet needs them.
 *
 * @example spokenReference("P&L's", "A1:B4") // "'P&L''s'!A1:B4"
 */
export function spokenReference(sheet: string, address: string): string {
  const isPlain = plainName.test(sheet) && !cellName.test(sheet);
  return `${isPlain ? sheet : quotedSheet(sheet)}!${address}`;
}
