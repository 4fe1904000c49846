import type { Anchor } from "../../sheet/plan/sheet-plan.ts";
import { findArea, type ReferredArea } from "../formula/find-area.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import {
  findCell,
  findSheet,
  isSameSheet,
  type CellContent,
  type WorkbookCells,
} from "../workbook-cells.ts";
import { findLive } from "./live-reference.ts";
import { columns, rowWidth, sourcesMark } from "./sources-layout.ts";

/** A row of a sheet of sources: a frozen cell, or a block of them. */
export interface SourcesRow {
  /** The first cell of the row. */
  readonly at: Anchor & { readonly sheet: string };
  /** The address of the cell when it was frozen. */
  readonly cell: string;
  /** The place of the cell now; undefined if it was deleted. */
  readonly area: ReferredArea | undefined;
  /** The value that was frozen; for a block, the value of its first cell. */
  readonly value: CellContent;
  readonly formula: string;
  readonly knownOn: string;
  /** The result of `blockText`; "" for one cell. */
  readonly block: string;
  /** All cells of the row as they are. */
  readonly contents: readonly CellContent[];
}

/** A sheet of sources: its rows, and the present places of the cells that the formulas refer to, by their old places. */
export interface SourcesSheet {
  readonly sheet: string;
  /** The first cell of the heading row. */
  readonly head: Anchor;
  /** The first row below all contents of the sheet. */
  readonly end: number;
  readonly rows: readonly SourcesRow[];
  readonly referred: ReadonlyMap<string, ReferredArea | undefined>;
}

const markOf = (book: WorkbookCells, sheet: string): Anchor | undefined => {
  const mark = book.names.find(
    ({ name, sheet: of }) =>
      name.toLowerCase() === sourcesMark.toLowerCase() && of && isSameSheet(of, sheet),
  );
  const tree = mark && parseFormula(mark.formula);
  const area = tree && findArea(tree, sheet);
  return area && isSameSheet(area.sheet, sheet) ? area : undefined;
};

/** Says whether a sheet holds the sources of frozen cells. */
export const isSourcesSheet = (book: WorkbookCells, sheet: string): boolean =>
  markOf(book, sheet) !== undefined;

/** Returns the sheets of a workbook that hold the sources of frozen cells. */
export function findSources(book: WorkbookCells): readonly SourcesSheet[] {
  const steps = findSourcesInSteps(book);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Returns the same, one step for each row: a frozen workbook has thousands. */
export function* findSourcesInSteps(
  book: WorkbookCells,
): Generator<undefined, readonly SourcesSheet[]> {
  const found: SourcesSheet[] = [];
  for (const { name } of book.sheets) {
    const head = markOf(book, name);
    if (head) found.push(yield* readSources(book, name, head));
  }
  return found;
}

function* readSources(
  book: WorkbookCells,
  sheet: string,
  head: Anchor,
): Generator<undefined, SourcesSheet> {
  const loaded = findSheet(book, sheet);
  const end = Math.max(head.row + 1, loaded ? loaded.row + loaded.formulas.length : 0);
  const own = { sheets: loaded ? [loaded] : [], names: [] };
  const contentAt = (row: number, column: number, of: "formula" | "value"): CellContent =>
    findCell(own, { sheet, row, column: head.column + column })?.[of] ?? "";
  const rows: SourcesRow[] = [];
  const referred = new Map<string, ReferredArea | undefined>();
  for (let row = head.row + 1; row < end; row += 1) {
    yield;
    const text = (column: number): string => String(contentAt(row, column, "value"));
    const was = text(columns.referred);
    if (was !== "") referred.set(was, findLive(contentAt(row, columns.referredNow, "formula")));
    const formula = text(columns.formula);
    if (!formula.startsWith("=")) continue;
    rows.push({
      at: { sheet, row, column: head.column },
      cell: text(columns.cell),
      area: findLive(contentAt(row, columns.now, "formula")),
      value: contentAt(row, columns.value, "value"),
      formula,
      knownOn: text(columns.knownOn),
      block: text(columns.block),
      contents: Array.from({ length: rowWidth }, (_, column) => contentAt(row, column, "formula")),
    });
  }
  return { sheet, head, end, rows, referred };
}
