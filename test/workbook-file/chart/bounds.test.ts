import assert from "node:assert/strict";
import { describe, it } from "mocha";
import * as fc from "fast-check";
import { boundAxes } from "../../../workbook-file/chart/bounds.ts";
import type { FileChart, FileSeries, SeriesKind } from "../../../workbook-file/workbook-file.ts";

const series = (
  kind: SeriesKind,
  secondary: boolean,
  values: readonly (number | undefined)[],
): FileSeries => ({
  name: { text: "" },
  reference: "",
  format: "General",
  inLegend: true,
  labels: [],
  kind,
  secondary,
  values,
});

const chartOf = (...all: readonly FileSeries[]): FileChart => ({
  title: { text: "" },
  alt: "",
  series: all,
  axis: {},
  secondAxis: {},
  rules: true,
  legend: "none",
  visibleOnly: false,
  from: { row: 0, column: 0, x: 0, y: 0 },
  to: { row: 1, column: 1, x: 0, y: 0 },
});

describe("the axes of a chart", () => {
  it("are Excel's own where there is one", () => {
    assert.deepEqual(boundAxes(chartOf(series("columns", false, [-1, 2]))), {
      axis: {},
      secondAxis: {},
    });
  });

  it("both begin at zero where nothing is below", () => {
    const axes = boundAxes(chartOf(series("columns", false, [5]), series("line", true, [0.9])));
    assert.deepEqual(axes, { axis: { min: 0 }, secondAxis: { min: 0 } });
  });

  it("have the same zero: operating income and margin of 1Q03 to 4Q03, in thousands", () => {
    const income = series("columns", false, [-1059574, -975835, 235837, 349688]);
    const margin = series("line", true, [-0.127, -0.1062, 0.0245, 0.0301]);
    assert.deepEqual(boundAxes(chartOf(income, margin)), {
      axis: { min: -1500000, max: 500000, step: 500000 },
      secondAxis: { min: -0.15, max: 0.05, step: 0.05 },
    });
  });

  it("count columns that stand on each other together", () => {
    const parts = [
      series("stackedColumns", false, [60, -5]),
      series("stackedColumns", false, [60, -5]),
    ];
    const { axis } = boundAxes(chartOf(...parts, series("line", true, [1])));
    assert.ok((axis.max ?? 0) >= 120 && (axis.min ?? 0) <= -10, JSON.stringify(axis));
  });

  it("show every value, zero at the same height, for any values", () => {
    const values = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(values, values, (first, second) => {
        const { axis, secondAxis } = boundAxes(
          chartOf(series("columns", false, first), series("line", true, second)),
        );
        if (axis.max === undefined || secondAxis.max === undefined) return;
        for (const [{ min = 0, max = 0 }, shown] of [
          [axis, first],
          [secondAxis, second],
        ] as const)
          for (const value of shown)
            assert.ok(value >= min && value <= max, `${value} in ${min} to ${max}`);
        const height = ({ min = 0, max = 0 }): number => -min / (max - min);
        assert.ok(Math.abs(height(axis) - height(secondAxis)) < 1e-9);
      }),
    );
  });
});
