import { moneyUnits, type MoneyUnit } from "../../../model/unit.ts";
import { formatDate, isoDateOf } from "../../../model/calendar.ts";
import { Decimal, toCell } from "../../../exact/decimal.ts";
import { expectedOf, type At, type Told } from "../../plan/cell-value.ts";
import { usualDecimals } from "../../plan/number-formats.ts";

/** Returns a text as a string literal of a formula. */
export const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * Returns the content of a cell of a block as text. If the add-in does not answer, the cell is blank, and a plain
 * reference would give 0.
 */
export const textOrNothing = (address: string): string => `IF(${address}="","",${address})`;

/** Returns the words of a unit by its code; an unknown code is shown as typed. */
export function unitWords({ address, value }: At): Told {
  const list = (texts: readonly string[]): string => `{${texts.map(quote).join(",")}}`;
  const codes = list(moneyUnits.map(({ code }) => code));
  const labels = list(moneyUnits.map(({ label }) => label));
  const unit = moneyUnits.find(({ code }) => code === value);
  return {
    formula: `IFERROR(INDEX(${labels},MATCH(${address},${codes},0)),${address})`,
    value: unit?.label ?? value,
  };
}

/** Returns how many decimals amounts usually have in a unit, given by its code or its words. */
export function decimalsOfUnit({ address }: At, unit: MoneyUnit): Told {
  const find = (texts: readonly string[]): string =>
    `MATCH(${address},{${texts.map(quote).join(",")}},0)`;
  const decimals = `{${moneyUnits.map(usualDecimals).join(",")}}`;
  const [codes, labels] = [
    find(moneyUnits.map(({ code }) => code)),
    find(moneyUnits.map(({ label }) => label)),
  ];
  return {
    formula: `IFERROR(INDEX(${decimals},IFERROR(${codes},${labels})),${usualDecimals(unit)})`,
    value: new Decimal(usualDecimals(unit)),
  };
}

const monthNames = '{"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"}';

/** Returns a date in words. TEXT is not used, because its format codes depend on the language of Excel. */
export function dateWords({ address, value }: At): Told {
  return {
    formula: `DAY(${address})&"-"&INDEX(${monthNames},MONTH(${address}))&"-"&RIGHT(YEAR(${address}),2)`,
    value: typeof value === "object" ? formatDate(isoDateOf(toCell(value))) : "",
  };
}

/**
 * Returns a date as the 8 digits that the functions accept, because serials differ in workbooks that count from 1904. ""
 * if there is none.
 */
export function dateDigits({ address, value }: At): Told {
  const digits = `(YEAR(${address})*10000+MONTH(${address})*100+DAY(${address}))&""`;
  return {
    formula: `IF(${address}="","",${digits})`,
    value: typeof value === "object" ? isoDateOf(toCell(value)).replaceAll("-", "") : "",
    needs: "heads",
  };
}

/** Returns the release argument of a column: its own release with the as-known date, else the date alone. */
export function askedRelease(own: At, digits: At): Told {
  const date = String(expectedOf(digits.value));
  const release = String(expectedOf(own.value));
  return {
    formula: `IF(${own.address}="",${digits.address},IF(${digits.address}="",${own.address},${own.address}&"@"&${digits.address}))`,
    value: release === "" ? date : date === "" ? release : `${release}@${date}`,
    needs: "heads",
  };
}
