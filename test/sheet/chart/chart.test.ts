import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { areaAddress } from "../../../src/sheet/plan/address.ts";
import { hasChart } from "../../../src/sheet/chart/specs.ts";
import { columns } from "../../../src/sheet/statement/layout.ts";
import type { Area, ChartPlan, SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { planned, rowUnder, shown, shownAt } from "../planned.ts";

const chartOf = (plan: SheetPlan): ChartPlan => plan.charts[0] ?? assert.fail("no chart");

/** The contents of the cells of an area, row by row. */
const valuesOf = ({ cells }: SheetPlan, { row, column, rows, columns: wide }: Area): unknown[] =>
  cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + wide).map(shown));

/** The title, as the cell has it that the chart takes it from. */
const titleOf = (plan: SheetPlan, { titleFrom, title }: ChartPlan): unknown => {
  const cell = titleFrom && shownAt(plan, titleFrom.row, titleFrom.column);
  assert.equal(cell, title);
  return cell;
};

describe("the chart of a statement", () => {
  it("draws revenue by service over its quarters, in the order of the sheet, and years not", () => {
    const plan = planned("RevenueByService", ["3Q03", "4Q03", "4Q03 YoY", "FY2003"]);
    const chart = chartOf(plan);
    const { type, categories, series } = chart;
    assert.equal(type, "stackedColumns");
    assert.equal(titleOf(plan, chart), "Revenue by service, JPY thousands");
    assert.deepEqual(valuesOf(plan, categories), ["3Q03", "4Q03"]);
    assert.deepEqual(
      series.map(({ name, values }) => [name, ...valuesOf(plan, values)]),
      [
        ["Dedicated access", 3204046, 3100452],
        ["Dial-up access", 779544, 757947],
        ["Value-added services", 1124596, 1103558],
        ["Other connectivity", 525106, 536590],
        ["Systems integration", 2888936, 4001449],
        ["Equipment", 1110927, 2117006],
        ["Total", 9633155, 11617002],
      ],
    );
  });

  it("draws the operating margin in a chart of its own, with an axis of its own", () => {
    const plan = planned("Operations", ["4Q03"]);
    const [income, margin] = plan.charts;
    assert.ok(income && margin);
    assert.deepEqual(
      plan.charts.map((chart) => titleOf(plan, chart)),
      ["Operating income, JPY thousands", "Operating margin, % of revenue"],
    );
    assert.deepEqual(
      [income, margin].map(({ type, series }) => [type, series.length]),
      [
        ["columns", 1],
        ["line", 1],
      ],
    );
    assert.deepEqual(income.series[0] && valuesOf(plan, income.series[0].values), [349688]);
    assert.deepEqual(margin.series[0] && valuesOf(plan, margin.series[0].values), [
      349688 / 11617002,
    ]);
    assert.ok(income.over.column + income.over.columns <= margin.over.column);
  });

  it("leaves a gap, not a nil, where there is no figure and where a quarter is not held", () => {
    const plan = planned("Margins", ["1Q02", "4Q02", "3Q03"], { aligned: true });
    const [series] = chartOf(plan).series;
    assert.ok(series);
    const { values } = series;
    const points = plan.cells[values.row]?.slice(values.column, values.column + values.columns);
    assert.deepEqual(
      points?.map(({ kind }) => kind),
      ["formula", "blank", "blank", "formula", "blank", "blank", "formula", "blank"],
    );
    const [point] = points;
    assert.match(
      point?.kind === "formula" ? point.formula : "",
      /^=IF\(COUNT\((\w+)\)=1,\1,NA\(\)\)$/,
    );
  });

  it("is titled in the unit of its sheet", () => {
    const plan = planned("Operations", ["4Q03"], { unit: "JPYm" });
    assert.equal(titleOf(plan, chartOf(plan)), "Operating income, JPY millions");
  });

  it("is within its sheet, below all figures, and only if the statement has a chart", () => {
    for (const code of Object.keys(definitions) as StatementCode[]) {
      const plan = planned(code, ["3Q03", "4Q03"]);
      assert.equal(plan.charts.length > 0, hasChart(code), code);
      for (const { over, series } of plan.charts) {
        assert.ok(over.row + over.rows <= plan.cells.length, code);
        assert.ok(over.column + over.columns <= plan.columnWidths.length, code);
        const lines = plan.reading.lines.at(-1) ?? 0;
        assert.ok(over.row > lines, code);
        for (const { values } of series)
          assert.ok(
            values.row >= over.row + over.rows || values.row + values.rows <= over.row,
            code,
          );
      }
    }
  });
});

describe("the bridge from adjusted EBITDA to net income", () => {
  const plan = planned("EBITDA", ["3Q03", "4Q03"]);
  /** The eight cells of a step, which stand last of the rows under its label. */
  const steps = (of: SheetPlan, label: string): unknown[] => {
    const count = of.cells.filter((row) => shown(row[columns.label]) === label).length;
    return rowUnder(of, label, count - 1)
      .slice(columns.firstFigure, columns.firstFigure + 8)
      .map(shown);
  };
  const depreciation = "Less: depreciation and amortization";

  it("starts and ends at levels, of the newest quarter", () => {
    assert.equal(
      titleOf(plan, chartOf(plan)),
      "Adjusted EBITDA to net income, 4Q03, JPY thousands",
    );
    assert.deepEqual(steps(plan, "Adjusted EBITDA"), [0, 1358000, 0, 1358000, 0, 0, 0, 0]);
    assert.deepEqual(steps(plan, "Net income (loss)"), [0, 668699, 0, 668699, 0, 0, 0, 0]);
  });

  it("falls by what is deducted and rises by what is added", () => {
    assert.deepEqual(steps(plan, depreciation), [1358000, 350000, 350000, 0, 0, 0, 1008000, 0]);
    const tax = "Less: income tax expense (benefit)";
    assert.deepEqual(steps(plan, tax), [123643, 1014571, 123643, 0, 890928, 0, 0, 0]);
  });

  it("splits a step that crosses nil into what is above and what is below it", () => {
    // From (97,000) down by 963,000: all of it below nil.
    const loss = planned("EBITDA", ["1Q03"]);
    assert.deepEqual(steps(loss, depreciation), [-97000, -1060000, -97000, 0, 0, 0, 0, -963000]);
  });

  it("is drawn over the very cells of its steps, on what has no colour, rises and falls in one colour each", () => {
    const { categories, series } = chartOf(plan);
    assert.equal(series[0]?.color, "none");
    for (const { values } of series)
      assert.deepEqual([values.row, values.rows], [categories.row, categories.rows]);
    assert.ok(areaAddress(categories).startsWith("D"));
    const colorsOf = (of: string): (string | undefined)[] =>
      series.filter(({ name }) => name.startsWith(of)).map(({ color }) => color);
    assert.equal(new Set(colorsOf("Rise")).size, 1);
    assert.equal(new Set(colorsOf("Fall")).size, 1);
    assert.notEqual(colorsOf("Rise")[0], colorsOf("Fall")[0]);
  });
});
