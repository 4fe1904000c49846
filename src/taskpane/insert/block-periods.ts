import type { Dataset } from "../../dataset/dataset.ts";
import type { BlockColumn, BlockContent } from "../../excel/block-content.ts";
import type { NewColumn } from "../../excel/new-column.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import { Failure } from "../../errors.ts";
import { endOf, type Period } from "../../model/period.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { periodGroups, type PeriodOption } from "./periods.ts";

/**
 * Returns the periods that can be added to a block: it has no column for them, not even a gap, and has a series that they
 * can join.
 */
export function addablePeriods(
  data: Dataset,
  code: StatementCode,
  content: BlockContent,
): PeriodOption[] {
  if (content.fill !== "live") return [];
  return periodGroups(data, code)
    .flatMap(({ options }) => options)
    .filter(
      ({ period }) =>
        !content.heads.includes(period.code) && seriesOf(data, content, period).length > 0,
    );
}

/**
 * Returns the place of a new period in a block: among the periods of the same length, in ascending or descending order.
 * It is like the last one before it.
 */
export function placeOfPeriod(
  data: Dataset,
  content: BlockContent,
  period: Period,
): NewColumn | undefined {
  const series = seriesOf(data, content, period);
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return undefined;
  const isAscending = endOf(first.period) <= endOf(last.period);
  const comesBefore = (other: Period): boolean =>
    isAscending ? endOf(period) < endOf(other) : endOf(period) > endOf(other);
  const next = series.findIndex((each) => comesBefore(each.period));
  const like = series[next < 0 ? series.length - 1 : Math.max(0, next - 1)] ?? last;
  const before = next < 0 ? last.column + 1 : (series[next]?.column ?? last.column + 1);
  return { before, like: like.column, period: period.code };
}

/**
 * Returns where the same period would go in another block, if it would be in the same column of the sheet; undefined if
 * the columns before it differ.
 */
export function placeAlongside(
  first: BlockContent,
  place: NewColumn,
  other: BlockContent,
): NewColumn | undefined {
  const at = first.left + place.before;
  const headAt = (content: BlockContent, column: number): string | undefined =>
    content.heads[column - content.left - content.firstFigure];
  const start = first.left + first.firstFigure;
  const isAligned =
    other.fill === "live" &&
    other.left + other.firstFigure === start &&
    !other.heads.includes(place.period) &&
    Array.from({ length: at - start }, (_, n) => start + n).every(
      (column) => headAt(first, column) === headAt(other, column),
    );
  const wanted = first.left + place.like - other.left;
  const [like] = other.amounts
    .map(({ column }) => column)
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  if (!isAligned || like === undefined) return undefined;
  return { before: at - other.left, like, period: place.period };
}

interface SeriesColumn extends Omit<BlockColumn, "period"> {
  readonly period: Period;
}

function seriesOf(data: Dataset, { amounts }: BlockContent, { quarters }: Period): SeriesColumn[] {
  const newest = data.releases.at(-1)?.quarter;
  return amounts.flatMap(({ column, period: text }) => {
    const period = newest ? periodOrFailure(text, newest) : undefined;
    return !period || period instanceof Failure || period.quarters !== quarters
      ? []
      : [{ column, period }];
  });
}
