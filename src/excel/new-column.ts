import type { BlockContent } from "./block-content.ts";
import type { Entered } from "./entered.ts";
import { formulaFor, lastColumn, openFormula } from "./own-references.ts";

/** A column to come. Columns are counted from the left edge of the block, as it is before. */
export interface NewColumn {
  /** The column that it is to stand before. */
  readonly before: number;
  /** The column it is to look like. */
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
  /** The column it stands in. */
  readonly of: number;
}

/** What a new column gets from which column of a block. */
export interface ColumnPlan {
  /** The column that it really stands before. */
  readonly before: number;
  readonly copied: readonly Copied[];
  readonly anchors: readonly Anchor[];
  /**
   * Used if the column would have to be left of all figures, outside the ranges over them. It is then inserted to the
   * right of the first column and takes over its role, and the first column becomes the new period. By row: the content
   * that was typed there.
   */
  readonly takesOver: readonly TakenOver[];
  /** The row among the sources that tells of it; undefined where the sources have been taken apart. */
  readonly source: SourceRow | undefined;
}

/** A row of the block to come, for one column: counted as the block is before, it stands before a row. */
export interface SourceRow {
  readonly before: number;
  /** The row of the column it is like, which it looks like. */
  readonly like: number;
  /** By column: what stands in it. */
  readonly formulas: readonly Entered[];
}

/** A cell that a reader may have typed in; it is given the formula of another column, or left to be a head. */
export interface TakenOver {
  readonly row: number;
  readonly typed: Entered;
  readonly from: number | undefined;
}

/** Returns what a new column gets from which column of a block. */
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

/** A row among the sources begins with the head of its column; the rows stand as the columns do. */
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

/** The columns that share their formula of heads with a column, and the formulas that fill them. */
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
 * A row is copied if the columns of amounts share a formula, from the requested column if it has that formula. Titles,
 * notes and sources are in these columns without belonging to them, and a figure that was typed over is not a formula.
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
