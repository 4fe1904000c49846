import { Failure } from "../../errors.ts";
import type { AskedCall } from "../asked/asked-call.ts";
import { valueOf } from "../formula/argument-value.ts";
import { nativeName } from "../formula/find-calls.ts";
import { findName } from "../formula/find-name.ts";
import { expressionsIn, partsOf } from "../formula/parse-formula.ts";
import { isCellError, isErrorText } from "../formula/sent-value.ts";
import {
  findCell,
  keyOf,
  rectanglesOf,
  type CellPlace,
  type LoadedCell,
} from "../workbook-cells.ts";
import { clipped } from "../formula/argument-value.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { filledArea } from "./filled-area.ts";
import { failureAt } from "./trace-call.ts";
import { areasIn } from "../formula/areas-in.ts";
import { tracedFormula, type TracedFormula, type Tracing } from "./traced-formula.ts";

/** What Excel's own error comes from, as far as the formula tells. */
export type ErrorCause =
  | { readonly kind: "add-in missing" | "deleted reference" | "range for one value" }
  /** The area that it would fill, where that is known, and the first cells in it that hold something. */
  | {
      readonly kind: "blocked block";
      readonly area?: ReferredArea;
      readonly cells: readonly LoadedCell[];
    }
  | { readonly kind: "unknown name" | "missing sheet"; readonly name: string }
  | { readonly kind: "division by nothing" | "text in arithmetic"; readonly cell?: LoadedCell };

/** An error that a cell shows, and where it began. */
export interface ErrorTrace {
  /** Such as "#N/A". */
  readonly error: string;
  /** The cell in which it began: the traced one, or one that it stands on. */
  readonly root: LoadedCell;
  /** What a function of the add-in said there. */
  readonly failure?: Failure;
  /** Else what Excel's own error comes from; undefined where only the error itself says. */
  readonly cause?: ErrorCause;
}

/** How far back an error is followed. */
const farthest = 60;
/** How many cells of one formula are looked at for an error. */
const mostLookedAt = 2000;

/** Returns where the error of a cell began and why; undefined for a cell without an error. */
export function traceError(tracing: Tracing, cell: LoadedCell): ErrorTrace | undefined {
  if (!isErrorText(cell.value)) return undefined;
  const root = rootOf(tracing, cell);
  const formula = tracedFormula(tracing, root);
  const error = cell.value;
  const failure = formula && failureIn(tracing, formula, root);
  if (failure) return { error, root, failure };
  const cause = formula && causeOf(tracing, formula, String(root.value));
  return { error, root, ...(cause && { cause }) };
}

/** The cell in which an error began, along the formulas that pass it on. */
function rootOf(tracing: Tracing, cell: LoadedCell): LoadedCell {
  const path = new Set<string>();
  let at = cell;
  while (path.size < farthest) {
    path.add(keyOf(at));
    const formula = tracedFormula(tracing, at);
    if (!formula || failureIn(tracing, formula, at)) return at;
    const next = failing(tracing, formula, at.value).find((each) => !path.has(keyOf(each)));
    if (!next) return at;
    at = next;
  }
  return at;
}

/** The cells of a formula that show an error: the same one first. */
function failing(
  { book }: Tracing,
  { tree, place }: TracedFormula,
  error: LoadedCell["value"],
): LoadedCell[] {
  const found: LoadedCell[] = [];
  let looked = 0;
  for (const area of areasIn(tree, place).map((each) => clipped(each, book)))
    for (let n = 0; n < area.rows * area.columns && looked < mostLookedAt; n += 1, looked += 1) {
      const [down, across] = [Math.floor(n / area.columns), n % area.columns];
      const at = { sheet: area.sheet, row: area.row + down, column: area.column + across };
      const cell = findCell(book, at);
      if (cell && isErrorText(cell.value)) found.push(cell);
    }
  return [...found.filter(({ value }) => value === error), ...found];
}

/** What a function of the add-in refused in a formula: the call that the cell shows first. */
function failureIn(
  tracing: Tracing,
  { calls, shown, origin }: TracedFormula,
  cell: CellPlace,
): Failure | undefined {
  if (shown) {
    const failure = failureAt(tracing, shown.call, shown);
    if (failure && !shown.call.error) return failure;
  }
  const isFirst = origin.row === cell.row && origin.column === cell.column;
  const others = isFirst ? calls.filter((call: AskedCall) => call !== shown?.call) : [];
  for (const call of others) {
    const failure = call.error ? undefined : failureAt(tracing, call, { row: 0, column: 0 });
    if (failure) return failure;
  }
  return undefined;
}

function causeOf(tracing: Tracing, formula: TracedFormula, error: string): ErrorCause | undefined {
  switch (error) {
    case "#NAME?":
      return formula.calls.length > 0 ? { kind: "add-in missing" } : unknownName(tracing, formula);
    case "#REF!":
      return missingSheet(tracing, formula) ?? { kind: "deleted reference" };
    case "#SPILL!":
      return blockersOf(tracing, formula);
    case "#CALC!":
      return formula.calls.length > 0 ? { kind: "range for one value" } : undefined;
    case "#DIV/0!":
      return divisionIn(tracing, formula);
    case "#VALUE!":
      return textIn(tracing, formula);
    default:
      return undefined;
  }
}

/** How many cells in the way of a block are named. */
const namedBlockers = 3;

function blockersOf({ book }: Tracing, formula: TracedFormula): ErrorCause {
  const area = filledArea(formula);
  const cells: LoadedCell[] = [];
  const { sheet, row, column, rows, columns } = area ?? { ...formula.origin, rows: 1, columns: 1 };
  for (let n = 1; n < rows * columns && cells.length < namedBlockers; n += 1) {
    const [down, across] = [Math.floor(n / columns), n % columns];
    const cell = findCell(book, { sheet, row: row + down, column: column + across });
    if (cell && (cell.formula !== "" || cell.value !== "")) cells.push(cell);
  }
  return { kind: "blocked block", cells, ...(area && { area }) };
}

function unknownName(
  { book, namespace }: Tracing,
  { tree, place }: TracedFormula,
): ErrorCause | undefined {
  for (const node of expressionsIn(tree)) {
    if (node.type === "ReferenceIdentifier" && node.kind === "name") {
      const { value: name } = node;
      if (!findName(book, name, place.sheet)) return { kind: "unknown name", name };
    }
    if (
      node.type === "CallExpression" &&
      nativeName(node).startsWith(`${namespace.toUpperCase()}.`)
    )
      return { kind: "unknown name", name: node.callee.name };
  }
  return undefined;
}

function missingSheet({ book }: Tracing, { tree, place }: TracedFormula): ErrorCause | undefined {
  const missing = areasIn(tree, place).find(({ sheet }) => rectanglesOf(book, sheet).length === 0);
  return missing && { kind: "missing sheet", name: missing.sheet };
}

function divisionIn({ book }: Tracing, { tree, place }: TracedFormula): ErrorCause {
  for (const node of expressionsIn(tree)) {
    if (node.type !== "BinaryExpression" || node.operator !== "/") continue;
    const [, by] = node.arguments;
    const value = by && valueOf(by, place);
    if (value !== null && value !== 0) continue;
    const [area] = by ? areasIn(by, place) : [];
    const cell = area && findCell(book, area);
    return { kind: "division by nothing", ...(cell && { cell }) };
  }
  return { kind: "division by nothing" };
}

const arithmetic: readonly string[] = ["+", "-", "*", "/", "^", "%"];

function textIn({ book }: Tracing, { tree, place, calls }: TracedFormula): ErrorCause | undefined {
  for (const node of expressionsIn(tree)) {
    if (node.type !== "BinaryExpression" || !arithmetic.includes(node.operator)) continue;
    for (const part of partsOf(node)) {
      if (calls.some((call) => call.node === part)) continue;
      const value = valueOf(part, place);
      const [area] = typeof value === "string" && !isCellError(value) ? areasIn(part, place) : [];
      const cell = area && findCell(book, area);
      if (cell) return { kind: "text in arithmetic", cell };
    }
  }
  return undefined;
}
