import type { ChartRecord, SeriesRecord } from "../record.ts";
import { readCells } from "./read-cells.ts";
import type { Sheet } from "./sheet.ts";

/** The bounds of an axis of values and the distance of its marks. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The bounds of an axis that were set. */
type Bounds = Partial<Record<"Minimum" | "Maximum" | "MajorUnit", number>>;

const STEPS = [1, 2, 5, 10] as const;
const MOST_STEPS = 10;
const MARGIN = 0.05;
/** Values that differ by less than this part of the largest do not make an axis begin at zero. */
const CLOSE = 1 / 6;

/** The scale of an axis: what was set, else what suits the values, as Excel chooses it. */
export function axisScale(
  sheet: Pick<Sheet, "book" | "id">,
  chart: ChartRecord,
  secondary: boolean,
): Scale {
  const axes = (chart.properties["Axes"] ?? {}) as Record<string, Bounds | undefined>;
  const set = axes[secondary ? "SecondaryValueAxis" : "ValueAxis"] ?? {};
  const series = chart.series.filter(
    ({ properties }) => (properties["AxisGroup"] === "Secondary") === secondary,
  );
  const values = series.map((each) => numbersOf(sheet, each));
  const type = String(chart.properties["ChartType"]);
  return scaleOf(/Stacked/.test(type) ? stacked(values, series) : values.flat(), set);
}

/** The scale for some values: from below the least to above the greatest, in round steps. */
export function scaleOf(values: readonly (number | undefined)[], set: Bounds = {}): Scale {
  const known = values.filter((value) => value !== undefined);
  const [least, most] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  const room = (most - least || Math.abs(most) || 1) * MARGIN;
  const low = set.Minimum ?? lowest(least, most, room);
  const high = set.Maximum ?? (most <= 0 && low < 0 ? 0 : most + room);
  const step = set.MajorUnit ?? roundStep((high - low) / MOST_STEPS);
  const min = set.Minimum ?? Math.floor(low / step + 1e-9) * step;
  const max = set.Maximum ?? Math.ceil(high / step - 1e-9) * step;
  return { min, max: max > min ? max : min + step, step };
}

function lowest(least: number, most: number, room: number): number {
  if (least < 0) return least - room;
  return most > 0 && most - least < most * CLOSE ? least - (most - least) / 2 : 0;
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10) * power;
}

/** Stacks add up above and below zero; a line over them stands alone. */
function stacked(
  values: readonly (readonly (number | undefined)[])[],
  series: readonly SeriesRecord[],
): (number | undefined)[] {
  const isLine = (index: number): boolean =>
    /^Line/.test(String(series[index]?.properties["ChartType"]));
  const columns = values.filter((_, index) => !isLine(index));
  const length = Math.max(0, ...columns.map((each) => each.length));
  const sums = Array.from({ length }, (_, at) =>
    [1, -1].map((sign) =>
      columns.reduce((sum, each) => sum + sign * Math.max(0, sign * (each[at] ?? 0)), 0),
    ),
  );
  return [...sums.flat(), ...values.filter((_, index) => isLine(index)).flat()];
}

function numbersOf(
  { book, id }: Pick<Sheet, "book" | "id">,
  { values }: SeriesRecord,
): (number | undefined)[] {
  return readCells(book, values ?? "", id).map(({ value }) =>
    typeof value === "number" ? value : undefined,
  );
}
