import type {
  AstExpression,
  CallExpression,
  LetExpression,
  ReferenceIdentifier,
  UnaryExpression,
} from "@borgar/fx";
import type { Area } from "../../sheet/plan/sheet-plan.ts";
import {
  findCell,
  findSpill,
  rectanglesOf,
  type SheetCells,
  type WorkbookCells,
} from "../workbook-cells.ts";
import { callNative } from "./call-native.ts";
import { findArea, type ReferredArea } from "./find-area.ts";
import { nativeName } from "./find-calls.ts";
import { findName } from "./find-name.ts";
import { operate, operateAlone } from "./operators.ts";
import { argumentsOf, parseFormula } from "./parse-formula.ts";
import { isRows, NotFollowed, sentOf, type Sent, type SentValue } from "./sent-value.ts";

/** The place of a formula, and everything else that decides the values of its parts. */
export interface FormulaPlace {
  readonly book: WorkbookCells;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Answers a call of the add-in's functions within a formula; undefined for another function. */
  readonly answer?: (call: CallExpression, place: FormulaPlace) => Sent | NotFollowed | undefined;
  /** The values named by LET. */
  readonly locals?: ReadonlyMap<string, Sent | NotFollowed>;
  /** The number of nested names. A name may refer to others, and by mistake to itself. */
  readonly depth?: number;
}

/** What decides the meaning of a reference or a name in a formula. */
export type ReferencePlace = Pick<FormulaPlace, "book" | "sheet" | "depth">;

export type Followed = Sent | NotFollowed;

/** The most cells of a range that are read. */
const mostCells = 20_000;
const deepestName = 8;

/**
 * Returns the value of a part of a formula, as Excel would send it to a function: for constants, references, names,
 * blocks, operators, IF and a few more. Everything else gives `NotFollowed`.
 *
 * @example valueOf(parseFormula('=B2&"Q03"'), place) // "4Q03", if B2 holds 4
 */
export function valueOf(node: AstExpression | null | undefined, place: FormulaPlace): Followed {
  switch (node?.type) {
    case undefined:
      return null;
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return { error: node.value };
    case "ReferenceIdentifier":
      return valueOfReference(node, place);
    case "ArrayExpression":
      return valueOfArray(node.elements, place);
    case "UnaryExpression":
      return valueOfUnary(node, place);
    case "BinaryExpression": {
      const [left, right] = node.arguments;
      const [one, other] = [valueOf(left, place), valueOf(right, place)];
      if (one instanceof NotFollowed) return one;
      if (other instanceof NotFollowed) return other;
      return operate(node.operator, one, other) ?? new NotFollowed("reference", node.operator);
    }
    case "LetExpression":
      return valueOfLet(node, place);
    case "CallExpression":
      return valueOfCall(node, place);
    default:
      return new NotFollowed("function", "LAMBDA");
  }
}

function valueOfReference(node: ReferenceIdentifier, place: FormulaPlace): Followed {
  const area = findArea(node, place.sheet);
  if (area) return cellsOf(area, place.book);
  if (node.kind !== "name") return new NotFollowed("reference", node.value);
  const local = place.locals?.get(node.value.toLowerCase());
  if (local !== undefined) return local;
  const named = formulaOfName(node, place);
  if (named instanceof NotFollowed) return named;
  return valueOf(named.formula, named.place);
}

/** Returns the formula of a name, and the place for reading it. */
export function formulaOfName<P extends ReferencePlace>(
  { value: name }: ReferenceIdentifier,
  place: P,
): { readonly formula: AstExpression; readonly place: P } | NotFollowed {
  const { depth = 0 } = place;
  const defined = findName(place.book, name, place.sheet);
  const formula = defined && parseFormula(defined.formula);
  if (!formula || depth >= deepestName) return new NotFollowed("name", name);
  return {
    formula,
    place: { ...place, sheet: defined.sheet ?? place.sheet, locals: new Map(), depth: depth + 1 },
  };
}

/**
 * Returns the values of an area: one value for a single cell, otherwise rows of values. Whole columns end at the used
 * area.
 */
export function cellsOf(referred: ReferredArea, book: WorkbookCells): Followed {
  const area = clipped(referred, book);
  const { sheet, row, column, rows, columns } = area;
  if (rows * columns > mostCells) return new NotFollowed("too many cells", sheet);
  const values: SentValue[][] = [];
  for (let down = 0; down < rows; down += 1) {
    const line: SentValue[] = [];
    for (let across = 0; across < columns; across += 1) {
      const cell = findCell(book, { sheet, row: row + down, column: column + across });
      if (!cell) return new NotFollowed("not loaded", sheet);
      line.push(sentOf(cell));
    }
    values.push(line);
  }
  return rows === 1 && columns === 1 ? (values[0]?.[0] ?? null) : values;
}

/** Returns an area without the cells to the right of the sheet's used area and below it, if that is known. */
export function clipped(area: ReferredArea, book: WorkbookCells): ReferredArea {
  const used = rectanglesOf(book, area.sheet).flatMap(usedIn)[0];
  if (!used || area.rows * area.columns <= mostCells) return area;
  const bottom = Math.max(used.row + used.rows, area.row + 1);
  const right = Math.max(used.column + used.columns, area.column + 1);
  return {
    ...area,
    rows: Math.min(area.rows, bottom - area.row),
    columns: Math.min(area.columns, right - area.column),
  };
}

function usedIn({ isWhole, used, row, column, formulas }: SheetCells): readonly Area[] {
  if (used) return [used];
  const columns = Math.max(0, ...formulas.map(({ length }) => length));
  return isWhole ? [{ row, column, rows: formulas.length, columns }] : [];
}

function valueOfArray(
  elements: readonly (readonly AstExpression[])[],
  place: FormulaPlace,
): Followed {
  const rows: SentValue[][] = [];
  for (const line of elements) {
    const row: SentValue[] = [];
    for (const element of line) {
      const value = valueOf(element, place);
      if (value instanceof NotFollowed) return value;
      row.push(isRows(value) ? null : value);
    }
    rows.push(row);
  }
  return rows;
}

function valueOfUnary(
  { operator, arguments: [of] }: UnaryExpression,
  place: FormulaPlace,
): Followed {
  if (of === undefined) return null;
  if (operator === "#") return valueOfBlock(of, place);
  if (operator === "@") return valueBeside(of, place);
  const value = valueOf(of, place);
  if (value instanceof NotFollowed) return value;
  return operateAlone(operator, value) ?? new NotFollowed("reference", operator);
}

/** Returns the values of the area that the formula of a cell fills. */
function valueOfBlock(of: AstExpression, place: FormulaPlace): Followed {
  const area = findArea(of, place.sheet);
  if (!area) return new NotFollowed("reference", "#");
  const { sheet, row, column } = area;
  const block = findSpill(place.book, { sheet, row, column });
  return block ? cellsOf({ sheet, ...block }, place.book) : cellsOf(area, place.book);
}

/** Returns the value of a range's cell in the row or the column of the formula. */
function valueBeside(of: AstExpression, place: FormulaPlace): Followed {
  const area = findArea(of, place.sheet);
  if (!area) return valueOf(of, place);
  const { row, column, rows, columns, sheet } = area;
  const down = rows === 1 ? 0 : place.row - row;
  const across = columns === 1 ? 0 : place.column - column;
  const isBeside = down >= 0 && down < rows && across >= 0 && across < columns;
  if (!isBeside) return { error: "#VALUE!" };
  return cellsOf(
    { sheet, row: row + down, column: column + across, rows: 1, columns: 1 },
    place.book,
  );
}

function valueOfLet({ declarations, body }: LetExpression, place: FormulaPlace): Followed {
  let inner = place;
  for (const { id, init } of declarations) {
    const locals = new Map(inner.locals).set(id.name.toLowerCase(), valueOf(init, inner));
    inner = { ...inner, locals };
  }
  return valueOf(body, inner);
}

function valueOfCall(node: CallExpression, place: FormulaPlace): Followed {
  const given = argumentsOf(node);
  const name = nativeName(node);
  const [first] = given;
  if (name === "ANCHORARRAY" && first) return valueOfBlock(first, place);
  if (name === "SINGLE" && first) return valueBeside(first, place);
  return (
    place.answer?.(node, place) ??
    callNative(
      name,
      given.map((each) => () => valueOf(each, place)),
    ) ??
    new NotFollowed("function", name)
  );
}
