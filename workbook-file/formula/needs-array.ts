import {
  parse,
  tokenize,
  type AstExpression,
  type CallExpression,
  type ReferenceIdentifier,
} from "@borgar/fx";
import type { KnownWords } from "./known-words.ts";

/** Native functions that take a range or an array as a whole; in the arguments of any other, Excel takes one cell of it. */
const taking = new Set(
  `SUM SUMPRODUCT SUMSQ SUMIF SUMIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEIF AVERAGEIFS MAX MIN MAXIFS
  MINIFS MAXA MINA MEDIAN LARGE SMALL RANK PRODUCT STDEV VAR AND OR XOR INDEX MATCH XMATCH LOOKUP VLOOKUP HLOOKUP XLOOKUP
  ROWS COLUMNS ROW COLUMN AREAS OFFSET AGGREGATE SUBTOTAL CONCAT TEXTJOIN IRR NPV CORREL SLOPE INTERCEPT PERCENTILE
  QUARTILE NETWORKDAYS WORKDAY`.split(/\s+/),
);

/** Native functions whose result is an array. */
const giving = new Set(
  `SEQUENCE FILTER SORT SORTBY UNIQUE TRANSPOSE MMULT FREQUENCY LINEST TREND GROWTH RANDARRAY MAP BYROW BYCOL SCAN
  MAKEARRAY HSTACK VSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW EXPAND TEXTSPLIT WRAPROWS WRAPCOLS`.split(
    /\s+/,
  ),
);

/** Whether the value of an expression is several cells, and whether an expression within it is calculated cell by cell. */
interface Demand {
  readonly many: boolean;
  readonly eachCell: boolean;
}

const nothing: Demand = { many: false, eachCell: false };

/**
 * Says whether a file must store a formula as a dynamic array, or Excel would take one cell of each range in it
 * (`=MAX(ABS(A1:A9))`). If it is not certain, the answer is yes, because Excel shows such a formula like any other.
 */
export function needsArray(formula: string, known: KnownWords): boolean {
  const { many, eachCell } = demandOfFormula(formula, known);
  return many || eachCell;
}

/** Says whether a formula may fill more cells than its own. */
export const mayFillMany = (formula: string, known: KnownWords): boolean =>
  demandOfFormula(formula, known).many;

const demandOfFormula = (formula: string, known: KnownWords): Demand =>
  demandOf(parse(tokenize(formula)), known);

function demandOf(node: AstExpression | null, known: KnownWords): Demand {
  switch (node?.type) {
    case "ReferenceIdentifier":
      return { many: isMany(node, known), eachCell: false };
    case "ArrayExpression":
      return { many: true, eachCell: false };
    case "LetExpression":
    case "LambdaExpression":
      return { many: true, eachCell: true };
    case "UnaryExpression":
      if (node.operator === "#") return { many: true, eachCell: false };
      if (node.operator === "@") return { ...operands(node.arguments, known), many: false };
      return perCell(operands(node.arguments, known));
    case "BinaryExpression":
      return perCell(operands(node.arguments, known));
    case "CallExpression":
      return demandOfCall(node, known);
    default:
      return nothing;
  }
}

function demandOfCall({ callee, arguments: given }: CallExpression, known: KnownWords): Demand {
  // A lambda that is called at once has no name; the parser's types do not say so.
  if ((callee.type as string) !== "Identifier") return { many: true, eachCell: true };
  const name = callee.name.toUpperCase();
  const within = operands(given, known);
  if (name === "SUMPRODUCT") return nothing;
  if (known.spilling.has(name)) return { many: true, eachCell: within.eachCell };
  if (giving.has(name)) return { many: true, eachCell: within.eachCell };
  if (taking.has(name)) return { many: false, eachCell: within.eachCell };
  return perCell(within);
}

function operands(nodes: readonly (AstExpression | null)[], known: KnownWords): Demand {
  const demands = nodes.map((node) => demandOf(node, known));
  return {
    many: demands.some(({ many }) => many),
    eachCell: demands.some(({ eachCell }) => eachCell),
  };
}

function isMany({ kind, value }: ReferenceIdentifier, { ranges }: KnownWords): boolean {
  if (kind === "name") return ranges.has(value.split("!").at(-1)?.toLowerCase() ?? "");
  return kind !== "range" || value.includes(":");
}

const perCell = ({ many, eachCell }: Demand): Demand => ({ many, eachCell: eachCell || many });
