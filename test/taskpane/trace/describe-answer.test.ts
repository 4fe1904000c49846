import assert from "node:assert/strict";
import { describeAnswer } from "../../../src/taskpane/trace/describe-answer.ts";
import type { Language } from "../../../src/taskpane/language/language.ts";
import { traceCell } from "../../../src/workbook/trace/trace-cell.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../../workbook/plan-as-book.ts";

/** What Trace says of a cell of the block that a formula fills. */
function said(
  formula: string,
  [row, column]: readonly [number, number] = [0, 0],
  language: Language = "en",
): string {
  const book = bookOf({ Here: [[[formula, 1]]] });
  const spills = [{ row: 0, column: 0, rows: 40, columns: 20 }];
  const sheets = book.sheets.map((sheet) => ({ ...sheet, spills }));
  const place = { sheet: "Here", row, column };
  const trace = traceCell({ book: { ...book, sheets }, data, namespace: "IIJ" }, place);
  const [call] = trace?.calls ?? [];
  return call ? describeAnswer(call, language).join("\n") : assert.fail(formula);
}

describe("what Trace says of a cell that is no plain figure", () => {
  it("how a change and a margin are made", () => {
    assert.equal(
      said('=IIJ.CHANGE("4Q03","Revenue.Total","YoY")'),
      "Change on the year before: -10.89% = 11,617,002 / 13,036,439 − 1",
    );
    assert.match(
      said('=IIJ.MARGIN("4Q03","SI")'),
      /^The first figure as a fraction of the second: [\d.-]+% = [\d,-]+ \/ 4,001,449$/,
    );
    assert.match(said('=IIJ.CHANGE("4Q03","Revenue.Total","YoY")', [0, 0], "ja"), /^前年同期比/);
  });

  it("where a percentage is printed", () => {
    assert.equal(
      said('=IIJ.PRINTED("4Q03","EBITDA.Adjusted","YoY")'),
      "Printed as 195.5% in the column YoY.",
    );
  });

  it("what each row of a head is, of which column", () => {
    const heads = '=IIJ.HEADS("Operations",{"4Q03","1Q03"})';
    const [of, end] = said(heads, [0, 0]).split("\n");
    assert.match(of ?? "", /^Head of the column 4Q03 of ".*operations.*"\.$/i);
    assert.equal(end, "Last day of the period: 31-Mar-04");
    assert.match(said(heads, [3, 0]), /Releases that its figures are from: 4Q03$/);
    assert.match(
      said('=IIJ.HEADS("Operations","2H03")', [2, 0]),
      /Head of the column 2H03.*\n.*: d\nderived from /,
    );
    assert.match(said(heads, [6, 1]), /: (?:\d|nothing to say)/);
    assert.match(said(heads, [0, 0], "ja"), /期間の末日：2004年3月31日$/);
  });

  it("what the marks mean, or that there is none", () => {
    assert.match(said('=IIJ.FLAGS("4Q02","Income.Net")'), /^The marks of the figure below/);
    assert.match(said('=IIJ.FLAGS("4Q03","Revenue.SI")'), /^No mark/);
  });

  it("what a note is about, and what a row without one means", () => {
    const notes = '=IIJ.NOTES("Operations","4Q02,4Q03",,20)';
    assert.match(said(notes, [0, 3]), /^Note 1 to the columns 4Q02, 4Q03 of ".*"\.\nIt is about /);
    assert.match(said(notes, [19, 3]), /^No further note/);
    assert.match(said('=IIJ.NOTES("Operations","4Q02,4Q03",,2)', [1, 3]), /^There are more notes/);
  });

  it("what a function answers that asks for no figure", () => {
    assert.equal(
      said('=IIJ.LABEL("Revenue.SI")'),
      "IIJ.LABEL does not return a figure. It returns Systems integration revenues.",
    );
  });
});
