import type { AstExpression, BinaryExpression } from "@borgar/fx";
import { valueOf, type FormulaPlace } from "../formula/argument-value.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { nativeName } from "../formula/find-calls.ts";
import { takenBranch } from "../formula/giving-part.ts";
import { argumentsOf, expressionsIn } from "../formula/parse-formula.ts";
import { areasIn } from "../formula/areas-in.ts";

/** A term of a sum: an area of cells or a part of the formula, with its factor. */
export interface PlainTerm {
  readonly factor: number;
  /** The cells that are added up; undefined for a part of the formula itself. */
  readonly area?: ReferredArea;
  readonly node: AstExpression;
}

/**
 * Returns the terms that a formula adds up, if it consists only of plus, minus, SUM and constant factors, after following
 * the branch of IF, IFERROR and IFNA that is taken; undefined for any other formula, because its cells have no separate
 * shares in its value.
 *
 * @example plainTerms(parseFormula("=SUM(B2:B4)-C1/1000"), place) // B2:B4 once, and C1 times −0.001
 */
export function plainTerms(
  node: AstExpression,
  place: FormulaPlace,
  factor = 1,
): readonly PlainTerm[] | undefined {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number" ? [] : undefined;
    case "ReferenceIdentifier":
      return termOfArea(node, place, factor);
    case "UnaryExpression": {
      if (node.operator === "#") return termOfArea(node, place, factor);
      const by = signs[node.operator];
      const [of] = node.arguments;
      return by === undefined || !of ? undefined : plainTerms(of, place, factor * by);
    }
    case "BinaryExpression":
      return termsOfTwo(node, place, factor);
    case "CallExpression": {
      const taken = takenBranch(node, place);
      if (taken) return plainTerms(taken, place, factor);
      if (nativeName(node) !== "SUM") return [{ factor, node }];
      return joined(argumentsOf(node).map((each) => each && plainTerms(each, place, factor)));
    }
    default:
      return undefined;
  }
}

function termOfArea(
  node: AstExpression,
  place: FormulaPlace,
  factor: number,
): readonly PlainTerm[] | undefined {
  const areas = areasIn(node, place);
  const [area] = areas;
  return area && areas.length === 1 ? [{ factor, area, node }] : undefined;
}

const signs: Readonly<Record<string, number>> = { "+": 1, "-": -1, "%": 0.01, "@": 1 };

function termsOfTwo(
  { operator, arguments: [one, other] }: BinaryExpression,
  place: FormulaPlace,
  factor: number,
): readonly PlainTerm[] | undefined {
  if (!one || !other) return undefined;
  if (operator === "+" || operator === "-") {
    const by = operator === "-" ? -factor : factor;
    return joined([plainTerms(one, place, factor), plainTerms(other, place, by)]);
  }
  const [left, right] = [constantIn(one, place), constantIn(other, place)];
  if (operator === "*" && left !== undefined) return plainTerms(other, place, factor * left);
  if (operator === "*" && right !== undefined) return plainTerms(one, place, factor * right);
  return operator === "/" && right !== undefined && right !== 0
    ? plainTerms(one, place, factor / right)
    : undefined;
}

/** Returns the value of an expression that consists of constants; undefined for any other. */
function constantIn(node: AstExpression, place: FormulaPlace): number | undefined {
  const varies = ["ReferenceIdentifier", "CallExpression", "LetExpression", "LambdaExpression"];
  for (const { type } of expressionsIn(node)) if (varies.includes(type)) return undefined;
  const value = valueOf(node, place);
  return typeof value === "number" ? value : undefined;
}

function joined(
  parts: readonly (readonly PlainTerm[] | null | undefined)[],
): readonly PlainTerm[] | undefined {
  return parts.every((part) => part !== undefined)
    ? parts.flatMap((part) => part ?? [])
    : undefined;
}
