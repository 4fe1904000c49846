import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fills, type Fill } from "../../../src/sheet/plan/placement.ts";
import { contentOf, type SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { columns, rows } from "../../../src/sheet/statement/layout.ts";
import { statements, topLeft } from "../../gallery/plans.ts";

const exhibit = statements.find(({ name }) => name === "summary") ?? assert.fail("no summary");
const planned = (fill: Fill = "live"): SheetPlan => exhibit.planAt(topLeft, fill);

/** The cells of a line, from the column of its code to the last. */
function lineOf({ cells }: SheetPlan, label: string) {
  return (
    cells.find((row) =>
      row.slice(columns.label, columns.label + 1).some((cell) => contentOf(cell) === label),
    ) ?? assert.fail(label)
  );
}

const textsOf = ({ cells }: SheetPlan): string[] =>
  cells.flatMap((row) => row.map((cell) => String(contentOf(cell))));

const formulas = (plan: SheetPlan, label: string): string[] =>
  lineOf(plan, label).flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));

describe("the summary", () => {
  it("has growth ask with the code of the line it grows from, and none of its own", () => {
    const plan = planned();
    const row = plan.cells.indexOf(lineOf(plan, "Total revenues")) + 1;
    const [code] = lineOf(plan, "Growth on the year before");
    assert.equal(code && contentOf(code), "");
    const asked = formulas(plan, "Growth on the year before").filter((text) =>
      text.includes("IIJ"),
    );
    assert.equal(asked.length, 9);
    for (const formula of asked)
      assert.match(
        formula,
        new RegExp(`^=IIJ\\.CHANGE\\([A-Z]+\\$3,\\$A${row},"YoY",[A-Z]+\\$${rows.asked + 1}\\)$`),
      );
  });

  it("has the guidance grow from the same period a year before, while that period is shown", () => {
    const plan = planned();
    const row = plan.cells.indexOf(lineOf(plan, "Total revenues")) + 1;
    const expected = formulas(plan, "Growth on the year before").filter(
      (text) => !text.includes("IIJ"),
    );
    assert.deepEqual(expected, [
      `=IF(AND(COUNT(M${row},I${row})=2,I$3="1Q03"),M${row}/I${row}-1,"")`,
      `=IF(AND(COUNT(P${row},O${row})=2,O$3="FY2003"),P${row}/O${row}-1,"")`,
    ]);
  });

  it("adds up depreciation and free cash flow on the sheet", () => {
    const plan = planned();
    const at = (label: string): number => plan.cells.indexOf(lineOf(plan, label)) + 1;
    const ofDepreciation = at("Operating income plus depreciation");
    assert.ok(
      (formulas(plan, "Operating income plus depreciation").at(-1) ?? "").includes(
        `SUM(Q${ofDepreciation - 3},Q${ofDepreciation - 1})`,
      ),
    );
    const free = at("Free cash flow");
    assert.ok(
      (formulas(plan, "Free cash flow").at(-1) ?? "").includes(`SUM(Q${free - 2}:Q${free - 1})`),
    );
  });

  it("lists the largest one-offs below its lines", () => {
    const texts = textsOf(planned());
    for (const amount of ["7,153,087", "5,000,000", "1,719,981", "1,572 million"])
      assert.ok(
        texts.some((text) => text.includes(amount)),
        amount,
      );
  });

  it("has its last twelve months right of the years and of what is expected", () => {
    const heads = (planned().cells[2] ?? [])
      .map(contentOf)
      .filter((text) => text !== undefined && text !== "");
    assert.deepEqual(heads.slice(-4), ["FY2002", "FY2003", "FY2004e", "LTM 3Q03"]);
  });

  it("has four charts over its quarters", () => {
    assert.deepEqual(
      planned().charts.map(({ title }) => title),
      [
        "Revenue, JPY thousands",
        "Operating income, JPY thousands",
        "Operating margin, % of revenue",
        "Net debt, JPY thousands",
      ],
    );
  });

  it("prints its charts below its notes, and nothing that is folded", () => {
    for (const fill of fills) {
      const { page, charts, folds } = planned(fill);
      const end = page.printArea.row + page.printArea.rows;
      assert.equal(charts.length, 4);
      for (const { over } of charts) assert.ok(over.row + over.rows <= end, fill);
      for (const { of, first } of folds.slice(2)) assert.ok(of === "rows" && first >= end, fill);
    }
  });

  it("has no formula of the add-in as values", () => {
    const plan = planned("values");
    for (const cell of plan.cells.flat())
      if (cell.kind === "formula") assert.ok(!cell.formula.includes("IIJ."), cell.formula);
  });
});
