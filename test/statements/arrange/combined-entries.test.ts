import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import { outcomeEntry } from "../../../src/statements/arrange/combined-entries.ts";
import { absentWords, valueOf, wordOf, type Entry } from "../../../src/statements/arrange/entry.ts";
import { notReported } from "../../../src/errors.ts";
import { Decimal } from "../../../src/exact/decimal.ts";
import { decodeUnit } from "../../../src/model/unit.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { altered } from "../../dataset/altered.ts";
import { data } from "../../dataset/held.ts";
import { columnsOf } from "../columns.ts";

/** What a line says, column by column: a number to four decimals, a word, or nothing. */
function line(code: StatementCode, label: string, ...columns: readonly string[]): unknown[] {
  const { rows } = arrangeStatement(data, definitions[code], columnsOf(...columns));
  const row = rows.find((each) => each.label === label) ?? assert.fail(label);
  return row.entries.map((entry) => {
    const value = valueOf(entry);
    return value ? Number(value.toFixed(4)) : wordOf(entry);
  });
}

describe("what follows from other cells of a statement", () => {
  it("is a margin: one line over another", () => {
    // 349,688 / 11,617,002 and (1,059,574) / 8,344,046
    assert.deepEqual(line("Margins", "Operating margin", "4Q03", "1Q03"), [0.0301, -0.127]);
    assert.deepEqual(line("Margins", "Net margin", "2Q03"), ["#N/A"]);
  });

  it("is a share of the whole, where the line is money", () => {
    const columns = ["4Q03", "4Q03 Share"];
    assert.deepEqual(line("RevenueByService", "Equipment sales", ...columns), [2117006, 0.1822]);
    assert.deepEqual(line("Operations", "Weighted average number of shares", ...columns), [
      38312,
      undefined,
    ]);
  });

  it("is what a newer vintage differs by from an older", () => {
    const columns = ["4Q02@first", "4Q02", "4Q02 Difference"];
    assert.deepEqual(line("Restatement", "Total revenues", ...columns), [13036439, 13036439, 0]);
    // Restricted cash of 5,000,000 was written off: the newer balance sheet has no such line.
    assert.deepEqual(line("Restatement", "Restricted cash", ...columns), [
      5000000,
      "n.p.",
      -5000000,
    ]);
  });

  it("is the newer less the older, in either order", () => {
    const columns = ["4Q02 Difference", "4Q02", "4Q02@first"];
    // (9,289,600) restated, (2,136,513) as first printed.
    assert.deepEqual(
      line("Restatement", "Net income (loss)", ...columns),
      [-7153087, -9289600, -2136513],
    );
  });

  it("needs no amounts beside it", () => {
    assert.deepEqual(line("Restatement", "Net income (loss)", "4Q02 Difference"), [-7153087]);
    // 931,399 of 13,036,439, printed as 7.2% to add up.
    assert.deepEqual(line("Operations", "Value-added services", "4Q02@first Share"), [0.0714]);
  });

  it("is no difference where one vintage is held, and no share where there is no whole", () => {
    assert.deepEqual(line("Operations", "Total revenues", "4Q03 Difference"), ["#N/A"]);
    assert.deepEqual(line("Operations", "Total revenues", "2Q03 Difference"), ["#N/A"]);
    assert.deepEqual(line("Operations", "Total revenues", "4Q02@first Difference"), ["#N/A"]);
    assert.deepEqual(line("CashFlows", "Effect of exchange rate changes on cash", "4Q03 Share"), [
      "n.m.",
    ]);
  });

  it("is a ratio of the exact yen, whatever the unit", () => {
    const margin = (unit: string): string | undefined => {
      const columns = columnsOf("4Q03", "3Q03");
      const { rows } = arrangeStatement(data, definitions.Margins, columns, decodeUnit(unit));
      const row = rows.find((each) => each.label === "Gross margin");
      return row?.entries.map((entry) => valueOf(entry)?.toFixed(8)).join(" ");
    };
    // 1,702,286 / 11,617,002 and 1,508,083 / 9,633,155; no release translates 3Q03 into dollars.
    for (const unit of ["JPYk", "JPYbn", "USDk"])
      assert.equal(margin(unit), "0.14653402 0.15655131");
  });

  it("is no share of nil, and says which figure is nil", () => {
    const none = altered("4Q03", "IS", "\t2,117,006\t", "\t-\t");
    const { rows } = arrangeStatement(none, definitions.Margins, columnsOf("4Q03"));
    const entry = rows.find(({ label }) => label === "Gross margin, equipment sales")?.entries[0];
    assert.equal(wordOf(entry), "n.m.");
    assert.ok(entry && "failure" in entry);
    assert.equal(
      entry.failure.message,
      "Equipment sales of 4Q03 is nil, so there is no share of it.",
    );
  });

  it("is met by a figure that reaches the guidance, and missed by one short of it", () => {
    const amount = (value: number): Entry => ({ value: new Decimal(value) });
    const outcome = (stated: Entry, actual: Entry): string | undefined =>
      wordOf(outcomeEntry(stated, actual));
    assert.deepEqual(
      [101, 100, 99].map((actual) => outcome(amount(100), amount(actual))),
      ["met", "met", "missed"],
    );
    const failure = notReported("");
    const breakEven = { word: "Break-even", failure };
    assert.deepEqual(
      [1, 0, -1].map((actual) => outcome(breakEven, amount(actual))),
      ["met", "met", "missed"],
    );
    const notPresented = { word: absentWords.notPresented, failure };
    assert.equal(outcome(notPresented, amount(1)), "");
    assert.equal(outcome(amount(1), notPresented), "");
  });

  it("is whether guidance was met; Break-even is nothing or more, and what is not known is no outcome", () => {
    const { rows } = arrangeStatement(data, definitions.Guidance, columnsOf("2Q03", "FY2003"));
    const outcomes = rows.filter((row) => row.line.kind === "outcome");
    assert.deepEqual(
      outcomes.map(({ entries }) => entries.map(wordOf)),
      [
        ["#N/A", "missed"],
        ["missed", "#N/A"],
        ["#N/A", "#N/A"],
      ],
    );
  });
});
