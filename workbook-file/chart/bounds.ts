import type { FileAxis, FileChart, FileSeries } from "../workbook-file.ts";

/** The smallest and the largest that an axis must show, zero always among them. */
interface Extent {
  readonly low: number;
  readonly high: number;
}

const wanted = 5;

/**
 * Returns the axes with bounds that give both the same zero; a chart with one axis, or with bounds of its own, keeps
 * them.
 *
 * If nothing is below zero, both begin there and Excel chooses the other end, so that the chart also fits other figures.
 * Otherwise both have the same number of steps below zero and above it, which fits the figures in the file.
 *
 * @example -200 to 900, and 0 to 0.08 // -250 to 1,000 by 250, and -0.02 to 0.08 by 0.02
 */
export function boundAxes({
  series,
  axis,
  secondAxis,
}: FileChart): Pick<FileChart, "axis" | "secondAxis"> {
  const second = series.filter(({ secondary }) => secondary);
  const given = [axis, secondAxis].some(({ min, max }) => min !== undefined || max !== undefined);
  if (second.length === 0 || given) return { axis, secondAxis };
  const extents = [series.filter(({ secondary }) => !secondary), second].map(extentOf);
  if (extents.every(({ low }) => low === 0))
    return { axis: { ...axis, min: 0 }, secondAxis: { ...secondAxis, min: 0 } };
  const steps = extents.map(({ low, high }) => niceStep((high - low) / wanted));
  const count = (of: (extent: Extent) => number): number =>
    Math.max(...extents.map((extent, n) => Math.ceil(of(extent) / (steps[n] ?? 1))));
  const below = count(({ low }) => -low);
  const above = count(({ high }) => high);
  const bounded = (to: FileAxis, step = 1): FileAxis => ({
    ...to,
    min: rounded(-below * step),
    max: rounded(above * step),
    step,
  });
  return { axis: bounded(axis, steps[0]), secondAxis: bounded(secondAxis, steps[1]) };
}

function extentOf(series: readonly FileSeries[]): Extent {
  const single = series.filter(({ kind }) => kind !== "stackedColumns");
  const stacked = series.filter(({ kind }) => kind === "stackedColumns");
  const points = Math.max(0, ...stacked.map(({ values }) => values.length));
  const sums = Array.from({ length: points }, (_, at) =>
    stacked.map(({ values }) => values[at] ?? 0),
  );
  const reached = [
    0,
    ...single.flatMap(({ values }) => values.filter((value) => value !== undefined)),
    ...sums.flatMap((parts) => [
      sumOf(parts, (part) => part > 0),
      sumOf(parts, (part) => part < 0),
    ]),
  ];
  return { low: Math.min(...reached), high: Math.max(...reached) };
}

const sumOf = (parts: readonly number[], counts: (part: number) => boolean): number =>
  parts.filter(counts).reduce((sum, part) => sum + part, 0);

/** The next of 1, 2, 2.5 and 5 times a power of ten. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least || 1));
  const step = [1, 2, 2.5, 5, 10].find((times) => times * power >= least) ?? 10;
  return rounded(step * power);
}

/** Without the error of binary fractions. */
const rounded = (value: number): number => Number(value.toPrecision(12));
