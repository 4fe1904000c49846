import type { Dataset } from "../../dataset/dataset.ts";
import type { Question } from "../../figures/question.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import type { PercentageColumn } from "../../model/print.ts";
import { marksOf } from "../../statements/marks/marks-of-figure.ts";
import { marksOfPercentage } from "../../statements/marks/marks-of-percentage.ts";
import type { Call } from "../ask/call.ts";
import { requireCode } from "../ask/decode-text.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";
import { blockOf, chooseEach } from "./block.ts";
import { blockColumns } from "./block-columns.ts";

/** Returns the marks of a figure, or of a percentage printed for it. */
export const flag = (
  { period, item, release, column }: ArgumentsOf<"FLAG">,
  { data }: Call,
): string => marksAsked(data, { item, period, vintage: release }, column);

/** Returns a block of marks, periods across and items down. An error appears only in its own column, row or cell. */
export function flags(
  { periods, items, releases, column }: ArgumentsOf<"FLAGS">,
  call: Call,
): Value[][] {
  const columns = blockColumns(call, periods, releases);
  const rows = chooseEach(items, (text) => requireCode(call, "items", text, "Item"));
  return blockOf(rows, columns, (item, { data, period, vintage }) =>
    marksAsked(data, { item, period, vintage }, column),
  );
}

const marksAsked = (
  data: Dataset,
  question: Question,
  column: PercentageColumn | undefined,
): string =>
  column === undefined
    ? marksOf(data, requireFigure(data, question))
    : marksOfPercentage(data, question, column);
