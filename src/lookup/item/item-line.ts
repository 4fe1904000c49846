import { Decimal, toCell, zero } from "../../exact/decimal.ts";
import type { ItemPeriod } from "./item-periods.ts";

/** A point of the sparkline of an item: its period, and its position within the line, 0 to 1. */
export interface LinePoint {
  readonly period: string;
  readonly value: Decimal;
  readonly across: number;
  /** 0 at the least value shown, 1 at the largest. */
  readonly up: number;
  /**
   * How it is joined to the point before: as the next quarter, across quarters without a figure, or not at all, because
   * one of the two is on a basis that was restated.
   */
  readonly joint: "next" | "gap" | "none";
}

/** The quarters of an item as a line. */
export interface ItemLine {
  /** Oldest first; quarters without a figure are left out. */
  readonly points: readonly LinePoint[];
  /** The position of zero, if it is within the line. */
  readonly nil: number | undefined;
  readonly least: LinePoint;
  readonly largest: LinePoint;
}

/** A quarter with a value. */
type Held = ItemPeriod & { readonly value: Decimal };

/** Returns the line of the quarters of an item; undefined for fewer than two. */
export function lineOf(periods: readonly ItemPeriod[]): ItemLine | undefined {
  const held = periods.filter(isHeldQuarter).sort((a, b) => a.period.first - b.period.first);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last || first === last) return undefined;
  const heightOf = heightsOf(held);
  const span = last.period.first - first.period.first;
  const points = held.map((each, at): LinePoint => {
    const { period, value } = each;
    const across = (period.first - first.period.first) / span;
    return {
      period: period.code,
      value,
      across,
      up: heightOf(value),
      joint: joint(each, held[at - 1]),
    };
  });
  const nil = heightOf(zero);
  const [least, largest] = endsOf(points);
  return { points, nil: nil >= 0 && nil <= 1 ? nil : undefined, least, largest };
}

const isHeldQuarter = (each: ItemPeriod): each is Held =>
  each.period.quarters === 1 && each.value instanceof Decimal;

function heightsOf(held: readonly Held[]): (value: Decimal) => number {
  const values = held.map(({ value }) => value);
  const low = Decimal.min(...values);
  const height = Decimal.max(...values).minus(low);
  return (value) => (height.isZero() ? 0.5 : toCell(value.minus(low).dividedBy(height)));
}

/** Figures on two bases are never joined, as they are never compared. */
function joint(now: Held, before: Held | undefined): LinePoint["joint"] {
  const isSuperseded = ({ marks }: Held): boolean => marks.includes("†");
  if (!before || isSuperseded(now) !== isSuperseded(before)) return "none";
  return now.period.first === before.period.first + 1 ? "next" : "gap";
}

function endsOf(points: readonly LinePoint[]): [least: LinePoint, largest: LinePoint] {
  const ends = points.reduce<[LinePoint, LinePoint] | undefined>((known, point) => {
    if (!known) return [point, point];
    const [least, largest] = known;
    return [point.up < least.up ? point : least, point.up > largest.up ? point : largest];
  }, undefined);
  if (!ends) throw new TypeError("A line has points.");
  return ends;
}
