import type { BlockContent } from "./block-content.ts";
import type { Entered } from "./entered.ts";
import { formulaFor, lastColumn, openFormula } from "./own-references.ts";

/** A new column. Columns are counted from the left edge of the block before the insertion. */
export interface NewColumn {
  /** The column before which the new one is requested. */
  readonly before: number;
  /** The column whose formats and formulas it gets. */
  readonly like: number;
  readonly period: string;
}

/** Adjoining rows of the new column that are copied from a column. */
export interface Copied {
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

/**
 * A formula that fills several columns, none of which the new column is inserted between, so that the new column needs
 * its own.
 */
interface Anchor {
  readonly row: number;
  readonly formula: string;
  /** The column of the formula. */
  readonly of: number;
}

/** What a new column takes from which columns of a block. */
export interface ColumnPlan {
  /** The column before which it is actually inserted. */
  readonly before: number;
  readonly copied: readonly Copied[];
  readonly anchors: readonly Anchor[];
  /**
   * Used if the new period goes left of all figures, outside the ranges that formulas refer to. The column is then
   * inserted to the right of the first one and takes over the contents of the first, and the first column gets the new
   * period. The entries are by row.
   */
  readonly takesOver: readonly TakenOver[];
  /** The row for it among the sources; undefined if the rows of the sources are not found. */
  readonly source: SourceRow | undefined;
}

/** A new row of the block, with the sources of one column. Rows are counted in the block before the insertion. */
export interface SourceRow {
  readonly before: number;
  /** The sources row of the column that the new column is like; its formats are copied. */
  readonly like: number;
  /** The contents of the row, by column. */
  readonly formulas: readonly Entered[];
}

/**
 * A cell of the first column whose content moves to the new column. `from` is the column whose formula it then gets;
 * undefined for the cells of the head.
 */
export interface TakenOver {
  readonly row: number;
  readonly typed: Entered;
  readonly from: number | undefined;
}

/** Returns what a new column takes from which columns of a block. */
export function planColumn(content: BlockContent, column: NewColumn): ColumnPlan {
  const { firstFigure } = content;
  const isFirst = column.before === firstFigure;
  const before = isFirst ? firstFigure + 1 : column.before;
  const like = isFirst ? firstFigure : column.like;
  const run = runOf(content, like);
  const isAmong = run !== undefined && run.first < before && before <= run.last;
  return {
    before,
    copied: copiedRows(content, like),
    anchors: run && !isAmong ? run.anchors : [],
    takesOver: isFirst ? takenOver(content) : [],
    source: sourceRow(content, like, before),
  };
}

/**
 * Returns the sources row of a new column. Each sources row begins with a reference to the head of its column, and the
 * rows have the order of the columns.
 */
function sourceRow(
  { formulas, firstFigure, headRow, left, top }: BlockContent,
  like: number,
  before: number,
): SourceRow | undefined {
  const head = `=@${top + headRow + 1}`;
  const row = formulas.findIndex(
    (cells) => openFormula(String(cells[firstFigure - 1] ?? ""), left + like) === head,
  );
  if (row < 0) return undefined;
  const own = (cell: Entered): Entered =>
    typeof cell === "string" && cell.startsWith("=")
      ? formulaFor(cell, left + like, left + before)
      : "";
  return {
    before: before > like ? row + 1 : row,
    like: row,
    formulas: (formulas[row] ?? []).map(own),
  };
}

function takenOver(content: BlockContent): TakenOver[] {
  const { formulas, firstFigure, headRow, releaseRow } = content;
  return formulas.flatMap((cells, row): TakenOver[] => {
    const typed = cells[firstFigure] ?? "";
    if (row === headRow || row === releaseRow) return [{ row, typed, from: undefined }];
    const from = String(typed).startsWith("=") ? undefined : sharedBy(content, row, firstFigure);
    return from === undefined ? [] : [{ row, typed, from }];
  });
}

const fills = /^=[\w.]+\.(?:HEADS|FLAGS)\(/;

/** Returns the columns that are filled by the same formulas of heads or marks as a column, and these formulas. */
function runOf(
  { formulas, amounts, left }: BlockContent,
  like: number,
): { first: number; last: number; anchors: Anchor[] } | undefined {
  const anchored = amounts.flatMap(({ column }) => {
    const anchors = formulas.flatMap((cells, row): Anchor[] => {
      const formula = String(cells[column] ?? "");
      return fills.test(formula) ? [{ row, formula, of: column }] : [];
    });
    const [first] = anchors;
    return first
      ? [{ first: column, last: lastColumn(first.formula, left + column) - left, anchors }]
      : [];
  });
  return anchored.find(({ first, last }) => first <= like && like <= last);
}

/**
 * Returns the rows to copy: those in which columns of amounts share a formula. It is copied from the requested column, or
 * from the nearest one that has it. Titles, notes and sources also lie in these columns, but they are not copied; nor is
 * a value typed over a figure.
 */
function copiedRows(content: BlockContent, like: number): Copied[] {
  const copied: Copied[] = [];
  content.formulas.forEach((_, row) => {
    const from = sharedBy(content, row, like);
    if (from === undefined) return;
    const last = copied.at(-1);
    if (last?.from === from && last.last === row - 1) copied.splice(-1, 1, { ...last, last: row });
    else copied.push({ first: row, last: row, from });
  });
  return copied;
}

function sharedBy(
  { formulas, amounts, left }: BlockContent,
  row: number,
  like: number,
): number | undefined {
  const cells = amounts.flatMap(({ column }) => {
    const formula = String(formulas[row]?.[column] ?? "");
    if (!formula.startsWith("=") || fills.test(formula)) return [];
    return [{ column, open: openFormula(formula, left + column) }];
  });
  const isShared = (open: string): boolean =>
    cells.length === 1 ? open.includes("@") : cells.filter((each) => each.open === open).length > 1;
  const sharing = cells.filter(({ open }) => isShared(open));
  const own = sharing.find(({ column }) => column === like);
  const [nearest] = sharing.toSorted(
    (a, b) => Math.abs(a.column - like) - Math.abs(b.column - like),
  );
  return (own ?? nearest)?.column;
}
