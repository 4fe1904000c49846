/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How far an Excel sheet goes. */
export const LAST = { rows: 1_048_576, columns: 16_384 } as const;

/** The area of "A1", "A1:B2", "A:C" or "2:5", with or without $ and sheet name; else undefined. */
export function parseArea(reference: string): Area | undefined {
  const bare = reference.replace(/^.*!/, "").replace(/\$/g, "");
  const [first = "", second = first, ...more] = bare.split(":");
  const from = corner(first);
  const to = corner(second);
  if (!from || !to || more.length > 0) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  if (bare === first && (from.row === undefined || from.column === undefined)) return undefined;
  const [row, rows] = span(from.row, to.row, LAST.rows);
  const [column, columns] = span(from.column, to.column, LAST.columns);
  const area = { row, column, rows, columns };
  return fits(area) ? area : undefined;
}

/** "A1", "A1:B2", "A:C" or "2:5". */
export function formatArea(area: Area): string {
  const { row, column, rows, columns } = area;
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === LAST.rows) return `${left}:${right}`;
  if (columns === LAST.columns) return `${row + 1}:${row + rows}`;
  const start = `${left}${row + 1}`;
  return rows * columns === 1 ? start : `${start}:${right}${row + rows}`;
}

/** The same with $ before every letter and number, as names store it. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** The sheet's name as it stands before "!": quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "'P&L'!A1:B2", the full address of an area. */
export function formatReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}

/** "'P&L'!A1" as sheet name and rest; the sheet is undefined where none is named. */
export function splitReference(reference: string): { sheet: string | undefined; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!match) return { sheet: undefined, rest: reference };
  return { sheet: (match[1] ?? match[2])?.replace(/''/g, "'"), rest: match[3] ?? "" };
}

/** Says whether the area lies on the sheet. */
export function fits({ row, column, rows, columns }: Area): boolean {
  const starts = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  return starts && row + rows <= LAST.rows && column + columns <= LAST.columns;
}

/** The common part of two areas, or undefined. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function bound(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** Univer's way to write an area, as one of ours. */
export function fromRange(range: {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}): Area {
  const { startRow: row, startColumn: column } = range;
  return { row, column, rows: range.endRow - row + 1, columns: range.endColumn - column + 1 };
}

/** An area as Univer writes it. */
export function toRange({ row, column, rows, columns }: Area): {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
} {
  const [endRow, endColumn] = [row + rows - 1, column + columns - 1];
  return { startRow: row, startColumn: column, endRow, endColumn };
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = /^([A-Z]{0,3})(\d*)$/i.exec(text);
  if (!match || text === "") return undefined;
  const [, letters = "", digits = ""] = match;
  return {
    row: digits === "" ? undefined : Number(digits) - 1,
    column: letters === "" ? undefined : columnIndex(letters),
  };
}

function span(from: number | undefined, to: number | undefined, all: number): [number, number] {
  if (from === undefined || to === undefined) return [0, all];
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

function columnIndex(letters: string): number {
  const digits = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((index, digit) => index * 26 + digit, 0) - 1;
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
