import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan.ts";
import { columns, rows } from "../../src/sheet/frame.ts";
import { statements, topLeft, type StatementExhibit } from "../gallery/plans.ts";
import { referencesOf, relativeFormula } from "../gallery/references.ts";

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
    ([cell], row) => row >= rows.firstLine && cell?.kind === "text" && cell.text === code,
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
      formula: '=IFNA(IIJ.FIGURE(D$5,$A17,$B$3,D$6),"n.p.")',
      expected: 3329058,
    });
  });

  it("asks for a figure that is no money without the unit", () => {
    const cell = cellAt(plan, rowOf(plan, "EPS.ADS"), columns.firstFigure);
    assert.equal(cell.kind === "formula" && cell.formula.includes(",,D$6)"), true);
  });

  it("adds lines up natively and takes costs off, so that a text among them counts nothing", () => {
    const cell = cellAt(plan, rowOf(plan, "Income.Operating"), columns.firstFigure);
    assert.deepEqual(cell, {
      kind: "formula",
      formula: '=IF(AND(COUNT(D19,D28)=0,SUM(D19,D28)=0),"n.p.",SUM(D19)-SUM(D28))',
      expected: -464155,
    });
  });

  it("says how each column came about", () => {
    const status = (plan.cells[rows.status] ?? []).slice(columns.firstFigure, -1);
    assert.deepEqual(
      status.map((cell) => (cell.kind === "formula" ? cell.expected : "")),
      ["reported", "reported", "superseded", "reported", "reported", "reported", "reported"],
    );
  });

  it("shows a period as both releases printed it, side by side", () => {
    const both = exhibitOf("operations-4q02-restated").planAt(topLeft);
    assert.deepEqual(line(both, "Income.Net"), [-9289600, -2136513, ""]);
    assert.deepEqual(line(both, "Income.Impairment"), [-7153087, "n.p.", ""]);
  });

  it("leaves a period that no release translates without dollars", () => {
    const usd = exhibitOf("operations-usdk").planAt(topLeft);
    assert.deepEqual(line(usd, "Revenue.Total"), [
      "n.p.",
      "n.p.",
      69609,
      "n.p.",
      111509,
      "n.p.",
      372235,
      "",
    ]);
  });
});

for (const { name, arranged, planAt } of statements) {
  describe(`the sheet of ${name}`, () => {
    const plan = planAt(topLeft);
    const width = plan.columnWidths.length;

    it("has rows of one width and formats within them", () => {
      assert.deepEqual(new Set(plan.cells.map((cells) => cells.length)), new Set([width]));
      for (const { row, column, rows: high, columns: wide } of plan.formats) {
        assert.ok(row >= 0 && row + high <= plan.cells.length);
        assert.ok(column >= 0 && column + wide <= width);
      }
    });

    it("refers to nothing outside itself", () => {
      const named = formulas(plan).flatMap(({ formula }) => referencesOf(formula));
      assert.ok(named.length > 100);
      for (const { row, column } of named) {
        assert.ok(row < plan.cells.length && column < width, `C${column}R${row}`);
      }
    });

    it("expects of every total what the release prints, a difference of 0 and OK", () => {
      arranged.rows.forEach(({ line: { kind }, label, entries }, n) => {
        if (kind !== "total") return;
        const row = rows.firstLine + n;
        entries.forEach((entry, i) => {
          const printed = entry instanceof Error ? "n.p." : Number(entry.toFixed());
          assert.equal(expectedAt(plan, row, columns.firstFigure + i), printed, label);
        });
        const printed = entries.filter((entry) => !(entry instanceof Error)).length;
        const verdict = printed === entries.length ? "OK" : `OK ${printed}/${entries.length}`;
        assert.equal(expectedAt(plan, row, columns.check), verdict, label);
      });
    });

    it("stands anywhere: formulas move with it, values stay", () => {
      const moved = planAt({ row: 7, column: 3 });
      assert.deepEqual(
        formulas(moved).map(({ formula, expected }) => [relativeFormula(formula, moved), expected]),
        formulas(plan).map(({ formula, expected }) => [relativeFormula(formula, plan), expected]),
      );
      assert.deepEqual(moved.formats, plan.formats);
    });
  });
}
