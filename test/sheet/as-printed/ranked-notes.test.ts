import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { groupsIn } from "../../../src/sheet/as-printed/looks.ts";
import { planAsPrinted } from "../../../src/sheet/as-printed/plan-as-printed.ts";
import { altered } from "../../dataset/altered.ts";
import { data } from "../../dataset/held.ts";
import { topLeft } from "../../gallery/plans.ts";
import { shown } from "../planned.ts";

type Noted = readonly [item: string | undefined, text: string];

/** The rows of the sheet of a table of 4Q03 that have a number, each with it, and all that stands below the lines. */
function noted(id: string, notes: readonly Noted[] = [], of: Dataset = data, unreconciled = false) {
  const table =
    of.tables.find((each) => each.id === id && each.release.code === "4Q03") ?? assert.fail(id);
  const words = { heads: [], notes: notes.map(([item, text]) => ({ table, item, text })) };
  const placement = {
    anchor: topLeft,
    insertedAt: "2004-05-15T09:30:00.000Z",
    fill: "values",
  } as const;
  const { cells, reading } = planAsPrinted(of, table, words, { ...placement, unreconciled });
  const rows = cells.map((row) => row.slice(0, 2).map(shown));
  const last = reading.lines.at(-1) ?? assert.fail();
  return {
    numbered: rows.slice(0, last + 1).filter(([number]) => number !== ""),
    notes: rows.slice(last + 1).filter(([number]) => number !== ""),
    others: rows.slice(last + 1).map(([, text]) => text),
  };
}

describe("the notes of a printed table", () => {
  it("name contradictions without a reason on record, at their rows", () => {
    const { numbered, notes } = noted("1", [], altered("4Q03", "1", "\t4,001\t", "\t4,011\t"));
    assert.deepEqual(notes, [
      [1, "4Q03: the release prints 4,011; other figures give 4,001."],
      [2, "4Q03: the release prints 11,617; other figures give 11,627."],
    ]);
    assert.deepEqual(numbered, [
      [1, "Systems integration revenues"],
      [2, "Total revenues"],
    ]);
  });

  it("say nothing about contradictions if the sheet is not reconciled", () => {
    const { notes } = noted("1", [], altered("4Q03", "1", "\t4,001\t", "\t4,011\t"), true);
    assert.deepEqual(notes, []);
  });

  it("of the whole table are at its head, those of rows at their rows, marks of the print in the label", () => {
    const { numbered, notes } = noted("8", [
      ["EBITDA.Adjusted", "not US GAAP"],
      [undefined, "in millions"],
    ]);
    assert.deepEqual(numbered, [
      [1, ""],
      [2, "Adjusted EBITDA ⁵"],
    ]);
    assert.deepEqual(notes, [
      [1, "in millions"],
      [2, "Adjusted EBITDA ⁵: not US GAAP"],
    ]);
  });

  it("are numbered up to five: contradictions, the whole table, restated rows and then others", () => {
    const { numbered, notes, others } = noted("IS", [
      ["Revenue.Total", "one of the others"],
      ["Income.Net", "restated"],
      [undefined, "of all"],
      ["Revenue.SI", "said twice"],
      ["Revenue.SI", "said twice"],
      ["Revenue.Equipment", "left over"],
    ]);
    const forced =
      "Source inconsistent: its dollars and percentages are made to add up, so one in this row is a digit off. Sources has each.";
    assert.deepEqual(notes, [
      [1, "of all"],
      [2, forced],
      [3, "Total revenues: one of the others"],
      [4, "4Q03: A change to nil is printed as 0.0 where the arithmetic gives (100.0%)."],
      [5, "Net income(loss): restated"],
    ]);
    assert.deepEqual(
      numbered.filter(([number]) => number !== 2),
      [
        [1, ""],
        [3, "Total revenues"],
        [4, "Impairment loss on investment and deposits for Crosswave"],
        [5, "Net income(loss)"],
      ],
    );
    assert.equal(numbered.filter(([number]) => number === 2).length, 9);
    assert.deepEqual(
      others.filter((text) =>
        /^Systems integration revenues: |^Equipment sales: /.test(String(text)),
      ),
      ["Systems integration revenues: said twice", "Equipment sales: left over"],
    );
    assert.ok(
      others.includes("Value-added services, 4Q02 share: 7.2 is printed, the amounts give 7.145%."),
    );
    assert.ok(
      others.includes(
        "Dedicated access services, 4Q03 in dollars: 29,760 is printed, the amounts give 29,761.",
      ),
    );
  });

  it("of one row that has two are at it with both numbers", () => {
    const { numbered } = noted("8", [
      ["Capex.Total", "one"],
      ["Capex.Total", "another"],
    ]);
    assert.deepEqual(numbered, [["1·2", "CAPEX, including capitalized leases ⁶"]]);
  });
});

describe("the heads of a row", () => {
  it("reach from one text to the next, and the last to the end", () => {
    assert.deepEqual(groupsIn(["", "4Q03", "", "", "3Q03", "YoY", ""]), [
      { text: "4Q03", first: 1, span: 3 },
      { text: "3Q03", first: 4, span: 1 },
      { text: "YoY", first: 5, span: 2 },
    ]);
    assert.deepEqual(groupsIn(["", ""]), []);
  });
});
