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

/** A printed figure of a check, its place, and the formula that returns it. */
export interface CheckFigure {
  readonly item: Item;
  readonly period: string;
  readonly release: string;
  readonly table: TableRef & { readonly title: string };
  readonly row: string;
  readonly column: Column;
  /** As printed, with the item's natural sign; – for a nil. */
  readonly text: string;
  /** The power of ten in which amounts of money are printed; undefined for other units. */
  readonly scale: number | undefined;
  /** Its sign in the sum. */
  readonly sign: 1 | -1;
}

/** The ends of a range, as numbers in the printed unit. */
export type ShownRange = readonly [low: string, high: string];

/** A check with the figures that it uses. */
export interface CheckDetail {
  /** The printed figure that is tested. */
  readonly target: CheckFigure;
  /** The printed figures that it is compared with. */
  readonly figures: readonly CheckFigure[];
  /** Every value that the printed figure can mean, and every value that the other figures can give. */
  readonly printedRange: ShownRange;
  readonly computedRange: ShownRange | undefined;
  readonly computed: string;
  readonly difference: string;
  readonly allowance: string;
  /** True if rounding cannot explain a difference: two prints of the same figure with the same precision. */
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

/** A quotient is printed with one or two decimals, so more of its digits say nothing. */
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
