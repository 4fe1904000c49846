import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { PlanCell, SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { columns } from "../../../src/sheet/plan/sheet-columns.ts";
import { fills } from "../../../src/sheet/plan/placement.ts";
import { firstLineOf, rows } from "../../../src/sheet/statement/frame.ts";
import { isAmount } from "../../../src/statements/columns/column.ts";
import { figureOf, valueOf } from "../../../src/statements/arrange/entry.ts";
import { toCell } from "../../../src/exact/decimal.ts";
import { counts } from "../../gallery/counts.ts";
import { statements, topLeft, type StatementExhibit } from "../../gallery/plans.ts";
import { referencesOf, relativeFormula } from "../../gallery/references.ts";

type Formula = Extract<PlanCell, { kind: "formula" }>;

const exhibitOf = (name: string): StatementExhibit =>
  statements.find((candidate) => candidate.name === name) ?? assert.fail(name);

const cellAt = (plan: SheetPlan, row: number, column: number): PlanCell =>
  plan.cells[row]?.[column] ?? { kind: "blank" };

const expectedAt = (plan: SheetPlan, row: number, column: number): unknown => {
  const cell = cellAt(plan, row, column);
  return cell.kind === "formula" ? cell.expected : undefined;
};

const formulas = (plan: SheetPlan): Formula[] =>
  plan.cells.flat().filter((cell): cell is Formula => cell.kind === "formula");

/** The row of a line by its item code, which stands in the first column. */
const rowOf = (plan: SheetPlan, code: string): number =>
  plan.cells.findIndex(
    ([cell], row) => row > rows.status && cell?.kind === "text" && cell.text === code,
  );

/** The values of one line, column by column. */
function line(plan: SheetPlan, code: string): unknown[] {
  const row = rowOf(plan, code);
  return (plan.cells[row] ?? [])
    .slice(columns.firstFigure)
    .map((cell) => (cell.kind === "formula" ? cell.expected : ""));
}

describe("a statement's sheet", () => {
  const plan = exhibitOf("operations").planAt(topLeft);

  it("asks for each figure by the period and release above it, its code and the one unit", () => {
    const cell = cellAt(plan, rowOf(plan, "Revenue.SI"), columns.firstFigure);
    assert.deepEqual(cell, {
      kind: "formula",
      formula: '=IIJ.FIGURE(D$5,$A18,D$7,D$6,"n.p.")',
      expected: 3329058,
    });
  });

  it("asks for a figure that is no money without the unit", () => {
    const cell = cellAt(plan, rowOf(plan, "EPS.ADS"), columns.firstFigure);
    assert.equal(cell.kind === "formula" && cell.formula.endsWith(',,D$6,"n.p.")'), true);
  });

  it("adds lines up natively and takes costs off, so that a text among them counts nothing", () => {
    const cell = cellAt(plan, rowOf(plan, "Income.Operating"), columns.firstFigure);
    assert.deepEqual(cell, {
      kind: "formula",
      formula: '=IFNA(IF(AND(COUNT(D20,D29)=0,SUM(D20,D29)=0),"n.p.",SUM(D20)-SUM(D29)),D49)',
      expected: -464155,
    });
  });

  it("says how each column came about", () => {
    const status = (plan.cells[rows.status] ?? []).slice(columns.firstFigure, -1);
    assert.deepEqual(
      status.map((cell) => (cell.kind === "formula" ? cell.expected : "")),
      [
        ...["reported", "reported", "superseded", "derived across"],
        ...["reported", "reported", "reported", "reported"],
      ],
    );
  });

  it("shows a period as both releases printed it, side by side", () => {
    const both = exhibitOf("operations-4q02-restated").planAt(topLeft);
    assert.deepEqual(line(both, "Income.Net").slice(0, 2), [-9289600, -2136513]);
    assert.deepEqual(line(both, "Income.Impairment").slice(0, 2), [-7153087, "n.p."]);
  });

  it("leaves a period that no release translates without dollars", () => {
    const usd = exhibitOf("operations-usdk").planAt(topLeft);
    assert.deepEqual(line(usd, "Revenue.Total"), [
      "#N/A",
      "#N/A",
      69609,
      "#N/A",
      "#N/A",
      111509,
      "#N/A",
      372235,
      "",
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
        for (const { row, column, rows: high, columns: wide } of plan.formats) {
          assert.ok(row >= 0 && row + high <= plan.cells.length);
          assert.ok(column >= 0 && column + wide <= width);
        }
      });

      it("refers to nothing outside itself", () => {
        const references = formulas(plan).flatMap(({ formula }) => referencesOf(formula));
        if (fill !== "values") assert.ok(references.length > 0);
        for (const { row, column } of references)
          assert.ok(row < plan.cells.length && column < width, `C${column}R${row}`);
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
        arranged.rows.forEach(({ label, entries }, n) => {
          entries.forEach((entry, i) => {
            const value = valueOf(entry);
            const column = arranged.columns[i];
            if (!value || !column || !isAmount(column)) return;
            const shown = shownAt(plan, firstLineOf(fill) + n, columns.firstFigure + i);
            assert.equal(shown, toCell(value), `${label}, ${column.period.code}`);
            shownFigures += 1;
          });
        });
        assert.equal(shownFigures, figures);
      });

      it("expects every verdict to be good", () => {
        assert.equal(plan.verdicts.length, verdicts);
        const told = plan.verdicts.map(({ row, column }) => String(expectedAt(plan, row, column)));
        // In the one formula a line that is not presented is #N/A: investing cash flows have one in every column.
        const untold = fill === "spill" && name === "cash-flows" ? 1 : 0;
        assert.equal(told.filter((verdict) => verdict === "not calculated").length, untold);
        for (const verdict of told)
          assert.match(verdict, /^(OK( ±[\d,.]+)?( \d+\/\d+)?|not calculated)$/);
      });

      it("stands anywhere: formulas move with it, values stay", () => {
        const moved = planAt({ row: 7, column: 3 }, fill);
        assert.deepEqual(relative(moved), relative(plan));
        assert.deepEqual(moved.formats, plan.formats);
      });
    });
}

/** What a cell comes to, however it is filled. */
function shownAt(plan: SheetPlan, row: number, column: number): unknown {
  const cell = cellAt(plan, row, column);
  if (cell.kind === "number") return cell.value;
  return cell.kind === "formula" || cell.kind === "spilled" ? cell.expected : undefined;
}

const relative = (plan: SheetPlan): unknown[] =>
  formulas(plan).map(({ formula, expected }) => [relativeFormula(formula, plan), expected]);
