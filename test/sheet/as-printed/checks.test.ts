import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { planAsPrinted } from "../../../src/sheet/as-printed/plan-as-printed.ts";
import { fills } from "../../../src/sheet/plan/placement.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { altered } from "../../dataset/altered.ts";
import { tables, topLeft } from "../../gallery/plans.ts";
import { shown } from "../planned.ts";

const sheet = (name: string, fill: (typeof fills)[number] = "values"): SheetPlan =>
  tables.find((table) => table.name === name)?.planAt(topLeft, fill) ?? assert.fail(name);

const verdictsOf = (plan: SheetPlan): unknown[] =>
  plan.verdicts.map(({ row, column }) => shown(plan.cells[row]?.[column]));

const formulasOf = ({ cells }: SheetPlan): string[] =>
  cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));

const textsOf = ({ cells }: SheetPlan): unknown[] => cells.flat().map(shown);

/** Table 1 of 4Q03 with one of its lines printed otherwise. */
function otherwise(printed: string, instead: string): SheetPlan {
  const data = altered("4Q03", "1", printed, instead);
  const table = data.tables.find(({ id, release }) => id === "1" && release.code === "4Q03");
  const placement = { anchor: topLeft, insertedAt: "2004-05-15T09:30:00.000Z" } as const;
  const words = { heads: [], notes: [] };
  return planAsPrinted(data, table ?? assert.fail(), words, { ...placement, fill: "values" });
}

describe("the checks of a printed table", () => {
  it("hold every total against its lines, within the rounding of what is printed", () => {
    assert.deepEqual(verdictsOf(sheet("4q03-table-1")), ["✔", "✔ rounding", "✔"]);
    assert.deepEqual(new Set(verdictsOf(sheet("4q03-is"))), new Set(["✔"]));
  });

  it("say in the title row how many totals agree", () => {
    assert.equal(shown(sheet("4q03-table-1").cells[0]?.[6]), "3 of 3 totals agree");
    assert.equal(shown(sheet("4q03-is").cells[0]?.[10]), "7 of 7 totals agree");
    assert.equal(shown(sheet("4q03-table-4").cells[0]?.[4]), "1 of 1 total agrees");
    assert.ok(!textsOf(sheet("4q03-table-7")).some((text) => / agree/.test(String(text))));
  });

  it("name the amount by which a total is off, and count it as not agreeing", () => {
    // Systems integration 4,011 in place of 4,001, in a total whose rounding allows 2.
    const plan = otherwise("\t4,001\t", "\t4,011\t");
    assert.deepEqual(verdictsOf(plan), ["✔", "✔ rounding", "✘ 10"]);
    assert.equal(shown(plan.cells[0]?.[6]), "2 of 3 totals agree");
  });

  it("take off what is deducted", () => {
    assert.ok(formulasOf(sheet("4q03-is")).some((formula) => /^=SUM\(\w+\)-SUM\(/.test(formula)));
  });

  it("are to the right of the table, collapsed, outside the print area", () => {
    for (const { name, table } of tables) {
      const { folds, verdicts, page, columnWidths } = sheet(name);
      const fold = folds.find(({ of }) => of === "columns");
      assert.equal(fold !== undefined, verdicts.length > 0, name);
      const printed = page.printArea.columns;
      assert.equal(printed, table.columns.length + 2, name);
      if (!fold) continue;
      assert.ok(fold.first > printed, name);
      assert.ok(verdicts.every(({ column }) => column === fold.last + 1));
      assert.equal(fold.last + 2, columnWidths.length, name);
    }
  });

  it("have a head that says so, beside the columns it unfolds", () => {
    const { cells, folds } = sheet("4q03-table-1");
    assert.equal(shown(cells[2]?.[(folds[0]?.last ?? 0) + 1]), "▸ Checks");
  });

  it("are not known where the one formula fills nothing", () => {
    const sums = formulasOf(sheet("4q03-table-1", "spill")).filter((each) =>
      each.includes("SUM(C"),
    );
    assert.ok(sums.length > 0);
    assert.ok(sums.every((formula) => /^=IF\(\w+="",NA\(\),SUM\(/.test(formula)));
  });

  it("are native formulas, in every fill", () => {
    for (const fill of fills) {
      const plan = sheet("4q03-bs", fill);
      for (const { row, column } of plan.verdicts) {
        const cell = plan.cells[row]?.[column];
        assert.ok(cell?.kind === "formula" && !cell.formula.includes("IIJ."), fill);
      }
    }
  });
});
