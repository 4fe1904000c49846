import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Session } from "../../../workbench/excel-host/session.ts";

/** The parts of a sheet that a reader sees, by a key: a cell by its place, the width of a column, a chart. */
type SheetState = Readonly<Record<string, string>>;

/** A workbook as a reader sees it: every sheet in the order of the tabs, and the names. */
export interface State {
  readonly tabs: readonly string[];
  readonly sheets: Readonly<Record<string, SheetState>>;
  readonly names: Readonly<Record<string, string>>;
  /** The active sheet and the cell selected there. */
  readonly selected: string;
}

/**
 * The cell in which the user of the tests continues to work during a request. It lies outside the rows and columns that
 * an insertion folds.
 */
export const elsewhere = "Z3";
/** What the user types there. */
export const typedMeanwhile = "typed meanwhile";
const elsewhereKey = "R2C25";

/**
 * Returns the state of the workbook of a session: contents, formats, widths, hidden rows and columns, names, charts,
 * folds, page setup.
 */
export function stateOf({ host }: Session): State {
  const { snapshot, records } = host.keep();
  const sheets = snapshot.sheetOrder.map((id): [string, SheetState] => {
    const sheet = snapshot.sheets[id] ?? {};
    const { charts = [], conditionalFormats = [], ...setup } = records[id] ?? {};
    return [
      sheet.name ?? "",
      {
        ...cellsOf(sheet, snapshot.styles),
        ...linesOf(sheet),
        // Excel numbers its ids on; a reader does not see them.
        charts: JSON.stringify(charts.map((each) => ({ ...each, id: "" }))),
        conditions: JSON.stringify(conditionalFormats.map((each) => ({ ...each, id: "" }))),
        setup: JSON.stringify(setup),
        merged: JSON.stringify(sheet.mergeData ?? []),
        hidden: String(sheet.hidden ?? 0),
      },
    ];
  });
  return {
    tabs: sheets.map(([name]) => name),
    sheets: Object.fromEntries(sheets),
    names: namesOf(snapshot),
    selected: selectionIn(host),
  };
}

function selectionIn({ book: { workbook } }: Session["host"]): string {
  const sheet = workbook.getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange();
  return `${sheet.getSheetName()} ${range?.getRow() ?? ""} ${range?.getColumn() ?? ""}`;
}

/** The text with the minute in which a sheet was inserted. */
const whenInserted = /inserted \d{4}-\d\d-\d\d \d\d:\d\d UTC/;

function cellsOf(
  { cellData = {} }: Partial<IWorksheetData>,
  styles: IWorkbookData["styles"],
): SheetState {
  const cells: Record<string, string> = {};
  for (const [row, line] of Object.entries(cellData as Record<string, Record<string, ICellData>>))
    for (const [column, { f, si, v, s }] of Object.entries(line)) {
      const style = typeof s === "string" ? styles[s] : s;
      const look = Object.entries(style ?? {}).filter(([key, value]) => isSeen(key, value));
      const formula = f && withoutQuotes(f);
      const cell = { ...(f || si ? { f: formula, si } : { v: v ?? "" }), look: look.sort() };
      if ("v" in cell && cell.v === "" && look.length === 0) continue;
      cells[`R${row}C${column}`] = JSON.stringify(cell).replace(whenInserted, "inserted");
    }
  return cells;
}

/** When a sheet is renamed, Univer rewrites 'Sheet1'!E2 as Sheet1!E2. To a reader they are the same. */
const withoutQuotes = (formula: string): string => formula.replace(/'(\w+)'!/g, "$1!");

/** The default properties of a cell, which may be stored or not. */
const usual: Readonly<Record<string, string>> = {
  ...{ cl: '{"rgb":"#000000"}', ff: '"Calibri"', fs: "11", it: "0", bl: "0", ht: "0", vt: "3" },
  ...{ n: '{"pattern":"General"}', pd: '{"l":2}', tr: '{"a":0}', tb: "0" },
};

function isSeen(key: string, value: unknown): boolean {
  const isLine = key === "st" || key === "ul";
  const isNone = value === null || (isLine && (value as { s?: number }).s === 0);
  return !isNone && JSON.stringify(value) !== usual[key];
}

/** A row or a column: its size, and whether it is hidden. */
interface Line {
  readonly w?: number;
  readonly hd?: number;
}

function linesOf({ columnData = {}, rowData = {} }: Partial<IWorksheetData>): SheetState {
  const lines: Record<string, string> = {};
  // A column that was shown again has a record with default values only.
  for (const [n, { w, hd = 0 }] of Object.entries(columnData as Record<string, Line>))
    if (w !== undefined || hd) lines[`column ${n}`] = `${w ?? ""} ${hd}`;
  for (const [n, row] of Object.entries(rowData as Record<string, Line>))
    if (row.hd) lines[`row ${n}`] = "hidden";
  return lines;
}

interface KeptName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

function namesOf({ resources = [], sheets }: IWorkbookData): Record<string, string> {
  const { data = "{}" } = resources.find(({ name }) => name.includes("DEFINED_NAME")) ?? {};
  const names = Object.values(JSON.parse(data || "{}") as Record<string, KeptName>);
  return Object.fromEntries(
    names.map(({ name, formulaOrRefString, localSheetId = "" }) => [
      `${sheets[localSheetId]?.name ?? "workbook"}!${name}`,
      formulaOrRefString,
    ]),
  );
}

/** Returns every part in which two states differ. */
export function differences(one: State, other: State): string[] {
  const told: string[] = [];
  if (one.tabs.join() !== other.tabs.join())
    told.push(`tabs ${one.tabs.join()} → ${other.tabs.join()}`);
  const compare = (of: string, a: SheetState, b: SheetState): void => {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      if (a[key] !== b[key] && key !== elsewhereKey)
        told.push(`${of} ${key}: ${a[key]} → ${b[key]}`);
  };
  for (const [name, sheet] of Object.entries(one.sheets))
    if (other.sheets[name]) compare(name, sheet, other.sheets[name]);
  compare("name", one.names, other.names);
  return told;
}

/** Returns what the user typed elsewhere meanwhile. */
export const typedElsewhere = ({ sheets }: State): string => sheets["Sheet1"]?.[elsewhereKey] ?? "";

/**
 * Returns the parts of a workbook that existed before and are now neither as before nor as the work makes them: lost
 * cells, formats, names and sheets. New parts are not counted.
 */
export function lost(before: State, done: State, now: State): string[] {
  const told: string[] = [];
  const compare = (of: string, a: SheetState, b: SheetState, c: SheetState): void => {
    for (const [key, value] of Object.entries(a))
      if (c[key] !== value && c[key] !== b[key]) told.push(`${of} ${key}: ${value} → ${c[key]}`);
  };
  for (const [name, sheet] of Object.entries(before.sheets)) {
    const [made, there] = [done.sheets[name], now.sheets[name]];
    if (there) compare(name, sheet, made ?? sheet, there);
    else if (made) told.push(`the sheet ${name}`);
  }
  compare("name", before.names, done.names, now.names);
  return told;
}
