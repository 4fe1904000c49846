import type { Cell } from "./cell.ts";
import { sourceOf } from "./figure-source.ts";
import { precedentsOf } from "./formula.ts";

/** How many figures are named, and how many cells are looked through for them. */
const NAMED = 4;
const MOST = 2000;

/** Returns what the value of a cell is made of, as far as figures of the add-in are in it; else "". */
export function explainFigure(cell: Cell): string {
  const { origin } = cell;
  const own = sourcesOf(cell, origin);
  if (own.length === 1) return own.join("");
  if (own.length > 1) return `Made of ${own.length} figures. ${own.join(". ")}`;
  const [call] = origin.calls;
  if (call && origin.key !== cell.key)
    return `Part of the block that ${call.functionName} gives in ${origin.addressFrom(cell.sheet)}.`;
  return call ? "" : explainParts(origin);
}

/** The lines of SOURCE for the calls in the formula that gives a cell its value. */
function sourcesOf(cell: Cell, origin: Cell): string[] {
  const place = { row: cell.row - origin.row, column: cell.column - origin.column };
  return origin.calls.flatMap((call) => sourceOf(cell, call, place) ?? []);
}

/** A native formula: which cells with figures it is made of, and where the first is from. */
function explainParts(cell: Cell): string {
  const figures = figureCells(cell);
  const [first] = figures;
  if (!first) return "";
  const names = figures.slice(0, NAMED).map((each) => each.addressFrom(cell.sheet));
  const more = figures.length > NAMED ? ` and ${figures.length - NAMED} more` : "";
  const source = sourcesOf(first, first.origin)[0] ?? "";
  return `Made of ${names.join(", ")}${more}. ${names[0] ?? ""}: ${source}`;
}

/** The cells with a figure that a formula comes down to, through other formulas too. */
function figureCells(cell: Cell): Cell[] {
  const found = new Map<string, Cell>();
  const seen = new Set<string>();
  const waiting = precedentsOf(cell);
  for (let next = waiting.shift(); next && seen.size < MOST; next = waiting.shift()) {
    if (seen.has(next.key)) continue;
    seen.add(next.key);
    if (sourcesOf(next, next.origin).length > 0) found.set(next.key, next);
    else waiting.push(...precedentsOf(next));
  }
  return [...found.values()];
}
