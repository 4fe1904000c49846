import type { Anchor, Fold, Size } from "../sheet/plan/sheet-plan.ts";
import type { Entered } from "./entered.ts";
import { loadNeighbours, type Neighbours } from "./load-neighbours.ts";
import { loadFreeFolds, type FreeFolds } from "./free-folds.ts";
import { loadObstacles, type Obstacles } from "./load-obstacles.ts";
import { findSpillsInto } from "./find-spills.ts";
import { loadLooks, type Looks } from "./looks.ts";
import { refused } from "./refused.ts";
import { look } from "./run.ts";
import { loadSpilled, type Spilled } from "./spilled.ts";

/** The cells that a plan would take, and what is in the way there. */
export interface Target extends Corner, Obstacles, Neighbours {
  readonly sheet: string;
  /** Address with its sheet. */
  readonly address: string;
  readonly protected: boolean;
  /** The addresses of cells outside it whose formulas spill into it. */
  readonly spills: readonly string[];
  /** The rows and columns that can be folded there, and those that cannot. */
  readonly folds: FreeFolds;
  readonly before: Before;
}

/** The contents and formats of the target, to show them to the user and to restore them. */
interface Before {
  readonly formulas: readonly (readonly Entered[])[];
  readonly values: readonly (readonly Entered[])[];
  /** The type of each value: an error has the same value as a text that spells it. */
  readonly types: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: Looks;
  readonly spilled: Spilled;
  /** Width of each column in points. */
  readonly widths: readonly number[];
  /** True if the cells have neither contents nor formats. */
  readonly untouched: boolean;
}

/** A cell of the workbook. The id of its sheet does not change when the sheet is renamed. */
export interface Corner {
  readonly sheetId: string;
  readonly anchor: Anchor;
}

/**
 * Loads, in one sync, the top left cell of the selection.
 *
 * @throws host if the selection is not a single block of cells.
 */
export const loadSelectedCorner = (): Promise<Corner> =>
  look(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load("rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id");
    await context.sync();
    return { sheetId: sheet.id, anchor: { row: cell.rowIndex, column: cell.columnIndex } };
  });

/**
 * Reads an area of a given size that begins at a corner, or at the top left of the selection. It takes one sync; more if
 * a formula next to the area may spill into it, or if its formats are too many for one answer.
 */
export const lookAtSelection = (
  size: Size,
  folds: readonly Fold[],
  corner?: Corner,
): Promise<Target> =>
  lookAt(
    (context) =>
      corner ? cellAt(context, corner) : context.workbook.getSelectedRange().getCell(0, 0),
    size,
    folds,
  );

const cellAt = ({ workbook }: Excel.RequestContext, { sheetId, anchor }: Corner): Excel.Range =>
  workbook.worksheets.getItem(sheetId).getCell(anchor.row, anchor.column);

/**
 * Reads the same cells again, wherever the selection is now. If a write will replace their conditional formats, these are
 * read too, so that they can be restored: one more sync if there are any.
 *
 * @throws host if contents or formats have changed, because the user agreed only to what was shown.
 */
export async function lookAgain(
  { sheetId, anchor, before }: Target,
  size: Size,
  { folds, conditions }: { readonly folds: readonly Fold[]; readonly conditions: boolean },
): Promise<Target> {
  const corner = { sheetId, anchor };
  const now = await lookAt((context) => cellAt(context, corner), size, folds, conditions);
  if (seen(now.before) !== seen(before)) throw refused({ reason: "changedMeanwhile" });
  return now;
}

const seen = ({ formulas, numberFormats, looks: { cells, conditionalIds } }: Before): string =>
  JSON.stringify([formulas, numberFormats, cells, conditionalIds]);

function lookAt(
  cornerOf: (context: Excel.RequestContext) => Excel.Range,
  size: Size,
  folds: readonly Fold[],
  keepsConditions = false,
): Promise<Target> {
  const batch = async (context: Excel.RequestContext): Promise<Target> => {
    const range = cornerOf(context).getAbsoluteResizedRange(size.rows, size.columns);
    const loaded = loadTarget(range, size, loadFreeFolds(range, folds), keepsConditions);
    await context.sync();
    const target = await loaded();
    const { atEdge } = target.before.spilled;
    return { ...target, spills: atEdge ? await findSpillsInto(range, size) : [] };
  };
  // The size is the only argument that Excel is given, so an invalid argument is the size.
  return look(batch, { meanings: { InvalidArgument: { reason: "noRoom", ...size } } });
}

/** Queues the reading of a range of a given size. Returns a function that reads the answer after the sync. */
export function loadTarget(
  range: Excel.Range,
  size: Size,
  foldable: ReturnType<typeof loadFreeFolds>,
  keepsConditions: boolean,
): () => Promise<Omit<Target, "spills">> {
  const sheet = range.worksheet.load({ id: true, name: true, protection: { protected: true } });
  range.load("address,rowIndex,columnIndex");
  const before = loadBefore(range, size, keepsConditions);
  const obstacles = loadObstacles(range);
  const neighbours = loadNeighbours(range.context.workbook, sheet, range);
  return async () => {
    const anchor = { row: range.rowIndex, column: range.columnIndex };
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      anchor,
      folds: foldable({ ...anchor, ...size }),
      address: range.address,
      protected: sheet.protection.protected,
      ...obstacles(),
      ...neighbours(),
      before: await before(),
    };
  };
}

function loadBefore(
  range: Excel.Range,
  size: Size,
  keepsConditions: boolean,
): () => Promise<Before> {
  range.load("formulas,values,valueTypes,numberFormat");
  const widths = Array.from({ length: size.columns }, (_, i) => range.getColumn(i).format);
  widths.forEach((format) => format.load("columnWidth"));
  const used = range.getUsedRangeOrNullObject().load("address");
  const loaded = loadLooks(range, size, keepsConditions);
  const spilled = loadSpilled(range, size);
  return async () => {
    const looks = await loaded(() => used.isNullObject);
    const formulas = range.formulas as Entered[][];
    return {
      formulas,
      spilled: spilled(formulas),
      values: range.values as Entered[][],
      types: range.valueTypes,
      numberFormats: range.numberFormat as string[][],
      looks,
      widths: widths.map((format) => format.columnWidth),
      untouched: used.isNullObject && looks.conditional === 0,
    };
  };
}
