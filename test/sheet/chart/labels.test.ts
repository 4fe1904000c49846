import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Area, ChartPlan, SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { planned, shownAt } from "../planned.ts";

const quarters = ["1Q02", "4Q02", "1Q03", "2Q03", "3Q03", "4Q03"];

const valuesOf = (plan: SheetPlan, { row, column, rows, columns }: Area): unknown[] =>
  Array.from({ length: rows * columns }, (_, n) =>
    shownAt(plan, row + Math.floor(n / columns), column + (n % columns)),
  );

const seriesOf = ({ series }: ChartPlan, name: string) =>
  series.find((each) => each.name === name) ?? assert.fail(name);

const labelsOf = (plan: SheetPlan): unknown[] => {
  const [chart = assert.fail("no chart")] = plan.charts;
  const { labels } = seriesOf(chart, "Label at");
  return typeof labels === "object" ? valuesOf(plan, labels) : assert.fail("no labels");
};

describe("the labels of a bridge", () => {
  const plan = planned("EBITDA", quarters);
  const [chart = assert.fail("no chart")] = plan.charts;

  it("say every level, and every step with the sign that it counts with", () => {
    assert.deepEqual(
      labelsOf(plan),
      [1358000, -1008000, 349688, -226045, 890928, -157295, -188577, 668699],
    );
  });

  it("are at the upper end of every column, where nothing is drawn", () => {
    const at = seriesOf(chart, "Label at");
    assert.deepEqual([at.color, at.type], ["none", "line"]);
    assert.deepEqual(
      valuesOf(plan, at.values),
      [1358000, 1358000, 349688, 349688, 1014571, 1014571, 857276, 668699],
    );
  });

  it("take the place of a legend and of an axis", () => {
    assert.deepEqual([chart.labelled, chart.legend], [true, false]);
  });

  it("are empty where there is no amount, and the point is a gap", () => {
    const derived = planned("EBITDA", ["2Q03"]);
    const [missing = assert.fail("no chart")] = derived.charts;
    const labels = labelsOf(derived);
    assert.equal(labels[0], "");
    assert.equal(valuesOf(derived, seriesOf(missing, "Label at").values)[0], "#N/A");
  });
});

describe("the labels of a chart over quarters", () => {
  it("say the totals of a stack, whose parts a legend names", () => {
    const plan = planned("RevenueByService", quarters);
    const [chart = assert.fail("no chart")] = plan.charts;
    const { labels, color, values } = seriesOf(chart, "Total");
    assert.deepEqual([labels, color], ["values", "none"]);
    assert.deepEqual(valuesOf(plan, values).slice(-1), [11617002]);
    assert.equal(chart.labelled, undefined);
    assert.ok(!chart.alt.includes("Total"));
  });

  it("label each point if there is only one series", () => {
    for (const { series, labelled } of planned("Operations", quarters).charts) {
      assert.deepEqual(
        series.map(({ labels }) => labels),
        ["values"],
      );
      assert.equal(labelled, true);
    }
  });
});

describe("a chart's place", () => {
  it("is beside the other of its sheet, and no wider than a slide is", () => {
    const { charts, columnWidths } = planned("Operations", quarters, { aligned: true });
    const [first = assert.fail("no chart"), second = assert.fail("one chart")] = charts;
    assert.equal(second.over.column, first.over.column + first.over.columns);
    const [revenue = assert.fail("no chart")] = planned(
      "RevenueByService",
      [...quarters, "FY2002", "FY2003", "4Q03 YoY", "4Q03 QoQ"],
      { aligned: true },
    ).charts;
    const width = columnWidths
      .slice(revenue.over.column, revenue.over.column + revenue.over.columns)
      .reduce((sum, each) => sum + each, 0);
    assert.ok(width >= 100 && width < 125, String(width));
  });
});
