import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fills, type Fill } from "../../../src/sheet/plan/placement.ts";
import { decodePeriod } from "../../../src/model/decode-period.ts";
import { quarterAt } from "../../../src/model/period.ts";
import { planAsPrinted } from "../../../src/sheet/as-printed/plan-as-printed.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { data } from "../../dataset/held.ts";
import { tables, topLeft } from "../../gallery/plans.ts";
import { referencesOf, relativeFormula } from "../../gallery/references.ts";
import { shown } from "../planned.ts";

const sheet = (name: string, fill: Fill = "values"): SheetPlan =>
  tables.find((table) => table.name === name)?.planAt(topLeft, fill) ?? assert.fail(name);

const formulasOf = ({ cells }: SheetPlan): string[] =>
  cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));

/** The printed table as a reader sees it. */
const printed = (plan: SheetPlan): unknown[][] =>
  plan.cells.slice(2, 6).map((cells) => cells.slice(1, 7).map(shown));

describe("the sheet of a printed table", () => {
  const lines = [
    [-97, 329, -1.295, 459, -1.211],
    [1421, 1015, 0.4, 936, 0.518],
    [990, 820, 0.207, 933, 0.061],
  ];
  const labels = ["Adjusted EBITDA", "CAPEX, including capitalized leases"];
  labels.push("Depreciation and amortization");

  it("holds the table cell by cell, its heads and footnote marks with it, as values and live", () => {
    const head = ["Other Financial Statistics", "1Q03", "1Q02", "YoY % Change", "4Q02"];
    for (const fill of ["values", "live"] as const)
      assert.deepEqual(printed(sheet("1q03-table-8", fill)), [
        [...head, "QoQ % Change"],
        ...lines.map((cells, n) => [`${labels[n] ?? ""} ${"⁶⁷⁸".charAt(n)}`, ...cells]),
      ]);
  });

  it("is one formula and what it spills over, where one formula fills it", () => {
    const plan = sheet("1q03-table-8", "spill");
    const title = "Table 8. Other Financial Statistics (JPY millions)";
    assert.deepEqual(printed(plan), [
      [title, "1Q03 JPY", "1Q02 JPY", "YoY", "4Q02 JPY", "QoQ"],
      ...lines.map((cells, n) => [labels[n], ...cells]),
    ]);
    assert.deepEqual(formulasOf(plan).slice(1), ['=IIJ.ASPRINTED("1Q03","8")']);
  });

  it("asks live for each cell by its printed row and column, which no cell can change", () => {
    const formulas = formulasOf(sheet("1q03-table-8", "live"));
    assert.match(formulas[0] ?? "", /"The add-in does not answer: /);
    assert.equal(formulas[1], '=IIJ.ASPRINTED("1Q03","8",1,1)');
    assert.equal(formulas.length, 16);
  });

  it("says in what unit and by which release it is printed", () => {
    const texts = (name: string): unknown[] =>
      sheet(name)
        .cells.slice(0, 2)
        .map((cells) => shown(cells[1]));
    assert.deepEqual(texts("1q03-table-8"), [
      "IIJ: Table 8. Other Financial Statistics",
      "JPY millions · unaudited · 1Q03 release, 13-Aug-03",
    ]);
    assert.deepEqual(texts("4q03-cf-fy"), [
      "IIJ: Condensed Consolidated Statements of Cash Flows",
      "JPY and USD thousands · annual · unaudited · 4Q03 release, 14-May-04",
    ]);
  });

  it("says that its flows are of half a year or nine months", () => {
    const about = (...codes: string[]): string => {
      const table = data.tables.find(({ id }) => id === "CF-FY") ?? assert.fail();
      const columns = table.columns.map((column, n) => ({
        ...column,
        period: decodePeriod(codes[n % codes.length] ?? "", quarterAt(0)),
      }));
      const { cells } = planAsPrinted(
        data,
        { ...table, columns },
        { heads: [], notes: [] },
        { anchor: topLeft, insertedAt: "2004-05-15T09:30:00.000Z", fill: "values" },
      );
      return String(shown(cells[1]?.[1]));
    };
    const spans = [["1H03"], ["9M03"], ["FY2003"], ["1Q03"], ["1H03", "1Q03"]];
    assert.deepEqual(
      spans.map((codes) => about(...codes).split(" · ")[1]),
      ["six months", "nine months", "annual", "unaudited", "unaudited"],
    );
  });

  it("is named after its release and table, within what Excel allows", () => {
    assert.equal(sheet("1q03-table-8").name, "IIJ 1Q03 Table 8");
    assert.equal(sheet("4q03-cf-fy").name, "IIJ 4Q03 CF-FY");
    assert.ok(tables.every(({ name }) => sheet(name).name.length <= 31));
  });

  it("has a label column of at most 44 characters, in which a longer label takes a second line", () => {
    for (const { name, table } of tables) {
      const { columnWidths, formats } = sheet(name);
      const width = columnWidths[1] ?? 0;
      assert.ok(
        width <= 44 && table.rows.every(({ label }) => label.length < width || width === 44),
      );
      const wrapped = formats.find(({ format, column }) => format.wrap && column === 1);
      assert.equal(wrapped?.rows, table.rows.length, name);
    }
  });

  it("takes the heads of ASPRINTED where none are recorded", () => {
    const [table = assert.fail()] = data.tables;
    const placement = { anchor: topLeft, insertedAt: "2004-05-15T09:30:00.000Z" } as const;
    const none = { heads: [], notes: [] };
    const { cells } = planAsPrinted(data, table, none, { ...placement, fill: "live" });
    assert.deepEqual(cells[2]?.slice(2, 5).map(shown), ["1Q03 JPY", "1Q02 JPY", "YoY"]);
  });
});

for (const { name, planAt } of tables) {
  describe(`the sheet of ${name}`, () => {
    for (const fill of fills) {
      it(`has formats within it, refers to nothing outside, and works at any place: ${fill}`, () => {
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
