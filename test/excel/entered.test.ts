import assert from "node:assert/strict";
import { entered, enteredText } from "../../src/excel/entered.ts";

describe("enteredText", () => {
  it("marks as text what Excel would read as a formula, a date, a number or a truth value", () => {
    const mistakable = ["=x", "+1", "-", "@sum", "'quoted", "13-Aug-03", "(15.3%)", "007", "TRUE"];
    assert.deepEqual(
      mistakable.map(enteredText),
      mistakable.map((text) => `'${text}`),
    );
  });

  it("leaves words as they are", () => {
    const words = ["Total revenues", "n.p.", "Revenue.SI", "売上総利益", "#N/A"];
    assert.deepEqual(words.map(enteredText), words);
  });
});

describe("entered", () => {
  it("gives numbers as numbers, formulas as they are, and nothing for a blank", () => {
    assert.equal(entered({ kind: "number", value: -9289.6 }), -9289.6);
    assert.equal(entered({ kind: "formula", formula: "=SUM(A1)" }), "=SUM(A1)");
    assert.equal(entered({ kind: "blank" }), "");
  });
});
