import type { Area } from "../sheet/plan/sheet-plan.ts";
import type { Entered } from "./entered.ts";
import { areaOf } from "./range-area.ts";
import { supports } from "./requirements.ts";
import { look } from "./run.ts";

/** Cells of a sheet as they were read, with the area of the sheet that holds anything. */
export interface ReadCells {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly Entered[])[];
  readonly values: readonly (readonly Entered[])[];
  readonly used?: Area;
  readonly spills?: readonly Area[];
}

/** The selected cell, what fills it, and the names of the workbook. */
export interface ReadSelection {
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly cells: readonly ReadCells[];
  readonly names: readonly {
    readonly name: string;
    readonly sheet?: string;
    readonly formula: string;
  }[];
}

const measures = "rowIndex,columnIndex,rowCount,columnCount";

/** Reads the active cell, the names it may use, and, where another cell fills it, that one too: two syncs at most. */
export const loadSelected = (): Promise<ReadSelection> =>
  look(async (context) => {
    const cell = context.workbook.getActiveCell().load(`formulas,values,${measures}`);
    const sheet = cell.worksheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load(measures);
    const [names, own] = [context.workbook.names, sheet.names];
    for (const each of [names, own]) each.load("items/name,items/formula,items/scope");
    const parent = supports("1.12") ? cell.getSpillParentOrNullObject() : undefined;
    parent?.load(`formulas,values,${measures}`);
    await context.sync();
    const there = parent && !parent.isNullObject && !isSame(parent, cell) ? parent : undefined;
    const area =
      there && supports("1.12") ? there.getSpillingToRangeOrNullObject().load(measures) : undefined;
    if (area) await context.sync();
    const spills = area && !area.isNullObject ? [areaOf(area)] : [];
    const read = (range: Excel.Range): ReadCells => ({
      name: sheet.name,
      ...contentOf(range),
      spills,
      used: used.isNullObject ? noArea : areaOf(used),
    });
    return {
      at: { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex },
      cells: [cell, ...(there ? [there] : [])].map(read),
      names: [...own.items, ...names.items].map((each) => ({
        name: each.name,
        formula: each.formula as string,
        ...(isOfSheet(each) && { sheet: sheet.name }),
      })),
    };
  });

const noArea: Area = { row: 0, column: 0, rows: 0, columns: 0 };

const isOfSheet = ({ scope }: Excel.NamedItem): boolean => scope === "Worksheet";

const isSame = (one: Excel.Range, other: Excel.Range): boolean =>
  one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex;

const contentOf = (
  range: Excel.Range,
): Pick<ReadCells, "row" | "column" | "formulas" | "values"> => ({
  row: range.rowIndex,
  column: range.columnIndex,
  formulas: range.formulas as Entered[][],
  values: range.values as Entered[][],
});

/** Areas of a request. */
const mostAreas = 60;
/** Cells of a request. */
const mostCells = 10_000;

/**
 * Reads areas of sheets in two syncs: what of each sheet is used, then the cells of the areas within it. Areas beyond the
 * bounds of a request, and those of sheets that are not there, are left out.
 */
export const loadAreas = (
  areas: readonly (Area & { readonly sheet: string })[],
): Promise<readonly ReadCells[]> =>
  look(async (context) => {
    const names = [...new Set(areas.map(({ sheet }) => sheet))];
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
      return { name, sheet, used: sheet.getUsedRangeOrNullObject(true).load(measures) };
    });
    await context.sync();
    const wanted = areas.slice(0, mostAreas).flatMap(({ sheet: name, ...area }) => {
      const found = sheets.find((each) => each.name === name);
      if (!found || found.sheet.isNullObject) return [];
      const used = found.used.isNullObject ? noArea : areaOf(found.used);
      return [{ sheet: found.sheet, used, area: common(area, used) }];
    });
    let cells = 0;
    const read = wanted.flatMap(({ sheet, used, area }) => {
      cells += area.rows * area.columns;
      if (cells > mostCells) return [];
      const { row, column, rows, columns } = area;
      const isThere = rows > 0 && columns > 0;
      const range = isThere && sheet.getRangeByIndexes(row, column, rows, columns);
      if (range) range.load(`formulas,values,${measures}`);
      return [{ sheet, used, range }];
    });
    await context.sync();
    return read.map(({ sheet, used, range }) => ({
      name: sheet.name,
      used,
      ...(range ? contentOf(range) : { row: 0, column: 0, formulas: [], values: [] }),
    }));
  });

/** What two areas share; without rows or columns where they share nothing. */
function common(one: Area, other: Area): Area {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const bottom = Math.min(one.row + one.rows, other.row + other.rows);
  const right = Math.min(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: Math.max(0, bottom - row), columns: Math.max(0, right - column) };
}
