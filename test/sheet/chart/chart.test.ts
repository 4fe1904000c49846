import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { areaAddress } from "../../../src/sheet/plan/address.ts";
import { hasChart } from "../../../src/sheet/chart/specs.ts";
import { columns } from "../../../src/sheet/plan/sheet-columns.ts";
import type { Area, ChartPlan, SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { figuresOf, planned, shown } from "../planned.ts";

const chartOf = (plan: SheetPlan): ChartPlan => plan.charts[0] ?? assert.fail("no chart");

/** What stands in the cells of an area, row by row. */
const valuesOf = ({ cells }: SheetPlan, { row, column, rows, columns: wide }: Area): unknown[] =>
  cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + wide).map(shown));

describe("the chart of a statement", () => {
  it("draws revenue by service over its quarters, oldest first, however the columns are ordered", () => {
    const plan = planned("RevenueByService", ["4Q03", "4Q03 YoY", "3Q03", "FY2003"]);
    const { type, categories, series, axis } = chartOf(plan);
    assert.equal(type, "stackedColumns");
    assert.equal(axis, "JPY thousands");
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
      ],
    );
  });

  it("draws the operating margin as a line on a second axis", () => {
    const plan = planned("Operations", ["4Q03"]);
    const [income, margin] = chartOf(plan).series;
    assert.deepEqual(income && valuesOf(plan, income.values), [349688]);
    assert.deepEqual([margin?.type, margin?.secondary], ["line", true]);
    assert.deepEqual(margin && valuesOf(plan, margin.values), [349688 / 11617002]);
  });

  it("leaves a gap, not a nil, where there is no figure", () => {
    const plan = planned("Margins", ["2Q03", "3Q03"]);
    const point = plan.cells[chartOf(plan).series[0]?.values.row ?? -1]?.[columns.firstFigure];
    assert.match(
      point?.kind === "formula" ? point.formula : "",
      /^=IF\(ISNUMBER\((\w+)\),\1,NA\(\)\)$/,
    );
  });

  it("stands within its sheet, below all figures, and only where the statement has one", () => {
    for (const code of Object.keys(definitions) as StatementCode[]) {
      const plan = planned(code, ["3Q03", "4Q03"]);
      assert.equal(plan.charts.length > 0, hasChart(code), code);
      for (const { over, series } of plan.charts) {
        assert.ok(over.row + over.rows <= plan.cells.length, code);
        assert.ok(over.column + over.columns <= plan.columnWidths.length, code);
        for (const { values } of series) assert.ok(values.row + values.rows < over.row, code);
      }
    }
  });
});

describe("the bridge from adjusted EBITDA to net income", () => {
  const plan = planned("EBITDA", ["3Q03", "4Q03"]);
  const steps = (label: string): unknown[] => figuresOf(plan, label, 1).slice(0, 8);

  it("starts and ends at levels, of the newest quarter", () => {
    assert.match(chartOf(plan).title, /4Q03$/);
    assert.deepEqual(steps("Adjusted EBITDA"), [0, 1358000, 0, 1358000, 0, 0, 0, 0]);
    assert.deepEqual(figuresOf(plan, "Net income (loss)", 3), [0, 668699, 0, 668699, 0, 0, 0, 0]);
  });

  it("falls by what is deducted and rises by what is added", () => {
    const depreciation = "Depreciation and amortization, without note issue cost";
    assert.deepEqual(steps(depreciation), [1358000, 350000, 350000, 0, 0, 0, 1008000, 0]);
    const tax = "Income tax expense (benefit)";
    assert.deepEqual(steps(tax), [123643, 1014571, 123643, 0, 890928, 0, 0, 0]);
  });

  it("splits a step that crosses nil into what is above and what is below it", () => {
    const loss = planned("EBITDA", ["1Q03"]);
    const label = "Depreciation and amortization, without note issue cost";
    // From (97,000) down by 963,000: all of it below nil.
    assert.deepEqual(figuresOf(loss, label, 1), [-97000, -1060000, -97000, 0, 0, 0, 0, -963000]);
  });

  it("is drawn over the very cells of its steps, on what has no colour", () => {
    const { categories, series } = chartOf(plan);
    assert.equal(series[0]?.color, "none");
    for (const { values } of series)
      assert.deepEqual([values.row, values.rows], [categories.row, categories.rows]);
    assert.equal(areaAddress(categories).startsWith("C"), true);
  });
});
