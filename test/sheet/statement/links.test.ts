import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { moneyUnits } from "../../../src/model/unit.ts";
import { fills, labelLanguages } from "../../../src/sheet/plan/placement.ts";
import { contentOf, type SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { roomFor } from "../../../src/sheet/plan/text-width.ts";
import { columns, rows } from "../../../src/sheet/statement/layout.ts";
import { statements, topLeft } from "../../gallery/plans.ts";
import { referencesOf } from "../../gallery/references.ts";
import { isFolded, planned, shownAt } from "../planned.ts";

/** The links of a sheet: the column, the text, and the cell that each leads to. */
function linksOf(plan: SheetPlan) {
  return (plan.cells[rows.about] ?? []).flatMap((cell, column) => {
    if (cell.kind !== "formula" || !cell.formula.startsWith("=HYPERLINK(")) return [];
    const [target = assert.fail(), again] = referencesOf(cell.formula);
    assert.deepEqual(again, target);
    const at = { row: target.row - plan.anchor.row, column: target.column - plan.anchor.column };
    return [{ column, text: contentOf(cell), formula: cell.formula, target: at }];
  });
}

function assertLinks(plan: SheetPlan): void {
  const links = linksOf(plan);
  assert.deepEqual(
    links.map(({ text }) => text),
    ["Notes ↓", "Sources →"],
  );
  const [notes = assert.fail(), sources = assert.fail()] = links;
  assert.equal(shownAt(plan, sources.target.row, columns.label), "▸ Sources, and all notes");
  assert.equal(isFolded(plan, "rows", sources.target.row), false);
  assert.equal(shownAt(plan, notes.target.row, columns.note), 1);
  assert.equal(isFolded(plan, "rows", notes.target.row), false);
  assert.ok(notes.target.row > (plan.reading.lines.at(-1) ?? 0));
  const { printArea } = plan.page;
  assert.ok(sources.column < printArea.column + printArea.columns);
  for (const { column, text } of links)
    assert.ok(roomFor(String(text)) <= (plan.columnWidths[column] ?? 0));
  const room = plan.columnWidths
    .slice(columns.check, notes.column)
    .reduce((sum, width) => sum + width, 0);
  assert.ok(roomFor(String(shownAt(plan, rows.about, columns.check))) <= room);
  assert.equal(
    (plan.cells[rows.about] ?? []).filter(({ kind }) => kind !== "blank").length,
    1 + links.length,
  );
}

describe("the links to notes and sources", () => {
  for (const { name, planAt } of statements)
    it(`${name} has them, and they leave its text the room it takes`, () => {
      for (const fill of fills) {
        assertLinks(planAt(topLeft, fill));
        assertLinks(planAt({ row: 7, column: 30 }, fill));
      }
    });

  for (const language of labelLanguages)
    for (const fill of fills)
      it(`does so with one period and with six, in every unit, ${fill}, labels ${language}`, () => {
        for (const periods of [["4Q03"], ["1Q02", "4Q02", "1Q03", "2Q03", "3Q03", "4Q03"]])
          for (const { code: unit } of moneyUnits)
            assertLinks(planned("Operations", periods, { fill, language, unit }));
      });

  it("are in the same cells whatever the heads are", () => {
    const first = planned("Operations", ["3Q03", "4Q03"]);
    const other = planned("Operations", ["FY2002", "FY2003"], { unit: "JPY", knownOn: null });
    assert.equal(linksOf(first).length, 2);
    assert.deepEqual(linksOf(first), linksOf(other));
  });

  it("name no sheet, so that it may be renamed, and no fixed cell, so that it may move", () => {
    const [notes] = linksOf(planned("Operations", ["4Q03"]));
    assert.ok(notes);
    assert.match(
      notes.formula,
      /^=HYPERLINK\("#"&ADDRESS\(ROW\((\$D\$\d+)\),COLUMN\(\1\)\),"Notes ↓"\)$/,
    );
  });
});
