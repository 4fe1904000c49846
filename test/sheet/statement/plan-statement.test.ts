import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { contentOf, type PlanCell, type SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { fills } from "../../../src/sheet/plan/placement.ts";
import { columns, rows } from "../../../src/sheet/statement/layout.ts";
import { columnOf } from "../../../src/sheet/statement/frame.ts";
import { slotsOf } from "../../../src/sheet/statement/slots.ts";
import { isAmount } from "../../../src/statements/columns/column.ts";
import { figureOf, valueOf } from "../../../src/statements/arrange/entry.ts";
import { toCell } from "../../../src/exact/decimal.ts";
import { data } from "../../dataset/held.ts";
import { counts } from "../../gallery/counts.ts";
import { statements, topLeft, type StatementExhibit } from "../../gallery/plans.ts";
import { referencesOf, relativeFormula } from "../../gallery/references.ts";
import { headOf, lineOf, rowOfItem, shownAt, verdictsOf } from "../planned.ts";

type Formula = Extract<PlanCell, { kind: "formula" }>;

const exhibitOf = (name: string): StatementExhibit =>
  statements.find((candidate) => candidate.name === name) ?? assert.fail(name);

const cellAt = (plan: SheetPlan, row: number, column: number): PlanCell =>
  plan.cells[row]?.[column] ?? { kind: "blank" };

const formulas = (plan: SheetPlan): Formula[] =>
  plan.cells.flat().filter((cell): cell is Formula => cell.kind === "formula");

describe("a statement's sheet", () => {
  const plan = exhibitOf("operations").planAt(topLeft);

  it("asks for each figure by the period and release above it, its code and the one unit", () => {
    const row = rowOfItem(plan, "Revenue.SI");
    assert.deepEqual(cellAt(plan, row, columns.firstFigure), {
      kind: "formula",
      formula: `=IIJ.FIGURE(E$3,$A${row + 1},$D$3,E$${rows.asked + 1},"n.p.")`,
      expected: 3329058,
    });
  });

  it("asks for a figure that is no money without the unit", () => {
    const cell = cellAt(plan, rowOfItem(plan, "EPS.ADS"), columns.firstFigure);
    assert.ok(cell.kind === "formula");
    assert.ok(cell.formula.endsWith(`,,E$${rows.asked + 1},"n.p.")`), cell.formula);
  });

  it("adds lines up natively and takes costs off, so that a text among them counts nothing", () => {
    const row = rowOfItem(plan, "Income.Operating");
    const [revenue, costs] = ["Revenue.Total", "Expense.AllCosts"].map(
      (code) => `E${rowOfItem(plan, code) + 1}`,
    );
    const cell = cellAt(plan, row, columns.firstFigure);
    assert.ok(cell.kind === "formula");
    const printed = /,(E\d+)\)$/.exec(cell.formula)?.[1] ?? "";
    assert.equal(
      cell.formula,
      `=IF(COUNT(${revenue},${costs}),IFNA(SUM(${revenue})-SUM(${costs}),${printed}),${printed})`,
    );
    assert.equal(cell.expected, -464155);
    assert.equal(shownAt(plan, Number(printed.slice(1)) - 1, columns.firstFigure), -464155);
  });

  it("says how each column came about", () => {
    assert.deepEqual(headOf(plan, rows.status), [
      ...["reported", "reported", "reported", "d", "reported", "reported"],
      ...["reported", "reported"],
    ]);
    assert.deepEqual(headOf(plan, rows.chain), [
      ...["", "", "", "FY2003 − 1Q03 − 3Q03 − 4Q03", "", "", "", ""],
    ]);
  });

  it("shows a period as both releases printed it, side by side", () => {
    const both = exhibitOf("operations-4q02-restated").planAt(topLeft);
    assert.deepEqual(lineOf(both, "Income.Net"), [-9289600, -2136513]);
    assert.deepEqual(lineOf(both, "Income.Impairment"), [-7153087, "n.p."]);
  });

  it("leaves a period that no release translates without dollars", () => {
    const usd = exhibitOf("operations-usdk").planAt(topLeft);
    assert.deepEqual(lineOf(usd, "Revenue.Total"), [
      ...["#N/A", "#N/A", 69609, "#N/A", "#N/A", 111509, "#N/A", 372235],
    ]);
  });
});

it("counts the figures and the checks of every statement of the gallery", () => {
  assert.deepEqual(
    Object.keys(counts),
    statements.map(({ name }) => name),
  );
});

for (const { name, arranged, planAt } of statements) {
  const [figures = 0, verdicts = 0] = counts[name] ?? [];
  for (const fill of fills)
    describe(`the sheet of ${name}, filled as ${fill}`, () => {
      const plan = planAt(topLeft, fill);
      const width = plan.columnWidths.length;

      it("has rows of one width and formats within them", () => {
        assert.deepEqual(new Set(plan.cells.map((cells) => cells.length)), new Set([width]));
        assert.ok(plan.formats.length >= arranged.rows.length);
        const { printArea } = plan.page;
        const names = plan.names.map(({ area }) => area);
        for (const { row, column, rows: high, columns: wide } of [
          ...plan.formats,
          ...plan.conditions,
          ...names,
          ...plan.charts.map(({ over }) => over),
          printArea,
        ]) {
          assert.ok(row >= 0 && row + high <= plan.cells.length);
          assert.ok(column >= 0 && column + wide <= width);
        }
      });

      it("refers to nothing outside itself", () => {
        const references = formulas(plan).flatMap(({ formula }) => referencesOf(formula));
        if (fill !== "values") assert.ok(references.length > 0);
        for (const { row, column } of references)
          assert.ok(row < plan.cells.length && column < width, `C${column}R${row}`);
        assert.deepEqual(
          formulas(plan).filter(({ formula }) => formula.replace(/"[^"]*"/g, "").includes("!")),
          [],
        );
      });

      it("calls the add-in only where it is to follow it", () => {
        const calling = (name: string): number =>
          formulas(plan).filter(({ formula }) => formula.includes(name)).length;
        assert.equal(calling("IIJ.") > 0, fill !== "values");
        assert.equal(calling("IIJ.STATEMENT("), fill === "spill" ? 1 : 0);
        const lines = arranged.rows.filter((row) => row.line.kind === "line");
        const asked = lines.flatMap(({ entries }) => entries.filter((entry) => figureOf(entry)));
        if (fill === "live") assert.ok(calling("IIJ.FIGURE(") >= asked.length);
        else assert.equal(calling("IIJ.FIGURE("), 0);
      });

      it("shows every figure, and every total as the release has it", () => {
        let shownFigures = 0;
        const slots = slotsOf(data, arranged, { aligned: true, fill });
        arranged.rows.forEach(({ label, entries }, n) => {
          entries.forEach((entry, i) => {
            const value = valueOf(entry);
            const column = arranged.columns[i];
            if (!value || !column || !isAmount(column)) return;
            const row = plan.reading.lines[n] ?? 0;
            const shown = shownAt(plan, row, columnOf({ slots }, i));
            assert.equal(shown, toCell(value), `${label}, ${column.period.code}`);
            shownFigures += 1;
          });
        });
        assert.equal(shownFigures, figures);
      });

      it("expects no verdict that is not good", () => {
        // One formula leaves no room above the lines for where a difference comes from, which has a verdict as well.
        const bridged = fill === "spill" && name === "restatement" ? 1 : 0;
        assert.equal(plan.verdicts.length, verdicts - bridged);
        const told = verdictsOf(plan);
        for (const verdict of told) assert.match(String(verdict), /^(✔( rounding)?|)$/);
        assert.ok(told.length === 0 || told.includes("✔") || told.includes("✔ rounding"));
      });

      it("says of how many printed totals, in how many columns, that they agree", () => {
        const result = String(shownAt(plan, rows.title, columns.firstFigure + 2));
        const [, agreeing, tested, across] =
          /^(\d+) of (\d+) printed totals agree \((\d+) columns\)/.exec(result) ?? [];
        if (verdicts === 0) {
          assert.doesNotMatch(result, /agree/);
          return;
        }
        assert.equal(agreeing, tested);
        assert.ok(Number(tested) > 0 && Number(across) > 0, result);
        assert.ok(Number(tested) <= verdicts * Number(across), result);
      });

      it("works at any place: formulas move with it, values stay", () => {
        const moved = planAt({ row: 7, column: 3 }, fill);
        assert.deepEqual(relative(moved), relative(plan));
        assert.deepEqual(moved.formats, plan.formats);
      });
    });
}

const relative = (plan: SheetPlan): unknown[] => [
  ...formulas(plan).map(({ formula, expected }) => [relativeFormula(formula, plan), expected]),
  ...plan.conditions.map(({ when, style }) => [relativeFormula(when, plan), style.name]),
];

describe("a plan", () => {
  it("holds in each cell a formula, a text, a number, an error or nothing that can be expected", () => {
    for (const { planAt } of statements)
      for (const fill of fills)
        for (const cell of planAt(topLeft, fill).cells.flat())
          assert.notEqual(contentOf(cell), undefined);
  });
});
