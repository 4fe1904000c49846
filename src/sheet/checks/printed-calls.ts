import type { Dataset } from "../../dataset/dataset.ts";
import { shift, type Decimal } from "../../exact/decimal.ts";
import { isMoney } from "../../model/item.ts";
import { isPercentageColumn } from "../../model/print.ts";
import { moneyUnits } from "../../model/unit.ts";
import type { SignedReading } from "../../reconciliation/fact.ts";
import { placesOf, type Reading } from "../../reconciliation/reading.ts";

/** A figure in a cell: the call that gives exactly that print, if there is one, and the value with its sign in a sum. */
export interface PrintedFigure {
  readonly formula: string | undefined;
  readonly value: Decimal;
}

/** Returns the power of ten of a figure on the sheet: the printed one; fractions for percentages. */
export const ownPlaces = (reading: Pick<Reading, "table" | "item" | "column">): number =>
  isPercentageColumn(reading.column) ? 0 : placesOf(reading);

/** Returns a function that converts printed figures to cells in the unit 10^`places`. */
export function printedFigures(
  data: Dataset,
): (signed: SignedReading, places: number) => PrintedFigure {
  const stated = new Set(
    data.prints.flatMap(({ place, item, period, release, text }) =>
      place === "prose" ? [`${item} ${period.code} ${release.code} ${text}`] : [],
    ),
  );
  return ({ reading, sign }, places) => {
    const own = ownPlaces(reading);
    const value = shift(reading.value.times(sign), -places);
    if (reading.text === "") return { formula: undefined, value };
    const { item, column, table } = reading;
    const print = `${item.code} ${column.period.code} ${table.release.code} ${reading.text}`;
    const inTable = callInTable(reading);
    const call = inTable ?? (stated.has(print) ? callInText(reading) : undefined);
    if (call === undefined) return { formula: undefined, value };
    const turned = inTable === undefined ? sign : sign * reading.sign;
    return { formula: `=${turned === -1 ? "-" : ""}${call}${scaledBy(own - places)}`, value };
  };
}

/** A cell of a printed table has its own call, in the printed unit and sign. */
function callInTable({ table, item, column }: Reading): string | undefined {
  const row = table.rows.findIndex((each) => each.item === item.code);
  const at = table.columns.indexOf(column);
  if (row < 0 || at < 0) return undefined;
  return `IIJ.ASPRINTED("${table.release.code}","${table.id}",${row + 1},${at + 1})`;
}

/** A figure that only the text states is asked for as a figure, with its natural sign. */
function callInText({ table, item, column }: Reading): string | undefined {
  const call = (unit: string): string =>
    `IIJ.FIGURE("${column.period.code}","${item.code}",${unit},"${table.release.code}")`;
  if (!isMoney(item)) return call("");
  const unit = moneyUnits.find(
    ({ currency, exponent }) => currency === "JPY" && exponent === table.scale,
  );
  return unit && call(`"${unit.code}"`);
}

/** Returns the end of a formula that shifts its value by a power of ten. */
export function scaledBy(places: number): string {
  if (places === 0) return "";
  return `${places > 0 ? "*" : "/"}1${"0".repeat(Math.abs(places))}`;
}
