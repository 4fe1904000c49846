import type { AstExpression } from "@borgar/fx";
import { partsOf } from "../formula/parse-formula.ts";
import type { AuditedCell, AuditedWorkbook } from "./audited-workbook.ts";
import { placeOf, type FindingBase } from "./finding-base.ts";
import { findKnownFigure, type KnownFigure } from "./known-figure.ts";

/** A number within a formula that equals or is close to a figure, as in `=B2+4001449`. */
export interface ConstantInFormula extends FindingBase<"constant-in-formula"> {
  readonly number: number;
  readonly figure: KnownFigure;
}

/** Shorter numbers never count as figures, so most formulas need no search for numbers. */
const mayHold = /\d[\d.]{3,}/;

/** Returns the findings about the numbers in a cell's formula, one for each different number. */
export function findConstants(audited: AuditedWorkbook, cell: AuditedCell): ConstantInFormula[] {
  if (!cell.expression || !mayHold.test(String(cell.formula))) return [];
  return [...new Set(numbersIn(cell.expression))].flatMap((number): ConstantInFormula[] => {
    const figure = findKnownFigure(audited, cell, number);
    if (!figure) return [];
    return [
      { kind: "constant-in-formula", severity: "warning", cell: placeOf(cell), number, figure },
    ];
  });
}

/** Yields the numbers of an expression, negative after a minus. */
function* numbersIn(node: AstExpression): Generator<number> {
  if (node.type === "Literal" && typeof node.value === "number") yield node.value;
  const [of] = node.type === "UnaryExpression" && node.operator === "-" ? node.arguments : [];
  if (of?.type === "Literal" && typeof of.value === "number") yield -of.value;
  else for (const part of partsOf(node)) yield* numbersIn(part);
}
