import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fills, type Fill } from "../../../src/sheet/plan/placement.ts";
import { planAsPrinted } from "../../../src/sheet/as-printed/plan-as-printed.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { altered } from "../../dataset/altered.ts";
import { tables, topLeft } from "../../gallery/plans.ts";
import { referencesOf, relativeFormula } from "../../gallery/references.ts";
import { shown } from "../planned.ts";

const sheet = (name: string, fill: Fill = "values"): SheetPlan =>
  tables.find((table) => table.name === name)?.planAt(topLeft, fill) ?? assert.fail(name);

const formulasOf = ({ cells }: SheetPlan): string[] =>
  cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));

/** The printed table as a reader sees it, without the columns before its labels. */
const printed = (plan: SheetPlan): unknown[][] =>
  plan.cells.slice(6, 10).map((cells) => cells.slice(2).map(shown));

describe("the sheet of a printed table", () => {
  const titles = ["1Q03 JPY", "1Q02 JPY", "YoY", "4Q02 JPY", "QoQ"];
  const lines = [
    ["Adjusted EBITDA", -97, 329, -1.295, 459, -1.211],
    ["CAPEX, including capitalized leases", 1421, 1015, 0.4, 936, 0.518],
    ["Depreciation and amortization", 990, 820, 0.207, 933, 0.061],
  ];

  it("holds the table cell by cell, as values and live", () => {
    for (const fill of ["values", "live"] as const)
      assert.deepEqual(printed(sheet("1q03-table-8", fill)), [["", ...titles], ...lines]);
  });

  it("is one formula and what it spills over, where one formula fills it", () => {
    const plan = sheet("1q03-table-8", "spill");
    const title = "Table 8. Other Financial Statistics (JPY millions)";
    assert.deepEqual(printed(plan), [[title, ...titles], ...lines]);
    assert.deepEqual(formulasOf(plan).slice(1), ["=IIJ.ASPRINTED($C$3,$C$4)"]);
  });

  it("asks live for each cell by its printed row and column", () => {
    const formulas = formulasOf(sheet("1q03-table-8", "live"));
    assert.match(formulas[0] ?? "", /"The add-in does not answer: /);
    assert.equal(formulas[1], "=IIJ.ASPRINTED($C$3,$C$4,$A8,D$6)");
    assert.equal(formulas.length, 16);
  });

  it("says in what unit and by which release it is printed, and where it is from", () => {
    const texts = sheet("1q03-table-8").cells.map(([, cell]) => cell && shown(cell));
    assert.equal(texts[0], "Internet Initiative Japan: Table 8. Other Financial Statistics");
    assert.equal(texts[1], "JPY millions; unaudited; as printed in the 1Q03 release of 13-Aug-03");
    assert.ok(texts.includes("Source: IIJ earnings release 1Q03 (Tokyo, 13-Aug-03), as printed."));
  });

  it("is named after its release and table, within what Excel allows", () => {
    assert.equal(sheet("1q03-table-8").name, "IIJ 1Q03 Table 8");
    assert.equal(sheet("4q03-cf-fy").name, "IIJ 4Q03 CF-FY");
    assert.ok(tables.every(({ name }) => sheet(name).name.length <= 31));
  });

  it("shows the decimals a row prints among amounts without", () => {
    const operations = sheet("4q03-is");
    const row = operations.cells.findIndex(
      ([, , label]) => label?.kind === "text" && label.text.includes("Per ADS"),
    );
    const formats = operations.formats.filter((area) => area.row === row && area.rows === 1);
    assert.ok(formats.some(({ format }) => format.numberFormat?.startsWith("#,##0.00_)")));
  });
});

describe("the checks of a printed table", () => {
  const verdictsOf = (plan: SheetPlan): unknown[] =>
    plan.verdicts.map(({ row, column }) => {
      const cell = plan.cells[row]?.[column];
      return cell && shown(cell);
    });

  it("hold every total against its lines, within the rounding of what is printed", () => {
    assert.deepEqual(verdictsOf(sheet("4q03-table-1")), ["OK", "OK ±", "OK"]);
    assert.deepEqual(new Set(verdictsOf(sheet("4q03-is"))), new Set(["OK"]));
  });

  it("take off what is deducted", () => {
    assert.ok(formulasOf(sheet("4q03-is")).some((formula) => /^=SUM\(\w+\)-SUM\(/.test(formula)));
  });

  it("say DIFF where a line is not as printed", () => {
    const data = altered("4Q03", "1", "\t4,001\t", "\t4,011\t");
    const table = data.tables.find(({ id, release }) => id === "1" && release.code === "4Q03");
    const placement = { anchor: topLeft, insertedAt: "2004-05-15T09:30:00.000Z" };
    const plan = planAsPrinted(data, table ?? assert.fail(), [], { ...placement, fill: "values" });
    assert.deepEqual(verdictsOf(plan), ["OK", "OK ±", "DIFF"]);
  });
});

for (const { name, planAt } of tables) {
  describe(`the sheet of ${name}`, () => {
    for (const fill of fills) {
      it(`has formats within it, refers to nothing outside, and stands anywhere: ${fill}`, () => {
        const here = planAt(topLeft, fill);
        const width = here.columnWidths.length;
        assert.deepEqual(new Set(here.cells.map(({ length }) => length)), new Set([width]));
        for (const { row, column, rows, columns } of here.formats)
          assert.ok(row + rows <= here.cells.length && column + columns <= width);
        for (const { row, column } of formulasOf(here).flatMap(referencesOf))
          assert.ok(row < here.cells.length && column < width);
        const there = planAt({ row: 7, column: 3 }, fill);
        assert.deepEqual(
          formulasOf(there).map((formula) => relativeFormula(formula, there)),
          formulasOf(here).map((formula) => relativeFormula(formula, here)),
        );
        assert.deepEqual(there.formats, here.formats);
      });
    }
  });
}
