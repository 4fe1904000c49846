import type { Area } from "../sheet/plan/sheet-plan.ts";
import { rows } from "../sheet/statement/layout.ts";
import type { Entered } from "./entered.ts";
import type { Block } from "./find-blocks.ts";
import { refused } from "./refused.ts";
import { look } from "./run.ts";

/** A column of amounts with its own period. It is counted from the left edge of its block. */
export interface BlockColumn {
  readonly column: number;
  readonly period: string;
}

/** The contents of a block, row by row, counted from its top left cell. */
export interface BlockContent {
  readonly formulas: readonly (readonly Entered[])[];
  /** How the block is filled. A block of values does not follow changes in its own cells. */
  readonly fill: "live" | "spill" | "values";
  readonly amounts: readonly BlockColumn[];
  /** The heads of all columns, including gaps and forecasts. */
  readonly heads: readonly string[];
  readonly unit: string | undefined;
  /** The as-known date as a serial number; "" for the newest release held. */
  readonly knownOn: Entered;
  /** The row of the sheet in which the block begins, and the column. */
  readonly top: number;
  readonly left: number;
  /** Its first column of figures, and the rows with the periods and with the releases chosen for single columns. */
  readonly firstFigure: number;
  readonly headRow: number;
  readonly releaseRow: number;
  /** The width of its first column of figures, in points. */
  readonly figureWidth: number;
}

/** A block after it is read: its contents, and whether its sheet is protected. */
export interface ReadBlock {
  readonly block: Block;
  readonly content: BlockContent;
  readonly isProtected: boolean;
}

/** Reads blocks in one sync. */
export function loadBlocks(blocks: readonly Block[]): Promise<readonly ReadBlock[]> {
  return look(async (context) => {
    const loaded = blocks.map((block) => {
      const sheet = context.workbook.worksheets.getItem(block.sheetId);
      const { row, column, rows: count, columns } = block.area;
      const range = sheet.getRangeByIndexes(row, column, count, columns).load("formulas");
      const { protection } = sheet.load({ protection: { protected: true } });
      const figures = sheet.getRangeByIndexes(block.periods.row, block.periods.column, 1, 1).format;
      figures.load("columnWidth");
      return { block, range, protection, figures };
    });
    await context.sync();
    return loaded.map(({ block, range, protection, figures }) => ({
      block,
      content: contentOfBlock(block, range.formulas as Entered[][], figures.columnWidth),
      isProtected: protection.protected,
    }));
  });
}

/**
 * Reads a block in one sync.
 *
 * @throws host if its sheet is protected.
 */
export async function loadBlock(block: Block): Promise<BlockContent> {
  const [read] = await loadBlocks([block]);
  return requireUnprotected(block, read).content;
}

/**
 * Returns a block that was read.
 *
 * @throws host if its sheet is protected.
 */
export function requireUnprotected(block: Block, read: ReadBlock | undefined): ReadBlock {
  if (!read || read.isProtected) throw refused({ reason: "blockProtected", sheet: block.sheet });
  return read;
}

function contentOfBlock(
  block: Block,
  formulas: readonly (readonly Entered[])[],
  figureWidth: number,
): BlockContent {
  const { area, periods } = block;
  const periodRow = periods.row - area.row;
  const first = periods.column - area.column;
  const across = Array.from({ length: periods.columns }, (_, n) => first + n);
  const textAt = (row: number, column: number): string => String(formulas[row]?.[column] ?? "");
  const asked = periodRow + rows.asked - rows.period;
  const amounts = across.flatMap((column): BlockColumn[] => {
    const period = textAt(periodRow, column);
    const isOwn = period !== "" && !period.startsWith("=");
    return isOwn && textAt(asked, column).startsWith("=") ? [{ column, period }] : [];
  });
  return {
    formulas,
    fill: fillOf(formulas.flat().map(String)),
    amounts,
    heads: across.map((column) => textAt(periodRow, column)),
    top: area.row,
    left: area.column,
    firstFigure: first,
    headRow: periodRow,
    releaseRow: periodRow + rows.release - rows.period,
    figureWidth,
    unit: block.unit && String(cellIn(block, formulas, block.unit)),
    knownOn: cellIn(block, formulas, block.knownOn),
  };
}

const cellIn = (
  { area }: Block,
  formulas: readonly (readonly Entered[])[],
  { row, column }: Area,
): Entered => formulas[row - area.row]?.[column - area.column] ?? "";

function fillOf(texts: readonly string[]): BlockContent["fill"] {
  const calls = (name: string): boolean =>
    texts.some((text) => text.startsWith("=") && text.includes(`.${name}(`));
  if (calls("STATEMENT")) return "spill";
  return calls("FIGURE") || calls("HEADS") ? "live" : "values";
}
