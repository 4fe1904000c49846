import {
  deserializeRangeWithSheet,
  LexerTreeBuilder,
  sequenceNodeType,
} from "@univerjs/engine-formula";
import { Cell } from "./cell.ts";

/** A part of a formula, as Univer's lexer cuts it. */
export interface Token {
  readonly kind: "reference" | "name" | "other";
  readonly text: string;
}

/** A formula that refers to whole columns refers to a million cells; these many are looked at. */
const MOST_CELLS = 5000;

/** Returns the parts of a cell's formula, without spaces. */
export function tokensOf({ host, formula }: Cell): Token[] {
  const lexer = host.book.engine.injector.get(LexerTreeBuilder);
  const nodes = lexer.sequenceNodesBuilder(formula.slice(1)) ?? [];
  return nodes
    .map((node): Token => {
      if (typeof node === "string") return { kind: "other", text: node.trim() };
      const { nodeType, token } = node;
      if (nodeType === sequenceNodeType.REFERENCE) return { kind: "reference", text: token };
      const named =
        nodeType === sequenceNodeType.FUNCTION || nodeType === sequenceNodeType.DEFINED_NAME;
      return { kind: named ? "name" : "other", text: token };
    })
    .filter(({ text }) => text !== "");
}

/** Returns the cells that a reference in a cell's formula names; undefined where there is no such sheet. */
export function cellsOf({ host, sheet }: Cell, reference: string): Cell[] | undefined {
  const { sheetName, range } = deserializeRangeWithSheet(reference);
  const { workbook } = host.book;
  const named = sheetName ? workbook.getSheetByName(sheetName) : sheet.facade;
  if (!named) return undefined;
  const { sheet: on } = { sheet: host.sheet(named.getSheetId()) };
  const last = { row: named.getMaxRows() - 1, column: named.getMaxColumns() - 1 };
  const cells: Cell[] = [];
  const [top, left] = [range.startRow || 0, range.startColumn || 0];
  const bottom = Number.isNaN(range.endRow) ? last.row : Math.min(range.endRow, last.row);
  const right = Number.isNaN(range.endColumn)
    ? last.column
    : Math.min(range.endColumn, last.column);
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right && cells.length < MOST_CELLS; column += 1)
      cells.push(new Cell(host, on, row, column));
  return cells;
}

/** Returns every cell that a cell's formula refers to. */
export function precedentsOf(cell: Cell): Cell[] {
  if (!cell.formula) return [];
  return tokensOf(cell)
    .filter(({ kind }) => kind === "reference")
    .flatMap(({ text }) => cellsOf(cell, text) ?? []);
}
