import type { Dataset } from "../../dataset/dataset.ts";
import { isMoney } from "../../model/item.ts";
import { findUnit } from "../../model/unit.ts";
import { chooseColumns, itemsOf, plainColumns } from "../../statements/columns/choose-columns.ts";
import { besides, type ColumnRequest, type Beside } from "../../statements/columns/column.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { openingColumns } from "../../statements/columns/opening-columns.ts";
import type { ColumnChoice } from "./choice.ts";
import { amountsOf, periodGroups } from "./periods.ts";

/** Why nothing is to be chosen of the statements whose columns are what they are about. */
const fixed: Partial<Record<StatementCode, string>> = {
  Restatement:
    "Its columns are fixed: the restated quarter as printed before, as restated, and the difference.",
  Guidance: "Its columns are fixed: every period that IIJ gave guidance for.",
};

/** Returns what is said of a statement whose columns cannot be chosen; undefined for all others. */
export const fixedColumns = (code: StatementCode): string | undefined => fixed[code];

/** Returns the columns a statement is inserted with: those chosen, so far as there is something to show in them. */
export function columnsOf(
  data: Dataset,
  code: StatementCode,
  columns: ColumnChoice,
  unit: string,
): ColumnRequest[] {
  if (fixedColumns(code) !== undefined) return openingColumns(data, definitions[code]);
  return chooseColumns(data, definitions[code], amountsOf(periodGroups(data, code), columns), {
    ...columns.options,
    beside: columns.options.beside.filter((beside) => goesBeside(beside, unit)),
  });
}

/** Dollars stand beside yen alone; a difference beside two vintages, which only the restatement has. */
const goesBeside = (beside: Beside, unit: string): boolean =>
  beside !== "Difference" && !(beside === "USD" && findUnit(unit)?.currency === "USD");

/** Returns what can stand beside some amount of a statement. */
export function besidesOf(data: Dataset, code: StatementCode, unit: string): readonly Beside[] {
  const newestFirst = periodGroups(data, code)
    .flatMap(({ options }) => options)
    .map(({ period }): ColumnRequest => ({ period, vintage: "latest" }))
    .reverse();
  const standsBeside = (beside: Beside, column: ColumnRequest): boolean =>
    chooseColumns(data, definitions[code], [column], { ...plainColumns, beside: [beside] }).length >
    1;
  return besides.filter(
    (beside) =>
      goesBeside(beside, unit) && newestFirst.some((column) => standsBeside(beside, column)),
  );
}

/** Returns what a user reads for something that stands beside amounts. */
export function besideName(data: Dataset, code: StatementCode, beside: Beside): string {
  const whole = data.items.get(definitions[code].whole ?? "")?.label ?? "";
  switch (beside) {
    case "USD":
      return "US dollars, where printed";
    case "YoY":
      return "Year on year (YoY)";
    case "QoQ":
      return "Quarter on quarter (QoQ)";
    case "Share":
      return `Share of ${whole.charAt(0).toLowerCase()}${whole.slice(1)}`;
    case "Difference":
      return "Difference between the releases";
  }
}

/** Says whether no period of a statement is chosen. */
export const isNothing = (data: Dataset, code: StatementCode, columns: ColumnChoice): boolean =>
  fixedColumns(code) === undefined && amountsOf(periodGroups(data, code), columns).length === 0;

/** Says whether a statement has amounts of money, which alone take a unit. */
export const takesUnit = (data: Dataset, code: StatementCode): boolean =>
  itemsOf(data, definitions[code]).some(isMoney);
