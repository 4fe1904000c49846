import { columnName } from "../sheet/plan/address.ts";
import type { Anchor, Fold, Size } from "../sheet/plan/sheet-plan.ts";

/**
 * The rows and columns of a plan that can be folded on a used sheet, and those that must stay open. They are counted from
 * the start of the sheet.
 */
export interface FreeFolds {
  readonly free: readonly Fold[];
  readonly held: readonly Fold[];
}

interface Place extends Anchor, Size {}

/**
 * Queues requests for other contents in rows and columns that a plan would fold. Returns a function that reads the answer
 * after the sync, given the place of the plan. Folding hides whole rows and columns of the sheet. So they are folded only
 * if they have no other contents and the sheet has no charts, which would shrink.
 *
 * @param goes says of a chart, by its name, whether the write will delete it
 */
export function loadFreeFolds(
  range: Excel.Range,
  folds: readonly Fold[],
  goes: (chart: string) => boolean = () => false,
): (place: Place) => FreeFolds {
  const looked = folds.map((fold) => ({
    fold,
    used: wholeOf(range, fold)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  const charts = range.worksheet.charts.load("items/name");
  return (place) => {
    const hasCharts = charts.items.some(({ name }) => !goes(name));
    const isFree = ({ fold, used }: (typeof looked)[number]): boolean =>
      !hasCharts && isWithin(used, fold.of, place);
    const onSheet = (fold: Fold): Fold => {
      const from = fold.of === "rows" ? place.row : place.column;
      return { ...fold, first: from + fold.first, last: from + fold.last };
    };
    return {
      free: looked.filter(isFree).map(({ fold }) => onSheet(fold)),
      held: looked.filter((each) => !isFree(each)).map(({ fold }) => onSheet(fold)),
    };
  };
}

function wholeOf(range: Excel.Range, { of, first, last }: Fold): Excel.Range {
  return of === "rows"
    ? range
        .getRow(first)
        .getResizedRange(last - first, 0)
        .getEntireRow()
    : range
        .getColumn(first)
        .getResizedRange(0, last - first)
        .getEntireColumn();
}

/** Returns the place of a range whose indexes and counts are loaded. */
export const placeOf = (range: Excel.Range): Place => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Says whether the used part of whole rows, or columns, lies within a place. */
export function isWithin(used: Excel.Range, of: Fold["of"], place: Place): boolean {
  if (used.isNullObject) return true;
  return of === "rows"
    ? place.column <= used.columnIndex &&
        used.columnIndex + used.columnCount <= place.column + place.columns
    : place.row <= used.rowIndex && used.rowIndex + used.rowCount <= place.row + place.rows;
}

/**
 * Returns the address of whole rows or columns.
 *
 * @example foldAddress({ of: "columns", first: 2, last: 2 }) // "C:C"
 */
export const foldAddress = ({ of, first, last }: Fold): string =>
  of === "rows" ? `${first + 1}:${last + 1}` : `${columnName(first)}:${columnName(last)}`;

/** Returns rows of the sheet as folds; adjoining rows become one fold. */
export function foldsOf(rows: readonly number[]): readonly Fold[] {
  const folds: Fold[] = [];
  for (const row of rows) {
    const last = folds.at(-1);
    if (last?.last === row - 1) folds.splice(-1, 1, { ...last, last: row });
    else folds.push({ of: "rows", first: row, last: row });
  }
  return folds;
}

const groupings = { rows: "ByRows", columns: "ByColumns" } as const;

/** Queues the grouping and folding of rows and columns of a sheet. Other groups stay as they are. */
export function writeFolds(sheet: Excel.Worksheet, folds: readonly Fold[]): void {
  for (const fold of folds) {
    const range = sheet.getRange(foldAddress(fold));
    range.group(groupings[fold.of]);
    range.hideGroupDetails(groupings[fold.of]);
  }
}

/**
 * Queues requests to show all rows, or columns, of a plan's place and to remove them from their groups. Excel does not
 * report groups. `ungroup` lowers the level of the rows that are in a group and refuses if no row is, so a row that the
 * plan leaves open is first put into a group.
 */
export function unfold(
  sheet: Excel.Worksheet,
  of: Fold["of"],
  place: Place,
  folds: readonly Fold[],
): void {
  const [first, count] = of === "rows" ? [place.row, place.rows] : [place.column, place.columns];
  const isFolded = (n: number): boolean =>
    folds.some((fold) => fold.of === of && fold.first <= n && n <= fold.last);
  const lines = Array.from({ length: count }, (_, n) => n);
  const open = first + (lines.find((n) => !isFolded(n)) ?? 0);
  sheet.getRange(foldAddress({ of, first: open, last: open })).group(groupings[of]);
  const all = sheet.getRange(foldAddress({ of, first, last: first + count - 1 }));
  all.ungroup(groupings[of]);
  if (of === "rows") all.rowHidden = false;
  else all.columnHidden = false;
}

/**
 * Shows rows and columns again and removes them from their groups. Excel may have grouped only the first of them, up to
 * the one it refused; it also refuses to ungroup that one, and the later ones are in no group.
 */
export async function removeFolds(sheet: Excel.Worksheet, folds: readonly Fold[]): Promise<void> {
  for (const fold of folds) {
    const range = sheet.getRange(foldAddress(fold));
    if (fold.of === "rows") range.rowHidden = false;
    else range.columnHidden = false;
  }
  await sheet.context.sync();
  for (const fold of folds) sheet.getRange(foldAddress(fold)).ungroup(groupings[fold.of]);
  await sheet.context.sync().catch(() => undefined);
}
