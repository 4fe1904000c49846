import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { layoutOf, tableColumns } from "../../../src/sheet/as-printed/layout.ts";
import { formatCell } from "../../../src/sheet/plan/cell-text.ts";
import { fills } from "../../../src/sheet/plan/placement.ts";
import { contentOf, type CellFormat, type SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { tables, topLeft, words, type TableExhibit } from "../../gallery/plans.ts";

/** The room that a format leaves for a parenthesis is no text. */
const withoutRoom = (text: string): string => text.replace(/\u2008/g, "");

/** Returns what a cell reads. */
function textAt(plan: SheetPlan, row: number, column: number): string {
  const covering = plan.formats.filter(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  const format = Object.assign({}, ...covering.map((area) => area.format)) as CellFormat;
  const cell = plan.cells[row]?.[column] ?? { kind: "blank" };
  return withoutRoom(formatCell(cell, format.numberFormat));
}

const isPercentage = ({ table }: TableExhibit, n: number): boolean =>
  ["percent", "YoY", "QoQ"].includes(table.columns[n]?.column ?? "");

/** In its cell a percentage is a fraction, which no number format shows without a percent sign. */
const withSign = (text: string): string => text.replace(/(\d)(\)?)$/, "$1%$2");

/** The heads as the file of the data has them. */
const headLines = fs.readFileSync("test/frozen/data/heads.tsv", "utf8").trimEnd().split("\n");
const headsOf = ({ table }: TableExhibit): string[][] =>
  headLines
    .map((line) => line.split("\t"))
    .filter(([release, name]) => release === table.release.code && name === table.identity.code)
    .map(([, , head = ""]) => head.split("|"));

describe("what a printed table reads on its sheet", () => {
  const counts = { cells: 0, alike: 0, signed: 0 };

  for (const exhibit of tables)
    for (const fill of fills)
      it(`is the printed text, character for character: ${exhibit.name}, ${fill}`, () => {
        const { table, planAt } = exhibit;
        const plan = planAt(topLeft, fill);
        const { firstLine } = layoutOf(table, words, fill);
        table.rows.forEach(({ label, cells }, line) => {
          const row = firstLine + line;
          // The scanned text reads IJ where the company's name is printed.
          const printed = label.replace(/\bIJ(?=4U)/, "IIJ");
          assert.equal(textAt(plan, row, tableColumns.label), printed);
          table.columns.forEach((_, n) => {
            const text = cells[n] ?? "";
            const shown = textAt(plan, row, tableColumns.firstFigure + n);
            counts.cells += 1;
            if (shown === text) counts.alike += 1;
            else {
              counts.signed += 1;
              assert.ok(isPercentage(exhibit, n), `${label}: ${shown}, printed ${text}`);
              assert.equal(shown, withSign(text), label);
            }
          });
        });
      });

  it("differs only by percent signs that a release leaves to the head of the column", () => {
    console.log(`    cells ${counts.cells}, alike ${counts.alike}, with a sign ${counts.signed}`);
    assert.equal(counts.alike + counts.signed, counts.cells);
    // 454 cells of the statements of operations and the balance sheets, in each fill.
    assert.equal(counts.signed % fills.length, 0);
    const inAppendix = tables.filter(({ table }) => /^(IS|BS)/.test(table.id));
    const without = inAppendix.flatMap((exhibit) =>
      exhibit.table.rows.flatMap(({ cells }) =>
        cells.filter((text, n) => isPercentage(exhibit, n) && /\d\)?$/.test(text)),
      ),
    );
    assert.equal(counts.signed, without.length * fills.length);
  });
});

describe("the heads of a printed table", () => {
  for (const exhibit of tables)
    for (const fill of ["live", "values"] as const)
      it(`are printed, row by row, with their corner: ${exhibit.name}, ${fill}`, () => {
        const { table, planAt } = exhibit;
        const plan = planAt(topLeft, fill);
        const printed = headsOf(exhibit);
        const { heads } = layoutOf(table, words, fill);
        assert.equal(heads.length, printed.length);
        printed.forEach(([corner = "", ...columns], at) => {
          const { row = 0 } = heads[at] ?? {};
          if (row > 1) assert.equal(textAt(plan, row, tableColumns.label), corner);
          else assert.equal(corner, "", "the unit stands in the corner");
          const shown = columns.map((_, n) => textAt(plan, row, tableColumns.firstFigure + n));
          assert.deepEqual(shown.filter(Boolean), columns.filter(Boolean));
          if (at === printed.length - 1) assert.deepEqual(shown, columns);
        });
      });

  it("are centred if they are over several columns", () => {
    const plan = tables.find(({ name }) => name === "4q03-is")?.planAt(topLeft) ?? assert.fail();
    const shown = plan.cells.slice(1, 3).map((cells) => cells.slice(2, 11).map(contentOf));
    const [over, dates] = shown;
    const comparison = ["", "", "", "Year-over-year Comparison", "", "", ""];
    assert.deepEqual(over, [...comparison, "Sequential Comparison", ""]);
    const ends = ["", "Mar 31, 2004", "", "", "Mar 31, 2003", "", "", "Dec 31, 2003", ""];
    assert.deepEqual(dates, ends);
  });

  it("are those of ASPRINTED where one formula fills the table", () => {
    const plan = tables.find(({ name }) => name === "4q03-is")?.planAt(topLeft, "spill");
    const head = plan?.cells[2]?.slice(1, 5) ?? assert.fail();
    assert.deepEqual(head[0], {
      kind: "formula",
      formula: '=IIJ.ASPRINTED("4Q03","IS")',
      expected: "Consolidated Statements of Operations (JPY and USD thousands)",
    });
    assert.deepEqual(head.slice(1).map(contentOf), ["4Q03 USD", "4Q03 JPY", "4Q03 percent"]);
  });

  it("end where the digits end", () => {
    for (const { planAt, table } of tables)
      for (const fill of fills) {
        const plan = planAt(topLeft, fill);
        const { lastHead } = layoutOf(table, words, fill);
        const over = plan.formats.filter(({ row, column }) => row === lastHead && column === 2);
        assert.ok(
          over.some(({ format }) => format.numberFormat === "@_)" && format.align === "right"),
        );
      }
  });
});
