import { Decimal, shift, toCell } from "../../../src/exact/decimal.ts";
import {
  around,
  exactly,
  meets,
  addIntervals,
  times,
  type Interval,
} from "../../../src/exact/interval.ts";
import { decodePeriod } from "../../../src/model/decode-period.ts";
import { isMoney, type Item } from "../../../src/model/item.ts";
import { findPeriod, quarter } from "../../../src/model/period.ts";
import type { MoneyUnit } from "../../../src/model/unit.ts";
import { data, itemOf } from "../../dataset/held.ts";
import { digitOf, findCell, inAppendix, readCell, type PrintedCell } from "./cells.ts";
import type { Kind } from "./tally.ts";

/**
 * Returns the kind of an amount, compared with the cell that prints it, in the unit of the sheet; undefined if it
 * differs.
 */
export function compareAmount(
  found: unknown,
  cell: PrintedCell,
  unit: MoneyUnit,
): Kind | undefined {
  const value = readCell(cell);
  if (!value) return found === cell.text ? "exact" : undefined;
  const places = isMoney(cell.item) ? -unit.exponent : 0;
  if (isSumOfAppendix(cell))
    return rounds(found, shift(value, places), shift(digitOf(cell), places));
  return found === toCell(shift(value, places)) ? "exact" : undefined;
}

/** A total that only a table in millions prints, and whose parts the appendix prints in thousands. */
function isSumOfAppendix(cell: PrintedCell): boolean {
  const { item, period, release } = cell;
  const parts = item.sum.filter(({ optional }) => !optional);
  return (
    !inAppendix(cell) &&
    parts.length > 0 &&
    parts.every((part) => {
      const found = findCell(itemOf(part.item), period, release, "amount");
      return found && inAppendix(found);
    })
  );
}

/** Returns the kind of a change or a share, compared with the printed percentage; undefined if it differs. */
export function comparePercentage(found: unknown, cell: PrintedCell): Kind | undefined {
  const value = readCell(cell);
  if (!value || typeof found !== "number") return undefined;
  return rounds(found, value, digitOf(cell)) ?? excuse(found, cell, value);
}

function rounds(found: unknown, printed: Decimal, digit: Decimal): Kind | undefined {
  const near = typeof found === "number" && printed.minus(found).abs().lte(digit.dividedBy(2));
  return near ? "rounded" : undefined;
}

/**
 * A percentage that was adjusted to add up differs by one digit; a change may have been computed before its amounts were
 * rounded.
 */
function excuse(found: number, cell: PrintedCell, value: Decimal): Kind | undefined {
  const { item, period, column, text } = cell;
  if (column !== "percent")
    return isChangeOfMillions(found, cell, value) ? "within millions" : undefined;
  // A later release prints a column again, with the percentages that an earlier one made to add up.
  const isDocumented = data.exceptions.some(
    (exception) =>
      exception.relation === "share" &&
      exception.item === item.code &&
      exception.period === period &&
      exception.printed === text,
  );
  return isDocumented && value.minus(found).abs().lte(digitOf(cell).times(1.5))
    ? "documented"
    : undefined;
}

/** Says whether a change is that of two printed amounts in millions, which stand for some that change by what is printed. */
function isChangeOfMillions(found: number, cell: PrintedCell, value: Decimal): boolean {
  const { item, release, period, column } = cell;
  const now = findMillions(item, period, release);
  const base = findMillions(item, basePeriod(period, column), release);
  if (!now || !base) return false;
  const growth = addIntervals(exactly(new Decimal(1)), around(value, digitOf(cell)));
  return (
    found === toCell(now.value.dividedBy(base.value).minus(1)) &&
    meets(times(growth, base.interval), now.interval)
  );
}

function findMillions(
  item: Item,
  period: string,
  release: string,
): { readonly value: Decimal; readonly interval: Interval } | undefined {
  const cell = findCell(item, period, release, "amount");
  const value = cell && readCell(cell);
  return cell && value && !inAppendix(cell)
    ? { value, interval: around(value, digitOf(cell)) }
    : undefined;
}

function basePeriod(code: string, column: PrintedCell["column"]): string {
  const { first, quarters } = decodePeriod(code, quarter(2003, 4));
  return findPeriod(first - (column === "YoY" ? 4 : 1), quarters)?.code ?? "";
}
