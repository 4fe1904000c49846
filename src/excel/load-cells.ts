import { workInEnglish } from "./work-words.ts";
import type { Area } from "../sheet/plan/sheet-plan.ts";
import type { Entered } from "./entered.ts";
import type { Following } from "./following.ts";
import { hostErrorCode, hostFailure } from "./host-failure.ts";
import { areaOf } from "./range-area.ts";
import { runInExcel } from "./run-in-excel.ts";

/** An area of a sheet that is to be read. */
export interface Portion {
  readonly sheetId: string;
  readonly area: Area;
}

/** An area with its contents. */
export interface LoadedCells extends Portion {
  readonly formulas: readonly (readonly Entered[])[];
  readonly values: readonly (readonly Entered[])[];
}

/** Most cells of a request; each is read twice, as a formula and as a value. */
const mostCells = 10_000;
/** Most areas of a request. */
const mostAreas = 100;

const own = {
  words: workInEnglish,
  meanings: {
    ItemNotFound: { reason: "deletedWhileRead" },
    InvalidReference: { reason: "deletedWhileRead" },
  },
} as const;

/**
 * Reads areas of sheets in bounded requests, one after another.
 *
 * An area of too many cells is cut in two, and only the used part of each half is read. So two cells at opposite ends of
 * a sheet cost a few requests, not the reading of a billion cells. If Excel says that its answer would be too large,
 * requests become half as large.
 */
export async function loadCells(
  wanted: readonly Portion[],
  { onProgress, signal }: Following,
): Promise<LoadedCells[]> {
  const loaded: LoadedCells[] = [];
  let waiting = [...wanted];
  let most = mostCells;
  let done = 0;
  while (waiting.length > 0) {
    onProgress?.({ done, of: done + countCells(waiting) });
    signal?.throwIfAborted();
    const batch = firstOf(waiting, most);
    const answer = await ask(batch, most);
    if (answer === "too large") {
      most = Math.floor(most / 2);
      continue;
    }
    loaded.push(...answer.loaded);
    done += countCells(answer.loaded);
    waiting = [...answer.halves, ...waiting.slice(batch.length)];
  }
  onProgress?.({ done, of: done });
  signal?.throwIfAborted();
  return loaded;
}

const sizeOf = ({ area: { rows, columns } }: Portion): number => rows * columns;
const countCells = (portions: readonly Portion[]): number =>
  portions.reduce((count, portion) => count + sizeOf(portion), 0);

/** Returns the first areas that one request can hold. An area that will be cut counts as no cells. */
function firstOf(waiting: readonly Portion[], most: number): Portion[] {
  let cells = 0;
  const batch: Portion[] = [];
  for (const portion of waiting.slice(0, mostAreas)) {
    const size = sizeOf(portion);
    if (size <= most) cells += size;
    if (cells > most) break;
    batch.push(portion);
  }
  return batch;
}

interface Answer {
  readonly loaded: readonly LoadedCells[];
  /** The used parts of the halves of the areas that were too large. */
  readonly halves: readonly Portion[];
}

async function ask(batch: readonly Portion[], most: number): Promise<Answer | "too large"> {
  try {
    return await runInExcel(async (context) => {
      const whole = batch.filter((portion) => sizeOf(portion) <= most);
      const halves = batch.filter((portion) => sizeOf(portion) > most).flatMap(halvesOf);
      const cells = whole.map((portion) => rangeOf(context, portion).load("formulas,values"));
      const used = halves.map((half) =>
        rangeOf(context, half)
          .getUsedRangeOrNullObject(true)
          .load("rowIndex,columnIndex,rowCount,columnCount"),
      );
      await context.sync();
      return {
        loaded: whole.map((portion, n) => ({
          ...portion,
          formulas: (cells[n]?.formulas ?? []) as Entered[][],
          values: (cells[n]?.values ?? []) as Entered[][],
        })),
        halves: halves.flatMap(({ sheetId }, n) => {
          const range = used[n];
          return !range || range.isNullObject ? [] : [{ sheetId, area: areaOf(range) }];
        }),
      };
    });
  } catch (error) {
    const canBeSmaller = most > 1 && hostErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
    if (canBeSmaller) return "too large";
    throw hostFailure(error, undefined, own);
  }
}

function rangeOf(context: Excel.RequestContext, { sheetId, area }: Portion): Excel.Range {
  const { row, column, rows, columns } = area;
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** Returns the halves of an area, cut across its longer side. */
function halvesOf({ sheetId, area }: Portion): Portion[] {
  const { row, column, rows, columns } = area;
  const [up, left] = [Math.ceil(rows / 2), Math.ceil(columns / 2)];
  const halves: Area[] =
    rows >= columns
      ? [
          { ...area, rows: up },
          { ...area, row: row + up, rows: rows - up },
        ]
      : [
          { ...area, columns: left },
          { ...area, column: column + left, columns: columns - left },
        ];
  return halves.map((half) => ({ sheetId, area: half }));
}

/** Returns a sheet's cells in one rectangle that begins at its used area. A row ends after the last cell that was read. */
export function joinCells(
  used: Area | undefined,
  parts: readonly LoadedCells[],
): Pick<Area, "row" | "column"> & Pick<LoadedCells, "formulas" | "values"> {
  const { row = 0, column = 0, rows = 0 } = used ?? {};
  const none: readonly Entered[] = [];
  const formulas = Array.from({ length: rows }, () => none);
  const values = Array.from({ length: rows }, () => none);
  for (const part of parts) {
    const across = part.area.column - column;
    part.formulas.forEach((line, down) => {
      const at = part.area.row - row + down;
      formulas[at] = putInto(formulas[at] ?? none, line, across);
      values[at] = putInto(values[at] ?? none, part.values[down] ?? none, across);
    });
  }
  return { row, column, formulas, values };
}

/** Returns a row with cells put in from a column on; cells between that were not read are blank. */
function putInto(
  row: readonly Entered[],
  cells: readonly Entered[],
  from: number,
): readonly Entered[] {
  if (row.length === 0 && from === 0) return cells;
  const gap = Array.from({ length: Math.max(0, from - row.length) }, () => "");
  return [...row.slice(0, from), ...gap, ...cells, ...row.slice(from + cells.length)];
}
