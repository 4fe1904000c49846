import assert from "node:assert/strict";
import { entered, enteredText } from "../../src/excel/entered.ts";
import { openWorkbook } from "./workbook.ts";

describe("enteredText", () => {
  it("marks as text what Excel would read as anything else, and nothing more", () => {
    assert.equal(enteredText("13-Aug-03"), "'13-Aug-03");
    assert.equal(enteredText("'quoted"), "''quoted");
    assert.equal(enteredText("4Q03"), "4Q03");
    assert.equal(enteredText("#N/A"), "'#N/A");
  });

  it("keeps each text on the sheet as it is", async () => {
    const texts = ["=x", "'03", "13-Aug-03", "(15.3%)", "1E5", "3:15", "TRUE", "4Q03", "FY2003"];
    const workbook = await openWorkbook();
    try {
      await workbook.prepare((sheet) => {
        sheet.getRange("A1:I1").formulas = [texts.map(enteredText)];
      });
      const { values, formulas, valueTypes } = await workbook.read("Sheet1", "A1:I1");
      assert.deepEqual(values, [texts]);
      assert.deepEqual(formulas, [texts]);
      assert.deepEqual(new Set(valueTypes.flat()), new Set(["String"]));
    } finally {
      workbook.session.close();
    }
  });
});

describe("entered", () => {
  it("gives numbers as numbers, formulas as they are, and nothing for a blank", () => {
    assert.equal(entered({ kind: "number", value: -9289.6 }), -9289.6);
    assert.equal(entered({ kind: "formula", formula: "=SUM(A1)" }), "=SUM(A1)");
    assert.equal(entered({ kind: "blank" }), "");
    // An error is a constant error; a text that looks like it would be entered with an apostrophe.
    assert.equal(entered({ kind: "error", code: "#N/A" }), "#N/A");
  });
});
