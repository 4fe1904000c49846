import { shift, type Decimal } from "../../exact/decimal.ts";
import { groupThousands } from "../../exact/digits.ts";
import type { Interval } from "../../exact/interval.ts";
import { isMoney, type Item } from "../../model/item.ts";
import { isPercentageColumn, type Column } from "../../model/print.ts";
import type { TableRef } from "../../model/table.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { formatSigned } from "../../reconciliation/format.ts";
import { rangesOf } from "../../reconciliation/ranges.ts";
import { placesOf, type Reading } from "../../reconciliation/reading.ts";
import { formatLabel } from "../../statements/printed-label.ts";

/** A printed figure of a check, where it stands, and what asks for it. */
export interface CheckFigure {
  readonly item: Item;
  readonly period: string;
  readonly release: string;
  readonly table: TableRef & { readonly title: string };
  readonly row: string;
  readonly column: Column;
  /** As printed, with the item's natural sign; – for a nil. */
  readonly text: string;
  /** The power of ten that amounts of money are printed in; undefined for what is not money. */
  readonly scale: number | undefined;
  /** Its sign in the sum that it is part of. */
  readonly sign: 1 | -1;
}

/** The ends of a range, as figures of the printed unit. */
export type ShownRange = readonly [low: string, high: string];

/** A check with what it rests on. */
export interface CheckDetail {
  /** The printed figure that is tested. */
  readonly target: CheckFigure;
  /** The printed figures that it is held against. */
  readonly figures: readonly CheckFigure[];
  /** Every value that the printed figure may stand for, and that the others may come to. */
  readonly printedRange: ShownRange;
  readonly computedRange: ShownRange | undefined;
  readonly computed: string;
  readonly difference: string;
  readonly allowance: string;
  /** Rounding excuses no difference: two prints of the same figure, equally precise. */
  readonly isStrict: boolean;
  readonly explanation: string;
}

/** Returns a check with its figures, both ranges and the explanation. */
export function checkDetail(check: FindingCheck): CheckDetail {
  const { finding, computed, difference, allowance, explanation } = check;
  const { target, facts, rule } = finding;
  const { printed, computed: range } = rangesOf(finding);
  return {
    target: figureAt(target, 1),
    figures: facts.flatMap(({ terms }) =>
      terms.map(({ reading, sign }) => figureAt(reading, sign)),
    ),
    printedRange: shownRange(printed, target),
    computedRange: range && shownRange(range, target),
    computed,
    difference,
    allowance,
    isStrict: rule?.strict === true,
    explanation,
  };
}

function figureAt(reading: Reading, sign: 1 | -1): CheckFigure {
  const { item, table, label, column } = reading;
  return {
    item,
    period: column.period.code,
    release: table.release.code,
    table,
    row: formatLabel(label),
    column: column.column,
    text: formatSigned(reading),
    scale: isMoney(item) && !isPercentageColumn(column) ? table.scale : undefined,
    sign,
  };
}

/** More digits of a quotient say nothing: it is printed to one or two. */
const mostDecimals = 6;

/** A sum has all its digits; both ends have as many. */
function shownRange({ low, high }: Interval, style: Reading): ShownRange {
  const ends = [low, high].map((end) => shift(end, -placesOf(style)));
  const decimals = Math.min(mostDecimals, Math.max(...ends.map((end) => end.decimalPlaces())));
  const [first = "", last = ""] = ends.map((end) => shown(end, decimals, style));
  return [first, last];
}

function shown(value: Decimal, decimals: number, style: Reading): string {
  const number = value.abs().toFixed(decimals);
  const text = `${groupThousands(number)}${isPercentageColumn(style.column) ? "%" : ""}`;
  return value.isNegative() && /[1-9]/.test(number) ? `(${text})` : text;
}
