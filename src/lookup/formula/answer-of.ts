import type { Dataset } from "../../dataset/dataset.ts";
import { attempt, Failure } from "../../errors.ts";
import { Decimal, toCell } from "../../exact/decimal.ts";
import { ask } from "../../functions/ask/ask.ts";
import type { Answered, Value } from "../../functions/ask/value.ts";
import type { Item } from "../../model/item.ts";
import { findUnit } from "../../model/unit.ts";
import { formatValue } from "../format-value.ts";
import type { BuiltFormula } from "./formula-for.ts";

/** What a formula comes to now. */
export type FormulaAnswer =
  | {
      readonly kind: "value";
      /** What its cells hold, row by row, as a cell without a number format shows it. */
      readonly rows: readonly (readonly string[])[];
      /** A figure as a statement shows it; "" for what is not a figure. */
      readonly shown: string;
      /** Where the figure is from, as `SOURCE` tells it; "" for what is not a figure. */
      readonly source: string;
    }
  | { readonly kind: "error"; readonly cell: CellError; readonly message: string };

export type CellError = "#VALUE!" | "#N/A";

/** Returns what a formula comes to now, or the error that its cell shows and the whole of its message. */
export function answerOf(data: Dataset, item: Item, built: BuiltFormula): FormulaAnswer {
  const { asked, choice, values } = built;
  const answered = attempt(() => ask(asked.id, values, data));
  if (answered instanceof Failure)
    return { kind: "error", cell: errorOf(answered), message: answered.message };
  const rows = rowsOf(answered).map((row) => row.map(cellText));
  if (!asked.isFigure || !(answered instanceof Decimal))
    return { kind: "value", rows, shown: "", source: "" };
  return {
    kind: "value",
    rows,
    shown: formatValue(answered, item, findUnit(choice.unit ?? "")),
    source: String(ask("SOURCE", [choice.period, item.code, choice.release], data)),
  };
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
