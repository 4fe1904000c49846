import type { Dataset } from "../../dataset/dataset.ts";
import { differsFromAmounts } from "../../figures/compare/percentage-of-amounts.ts";
import { requirePrintedPercentage } from "../../figures/printed-percentage.ts";
import type { Question } from "../../figures/question.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import type { PercentageColumn } from "../../model/print.ts";
import { marksIn } from "../../statements/marks/mark-list.ts";
import { marksOf } from "../../statements/marks/marks-of-figure.ts";
import type { Call } from "../ask/call.ts";
import { requireCode } from "../ask/decode-text.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";
import { blockOf, chooseEach } from "./block.ts";
import { blockColumns } from "./block-columns.ts";

/** Returns the marks of a figure, or of a percentage printed for it. */
export function flag(
  { period, item, release, column }: ArgumentsOf<"FLAG">,
  { data }: Call,
): string {
  const question = { item, period, vintage: release };
  const marks = marksOf(data, requireFigure(data, question));
  return column && isPrintedOtherwise(data, question, column) ? withDiffers(marks) : marks;
}

/** Returns a block of marks, periods across and items down; what is wrong errs in its own column, row or cell. */
export function flags({ periods, items, releases }: ArgumentsOf<"FLAGS">, call: Call): Value[][] {
  const columns = blockColumns(call, periods, releases);
  const rows = chooseEach(items, (text) => requireCode(call, "items", text, "Item"));
  return blockOf(rows, columns, (item, { data, period, vintage }) =>
    marksOf(data, requireFigure(data, { item, period, vintage })),
  );
}

function isPrintedOtherwise(data: Dataset, question: Question, column: PercentageColumn): boolean {
  const asked = { ...question, column };
  return differsFromAmounts(data, asked, requirePrintedPercentage(data, asked));
}

/** Adds the mark of a print that differs, in its place by weight. */
const withDiffers = (marks: string): string => marksIn(`${marks}≠`).join("");
