import type { Dataset } from "../../dataset/dataset.ts";
import { differsFromAmounts } from "../../figures/compare/percentage-of-amounts.ts";
import { requirePrintedPercentage } from "../../figures/printed-percentage.ts";
import type { Question } from "../../figures/question.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import type { PercentageColumn } from "../../model/print.ts";
import { marks } from "./mark-list.ts";
import { marksOf } from "./marks-of-figure.ts";

/**
 * Returns the marks of a percentage that a release prints: those of its figure, but ≠ only if the percentage differs from
 * the one computed from the amounts.
 *
 * @throws not-found, not-reported as for the figure and for the percentage.
 *
 * @example "≠m" for EBITDA of 4Q03, YoY: Table 8 prints 195.5%, the millions beside it give 195.9%
 */
export function marksOfPercentage(
  data: Dataset,
  question: Question,
  column: PercentageColumn,
): string {
  const ofFigure = marksOf(data, requireFigure(data, question));
  const asked = { ...question, column };
  const differs = differsFromAmounts(data, asked, requirePrintedPercentage(data, asked));
  return marks.filter((mark) => (mark === "≠" ? differs : ofFigure.includes(mark))).join("");
}
