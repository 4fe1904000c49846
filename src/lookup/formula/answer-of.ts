import type { Dataset } from "../../dataset/dataset.ts";
import { attempt, Failure } from "../../errors.ts";
import { Decimal, toCell } from "../../exact/decimal.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { ask, decodeCall } from "../../functions/ask/ask.ts";
import type { Answered, Value } from "../../functions/ask/value.ts";
import type { Figure } from "../../model/figure.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Vintage } from "../../model/release.ts";
import { findUnit } from "../../model/unit.ts";
import { formatValue } from "../format-value.ts";
import type { BuiltFormula, FormulaChoice } from "./formula-for.ts";

/** The present value of a formula. */
export type FormulaAnswer =
  | {
      readonly kind: "value";
      /** The contents of its cells, row by row, as a cell without a number format shows them. */
      readonly rows: readonly (readonly string[])[];
      /** A figure as a statement shows it; "" if the answer is not a figure. */
      readonly shown: string;
      /** The source of the figure, as `SOURCE` gives it, and the figure; undefined if the answer is not a figure. */
      readonly source: Source | undefined;
    }
  | { readonly kind: "error"; readonly cell: CellError; readonly failure: Failure };

/** The source of a figure. */
export interface Source {
  /** In English, as a cell has it. */
  readonly line: string;
  readonly data: Dataset;
  readonly figure: Figure;
}

export type CellError = "#VALUE!" | "#N/A";

/** Returns the present value of a formula, or the error that its cell shows, with the full message. */
export function answerOf(data: Dataset, item: Item, built: BuiltFormula): FormulaAnswer {
  const { asked, choice, values } = built;
  const answered = attempt(() => ask(asked.id, values, data));
  if (answered instanceof Failure)
    return { kind: "error", cell: errorOf(answered), failure: answered };
  const rows = rowsOf(answered).map((row) => row.map(cellText));
  if (!asked.isFigure || !(answered instanceof Decimal))
    return { kind: "value", rows, shown: "", source: undefined };
  return {
    kind: "value",
    rows,
    shown: formatValue(answered, item, findUnit(choice.unit ?? "")),
    source: sourceOf(data, item, choice),
  };
}

function sourceOf(
  all: Dataset,
  item: Item,
  { period, release }: FormulaChoice,
): Source | undefined {
  const values = [period, item.code, release];
  const read = decodeCall("SOURCE", values, all);
  if (read instanceof Failure) return undefined;
  const { data } = read.call;
  const asked = read.decoded as { readonly period: Period; readonly release: Vintage };
  const figure = figureOrFailure(data, { item, period: asked.period, vintage: asked.release });
  if (figure instanceof Failure) return undefined;
  return { line: String(ask("SOURCE", values, all)), data, figure };
}

/** Returns the error that a cell shows for a failure. */
export const errorOf = ({ kind }: Failure): CellError =>
  kind === "not-found" || kind === "not-reported" ? "#N/A" : "#VALUE!";

const rowsOf = (answered: Answered): readonly (readonly Value[])[] =>
  isRows(answered) ? answered : [[answered]];

const isRows = (answered: Answered): answered is readonly (readonly Value[])[] =>
  Array.isArray(answered);

function cellText(value: Value): string {
  if (value instanceof Failure) return errorOf(value);
  return String(value instanceof Decimal ? toCell(value) : value);
}
