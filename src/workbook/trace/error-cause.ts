import type { AstExpression } from "@borgar/fx";
import { valueOf, type Followed } from "../formula/argument-value.ts";
import { areasIn } from "../formula/areas-in.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { nameCalled } from "../formula/find-calls.ts";
import { findName } from "../formula/find-name.ts";
import { operate, operateAlone } from "../formula/operators.ts";
import { expressionsIn } from "../formula/parse-formula.ts";
import { isCellError, NotFollowed } from "../formula/sent-value.ts";
import { findCell, rectanglesOf, type LoadedCell } from "../workbook-cells.ts";
import { filledArea } from "./filled-area.ts";
import type { TracedFormula, Tracing } from "./traced-formula.ts";

/** The cause of Excel's own error, as far as the formula shows it. */
export type ErrorCause =
  | { readonly kind: "add-in missing" | "deleted reference" | "range for one value" }
  /** The area that the formula would fill, if it is known, and the first cells in it that are not blank. */
  | {
      readonly kind: "blocked block";
      readonly area?: ReferredArea;
      readonly cells: readonly LoadedCell[];
    }
  | { readonly kind: "unknown name" | "missing sheet"; readonly name: string }
  | { readonly kind: "division by nothing" | "text in arithmetic"; readonly cell?: LoadedCell };

/** Returns the cause of Excel's own error; undefined if the formula does not show it. */
export function causeOf(
  tracing: Tracing,
  formula: TracedFormula,
  error: string,
): ErrorCause | undefined {
  switch (error) {
    case "#NAME?":
      return formula.calls.length > 0 ? { kind: "add-in missing" } : unknownName(tracing, formula);
    case "#REF!":
      return missingSheet(tracing, formula) ?? { kind: "deleted reference" };
    case "#SPILL!":
      return blockersOf(tracing, formula);
    case "#CALC!":
      // If the value of the range is known, the call itself refuses it.
      return formula.calls.some(({ asks }) => asks === undefined)
        ? { kind: "range for one value" }
        : undefined;
    case "#DIV/0!":
      return divisionIn(tracing, formula);
    case "#VALUE!":
      return textIn(tracing, formula);
    default:
      return undefined;
  }
}

/** How many cells in the way of a block are listed. */
const namedBlockers = 3;

function blockersOf({ book }: Tracing, formula: TracedFormula): ErrorCause {
  const area = filledArea(formula);
  if (!area) return { kind: "blocked block", cells: [] };
  const cells: LoadedCell[] = [];
  const { sheet, row, column, rows, columns } = area;
  for (let n = 1; n < rows * columns && cells.length < namedBlockers; n += 1) {
    const [down, across] = [Math.floor(n / columns), n % columns];
    const cell = findCell(book, { sheet, row: row + down, column: column + across });
    if (cell && (cell.formula !== "" || cell.value !== "")) cells.push(cell);
  }
  return { kind: "blocked block", cells, area };
}

function unknownName(
  { book, namespace }: Tracing,
  { tree, place }: TracedFormula,
): ErrorCause | undefined {
  const nodes = [...expressionsIn(tree)];
  const own = new Set(nodes.flatMap(namesGivenBy));
  const isKnown = (name: string): boolean =>
    own.has(name.toLowerCase()) || findName(book, name, place.sheet) !== undefined;
  for (const node of nodes) {
    if (node.type === "ReferenceIdentifier" && node.kind === "name" && !isKnown(node.value))
      return { kind: "unknown name", name: node.value };
    if (node.type !== "CallExpression") continue;
    const name = nameCalled(node);
    if (name.toUpperCase().startsWith(`${namespace.toUpperCase()}.`))
      return { kind: "unknown name", name };
  }
  return undefined;
}

/** Returns the names that a LET or a LAMBDA defines within a formula. */
function namesGivenBy(node: AstExpression): string[] {
  if (node.type === "LetExpression")
    return node.declarations.map(({ id }) => id.name.toLowerCase());
  return node.type === "LambdaExpression" ? node.params.map(({ name }) => name.toLowerCase()) : [];
}

function missingSheet({ book }: Tracing, { tree, place }: TracedFormula): ErrorCause | undefined {
  const missing = areasIn(tree, place).find(({ sheet }) => rectanglesOf(book, sheet).length === 0);
  return missing && { kind: "missing sheet", name: missing.sheet };
}

function divisionIn({ book }: Tracing, { tree, place }: TracedFormula): ErrorCause {
  for (const node of expressionsIn(tree)) {
    const [, by] = node.type === "BinaryExpression" && node.operator === "/" ? node.arguments : [];
    if (!by || !isNil(valueOf(by, place))) continue;
    const [area] = areasIn(by, place);
    const cell = area && findCell(book, area);
    return { kind: "division by nothing", ...(cell && { cell }) };
  }
  return { kind: "division by nothing" };
}

/** Says whether a divisor counts as zero. A blank cell, FALSE and a text that reads as 0 do too. */
function isNil(value: Followed): boolean {
  if (value instanceof NotFollowed || isCellError(value)) return false;
  const quotient = operate("/", 1, value) ?? null;
  return isCellError(quotient) && quotient.error === "#DIV/0!";
}

const arithmetic: readonly string[] = ["+", "-", "*", "/", "^", "%"];

function textIn({ book }: Tracing, { tree, place, calls }: TracedFormula): ErrorCause | undefined {
  for (const part of [...expressionsIn(tree)].flatMap(calculatedParts)) {
    if (calls.some((call) => call.node === part) || !isWord(valueOf(part, place))) continue;
    const [area] = areasIn(part, place);
    const cell = area && findCell(book, area);
    if (cell) return { kind: "text in arithmetic", cell };
  }
  return undefined;
}

/** Returns the operands of an expression. A plus sign before a value does not calculate. */
function calculatedParts(node: AstExpression): readonly AstExpression[] {
  if (node.type !== "BinaryExpression" && node.type !== "UnaryExpression") return [];
  const isPlus = node.type === "UnaryExpression" && node.operator === "+";
  return arithmetic.includes(node.operator) && !isPlus ? node.arguments : [];
}

/** Says whether a value is a text that arithmetic does not read as a number. */
const isWord = (value: Followed): boolean =>
  typeof value === "string" && isCellError(operateAlone("-", value) ?? null);
