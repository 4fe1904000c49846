import type { AstExpression } from "@borgar/fx";
import { partsOf } from "../formula/parse-formula.ts";
import type { AuditedCell, AuditedWorkbook } from "./audited-workbook.ts";
import { placeOf, type FindingBase } from "./finding-base.ts";
import { findKnownFigure, type KnownFigure } from "./known-figure.ts";

/** A number within a formula that equals or comes near a figure, such as that of `=B2+4001449`. */
export interface ConstantInFormula extends FindingBase<"constant-in-formula"> {
  readonly number: number;
  readonly figure: KnownFigure;
}

/** Numbers of fewer digits are never taken for figures, so most formulas need not be read for this. */
const mayHold = /\d[\d.]{3,}/;

/** Returns what is found of the numbers in a cell's formula; the same number once. */
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

/** The numbers of an expression, with the minus before them. */
function* numbersIn(node: AstExpression): Generator<number> {
  if (node.type === "Literal" && typeof node.value === "number") yield node.value;
  const [of] = node.type === "UnaryExpression" && node.operator === "-" ? node.arguments : [];
  if (of?.type === "Literal" && typeof of.value === "number") yield -of.value;
  else for (const part of partsOf(node)) yield* numbersIn(part);
}
