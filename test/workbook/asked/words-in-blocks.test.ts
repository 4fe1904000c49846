import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import type { FunctionId } from "../../../src/functions/catalogue.ts";
import { askedCalls } from "../../../src/workbook/asked/asked-call.ts";
import { addressOf, type Asked } from "../../../src/workbook/asked/asked.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

const asking = { book: bookOf({ Here: [[""]] }), data, namespace: "IIJ" };

function askedAt(formula: string, row: number, column: number): Asked {
  const [call] = askedCalls(asking, { sheet: "Here", row: 9, column: 9 }, formula);
  const asks = call?.asks ?? assert.fail(formula);
  const asked = asks instanceof Failure ? asks : asks.at(row, column);
  assert.ok(asked && !(asked instanceof Failure), formula);
  return asked;
}

const answerOf = (id: FunctionId, ...values: readonly unknown[]): readonly (readonly unknown[])[] =>
  ask(id, values, data) as readonly (readonly unknown[])[];

describe("what a cell of words asks for", () => {
  it("of a head: which row of the head it is, and of which column", () => {
    const { shows, head, statement } = askedAt(
      '=IIJ.HEADS("Operations",{"4Q02","4Q03"},{"first","latest"})',
      3,
      0,
    );
    assert.deepEqual(
      [shows, head?.row, head?.column.period.code, head?.column.vintage, statement?.code],
      ["head", "releases", "4Q02", "first", "Operations"],
    );
  });

  it("of the first row of a statement: its column", () => {
    const { head, shows } = askedAt('=IIJ.STATEMENT("Operations","4Q02@first,4Q03 YoY")', 0, 1);
    assert.deepEqual(
      [shows, head?.row, head?.column.period.code, head?.column.vintage],
      ["head", undefined, "4Q02", "first"],
    );
  });

  it("of the first column of a statement: its line", () => {
    const { shows, line, statement } = askedAt('=IIJ.STATEMENT("Operations","4Q03")', 3, 0);
    assert.deepEqual([shows, line, statement?.code], ["label", "Revenue.Dedicated", "Operations"]);
  });

  it("of a note: its number and text, the figure that it is about, in the column it is about", () => {
    const given = ["Operations", "4Q02,4Q03", "latest", 8];
    const rows = answerOf("NOTES", ...given);
    const formula = '=IIJ.NOTES("Operations","4Q02,4Q03","latest",8)';
    const about = rows.findIndex(([, item, period]) => item !== "" && period !== "");
    assert.ok(about >= 0);
    const { note, figures } = askedAt(formula, about, 3);
    assert.deepEqual([note?.number, note?.text], [rows[about]?.[0], rows[about]?.[3]]);
    const [figure] = figures;
    assert.deepEqual(
      figure && [addressOf(figure).item, addressOf(figure).period],
      rows[about]?.slice(1, 3),
    );
  });

  it("of a note on several lines, and of a row that is left blank: the columns of the block", () => {
    const rows = answerOf("NOTES", "Operations", "4Q03", null, 20);
    const formula = '=IIJ.NOTES("Operations","4Q03",,20)';
    const blank = rows.findLastIndex(([, , , text]) => text === "");
    assert.ok(blank > 0);
    const { note, figures, statement } = askedAt(formula, blank, 3);
    assert.deepEqual(
      [note?.number, note?.text, note?.columns.map(({ period }) => period.code), statement?.code],
      [undefined, "", ["4Q03"], "Operations"],
    );
    assert.deepEqual(figures, []);
  });

  it("of a head row of a history or of checks: a head", () => {
    assert.equal(askedAt('=IIJ.HISTORY("4Q02","Income.Net")', 0, 2).shows, "head");
    assert.equal(askedAt('=IIJ.CHECKS("footing")', 0, 4).shows, "head");
  });
});
