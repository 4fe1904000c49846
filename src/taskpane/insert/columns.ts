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

/** A statement whose columns are fixed by its subject and cannot be chosen. */
type FixedCode = keyof (typeof texts)["en"]["fixedColumns"];

/** Says whether the columns of a statement cannot be chosen. */
export const hasFixedColumns = (code: StatementCode): code is FixedCode =>
  code in texts.en.fixedColumns;

/** Returns the columns with which a statement is inserted: the chosen ones that have something to show. */
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

/**
 * Says whether a column can be added next to the amounts: dollars only to amounts in yen; a difference to none, because
 * it needs two vintages, which only the restatement has.
 */
const goesBeside = (beside: Beside, unit: string): boolean =>
  beside !== "Difference" && !(beside === "USD" && findUnit(unit)?.currency === "USD");

/** Returns the kinds of columns that can be added next to an amount of a statement. */
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

/** Returns the name, for a user, of a kind of column next to amounts. */
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

/** Says whether a statement has amounts of money: only these have a unit to choose. */
export const takesUnit = (data: Dataset, code: StatementCode): boolean =>
  itemsOf(data, definitions[code]).some(isMoney);
