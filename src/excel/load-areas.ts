import type { Area } from "../sheet/plan/sheet-plan.ts";
import { loadCells, type Portion } from "./load-cells.ts";
import { loadFilled } from "./load-filled.ts";
import { areaOf, noArea } from "./range-area.ts";
import type { ReadCells } from "./read-cells.ts";
import { supports } from "./requirements.ts";
import { look } from "./run.ts";

type SheetArea = Area & { readonly sheet: string };

/** A sheet that exists, and its used area. */
interface UsedSheet {
  readonly id: string;
  readonly name: string;
  readonly used: Area;
  readonly hasSpills: boolean;
}

/**
 * Reads areas of sheets: first the used area of each sheet, then the cells of the areas within it, in bounded requests,
 * then the cells there that formulas fill. Areas of sheets that do not exist are left out.
 *
 * @param most the most cells that are read in all; of an area that exceeds them, only the first rows are read
 */
export async function loadAreas(
  areas: readonly SheetArea[],
  most: number,
): Promise<readonly ReadCells[]> {
  const sheets = await loadUsed([...new Set(areas.map(({ sheet }) => sheet))]);
  const portions = withinBounds(
    areas.flatMap(({ sheet, ...area }): Portion[] => {
      const found = sheets.get(sheet);
      return found ? [{ sheetId: found.id, area: common(area, found.used) }] : [];
    }),
    most,
  );
  const known = [...sheets.values()];
  const parts = await loadCells(portions, {});
  const read = parts.flatMap(({ sheetId, area, formulas, values }): ReadCells[] => {
    const sheet = known.find(({ id }) => id === sheetId);
    return sheet ? [{ name: sheet.name, used: sheet.used, ...area, formulas, values }] : [];
  });
  const spilling = known.filter(({ hasSpills }) => hasSpills);
  const filled = await loadFilled(
    spilling.flatMap(({ id, name }) =>
      read.filter((cells) => cells.name === name).map((cells) => ({ ...cells, sheetId: id })),
    ),
  );
  return [...read, ...known.map(emptyOf), ...filled];
}

/** Cells outside the used area of a sheet are blank, even if none of them was read. */
const emptyOf = ({ name, used }: UsedSheet): ReadCells => ({
  name,
  used,
  row: 0,
  column: 0,
  formulas: [],
  values: [],
});

const measures = "rowIndex,columnIndex,rowCount,columnCount";

const loadUsed = (names: readonly string[]): Promise<ReadonlyMap<string, UsedSheet>> =>
  look(async (context) => {
    const knowsSpills = supports("1.12");
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id,name");
      const used = sheet.getUsedRangeOrNullObject(true).load(measures);
      if (knowsSpills) used.load("hasSpill");
      return { name, sheet, used };
    });
    await context.sync();
    return new Map(
      sheets.flatMap(({ name, sheet, used }): [string, UsedSheet][] => {
        if (sheet.isNullObject) return [];
        const area = used.isNullObject ? noArea : areaOf(used);
        // Excel answers null if some cells are filled by a formula and some are not.
        const hasSpills =
          knowsSpills && !used.isNullObject && (used.hasSpill as boolean | null) !== false;
        return [[name, { id: sheet.id, name: sheet.name, used: area, hasSpills }]];
      }),
    );
  });

/** Returns the portions up to a number of cells in all. A portion that exceeds it is cut to the first rows that fit. */
function withinBounds(portions: readonly Portion[], most: number): Portion[] {
  let left = most;
  return portions.flatMap((portion): Portion[] => {
    const { area } = portion;
    const rows = Math.min(area.rows, Math.floor(left / Math.max(area.columns, 1)));
    if (rows <= 0 || area.columns <= 0) return [];
    left -= rows * area.columns;
    return [{ ...portion, area: { ...area, rows } }];
  });
}

/** Returns the common part of two areas, with no rows or no columns if there is none. */
function common(one: Area, other: Area): Area {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const bottom = Math.min(one.row + one.rows, other.row + other.rows);
  const right = Math.min(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: Math.max(0, bottom - row), columns: Math.max(0, right - column) };
}
