import type { Dataset } from "../../dataset/dataset.ts";
import { isMoney } from "../../model/item.ts";
import { findUnit } from "../../model/unit.ts";
import { chooseColumns, itemsOf, plainColumns } from "../../statements/columns/choose-columns.ts";
import { besides, type ColumnRequest, type Beside } from "../../statements/columns/column.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { openingColumns } from "../../statements/columns/opening-columns.ts";
import type { Language } from "../language/language.ts";
import { itemName } from "../language/terms.ts";
import type { ColumnChoice } from "./choice.ts";
import { amountsOf, periodGroups } from "./periods.ts";
import { texts } from "./texts.ts";

/** A statement whose columns are what it is about, so that there is nothing to be chosen of them. */
type FixedCode = keyof (typeof texts)["en"]["fixedColumns"];

/** Says whether the columns of a statement cannot be chosen. */
export const hasFixedColumns = (code: StatementCode): code is FixedCode =>
  code in texts.en.fixedColumns;

/** Returns the columns a statement is inserted with: those chosen, so far as there is something to show in them. */
export function columnsOf(
  data: Dataset,
  code: StatementCode,
  columns: ColumnChoice,
  unit: string,
): ColumnRequest[] {
  if (hasFixedColumns(code)) return openingColumns(data, definitions[code]);
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
export function besideName(
  data: Dataset,
  code: StatementCode,
  beside: Beside,
  language: Language,
): string {
  const t = texts[language];
  if (beside !== "Share") return t.besides[beside];
  const whole = data.items.get(definitions[code].whole ?? "");
  return t.shareOf(whole ? itemName(whole, language) : "");
}

/** Says whether no period of a statement is chosen. */
export const isNothing = (data: Dataset, code: StatementCode, columns: ColumnChoice): boolean =>
  !hasFixedColumns(code) && amountsOf(periodGroups(data, code), columns).length === 0;

/** Says whether a statement has amounts of money, which alone take a unit. */
export const takesUnit = (data: Dataset, code: StatementCode): boolean =>
  itemsOf(data, definitions[code]).some(isMoney);
