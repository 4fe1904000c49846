import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Decimal, toCell } from "../../../../src/exact/decimal.ts";
import type { CellValue } from "../../../../src/sheet/plan/cell-value.ts";
import {
  differenceOf,
  forecastGrowth,
  forecastQuotient,
  forecastTotal,
  quotientOf,
  sumOrWord,
  totalOf,
} from "../../../../src/sheet/statement/body/arithmetic.ts";

const cell = (address: string, value: number | string | undefined) => ({
  address,
  value: typeof value === "number" ? new Decimal(value) : value,
});
const told = (value: CellValue): unknown => (value instanceof Decimal ? toCell(value) : value);

describe("one cell divided by another", () => {
  const quotient = (
    part: number | string | undefined,
    whole: number | string | undefined,
  ): unknown => told(quotientOf(cell("E18", part), cell("E20", whole)).value);

  it("is their quotient, a blank counted as nil", () => {
    assert.deepEqual([quotient(1, 4), quotient(-1, 4), quotient(undefined, 4)], [0.25, -0.25, 0]);
  });

  it("is an error over nil or a blank", () => {
    assert.deepEqual([quotient(1, 0), quotient(1, undefined)], ["#DIV/0!", "#DIV/0!"]);
  });

  it("passes on a word of either, the first of two, and an error where there is no word", () => {
    assert.deepEqual(
      [quotient("n.p.", 4), quotient(1, "n.p."), quotient("n.m.", "n.p.")],
      ["n.p.", "n.p.", "n.m."],
    );
    assert.deepEqual(
      [quotient("#N/A", 4), quotient("#N/A", "n.p."), quotient("n.p.", "#N/A")],
      ["#N/A", "n.p.", "n.p."],
    );
  });

  it("tests for words before it divides", () => {
    assert.equal(
      quotientOf(cell("E18", 1), cell("E20", 4)).formula,
      "IF(ISTEXT(E18),E18,IF(ISTEXT(E20),E20,E18/E20))",
    );
  });
});

describe("the difference of two vintages", () => {
  const heads = (older: string, newer: string) => [cell("E$3", older), cell("F$3", newer)] as const;
  const difference = (
    older: number | string | undefined,
    newer: number | string | undefined,
    of = heads("4Q02", "4Q02"),
  ): unknown => told(differenceOf(cell("E18", older), cell("F18", newer), of).value);

  it("is the newer less the older, a line that one of them lacks counted as nil", () => {
    assert.deepEqual(
      [difference(3, 10), difference("n.p.", 10), difference(3, "n.p."), difference(3, undefined)],
      [7, 10, -3, -3],
    );
  });

  it("is the word of the newer where neither has a number", () => {
    assert.deepEqual([difference("n.p.", "n.m."), difference("", undefined)], ["n.m.", undefined]);
  });

  it("is not available where one of them is not, or where the heads are of two periods", () => {
    assert.deepEqual(
      [difference("#N/A", 10), difference(3, "#N/A"), difference(3, 10, heads("4Q02", "4Q03"))],
      ["#N/A", "#N/A", "#N/A"],
    );
  });

  it("says so in its formula", () => {
    assert.equal(
      differenceOf(cell("E18", 3), cell("F18", 10), heads("4Q02", "4Q02")).formula,
      "IF(E$3<>F$3,NA(),IF(ISERROR(E18),E18,IF(COUNT(E18,F18)=0,F18,N(F18)-N(E18))))",
    );
  });
});

/** A line of a total: its row, its sign and what it comes to. */
type Line = readonly [row: number, sign: 1 | -1, value: CellValue | number];

/** Lines of a total in column E of a sheet that begins at B3. */
const placed = (...lines: readonly Line[]) => ({
  column: 3,
  parts: lines.map(([row, sign, value]) => ({
    row,
    sign,
    value: typeof value === "number" ? new Decimal(value) : value,
  })),
});
const frame = { placement: { anchor: { row: 2, column: 1 } } } as Parameters<typeof totalOf>[0];

describe("a total", () => {
  const value = (...lines: readonly Line[]): unknown =>
    told(totalOf(frame, placed(...lines), cell("E47", 99)).value);

  it("is the sum of its lines, adjoining ones as a range, what is deducted taken off", () => {
    const lines = placed([10, 1, 3], [11, 1, 4], [13, 1, 5], [14, -1, 2]);
    const { formula } = totalOf(frame, lines, cell("E47", 99));
    assert.equal(formula, "IF(COUNT(E13:E14,E16,E17),IFNA(SUM(E13:E14,E16)-SUM(E17),E47),E47)");
    assert.equal(value([10, 1, 3], [11, 1, 4], [13, 1, 5], [14, -1, 2]), 10);
  });

  it("is what is printed where a line is not available, or none is a number", () => {
    assert.equal(value([10, 1, 3], [11, 1, "#N/A"]), 99);
    assert.equal(value([10, 1, "n.p."], [11, 1, undefined]), 99);
    assert.equal(value([10, 1, "n.p."], [11, 1, 4]), 4);
  });
});

describe("a sum of lines without other terms", () => {
  const value = (...lines: readonly Line[]): unknown =>
    told(sumOrWord(frame, placed(...lines), "n.p.").value);

  it("is a word where no line is a number, and an error where a line is one", () => {
    assert.deepEqual(
      [value([10, 1, 3], [11, -1, 4]), value([10, 1, "n.p."]), value([10, 1, 3], [11, 1, "#N/A"])],
      [-1, "n.p.", "#N/A"],
    );
    assert.equal(
      sumOrWord(frame, placed([10, 1, 3], [12, -1, 4]), "n.p.").formula,
      'IF(AND(COUNT(E13,E15)=0,SUM(E13,E15)=0),"n.p.",SUM(E13)-SUM(E15))',
    );
  });
});

describe("what follows in a column of forecasts", () => {
  it("is the sum of what is written, nothing until something is", () => {
    assert.deepEqual(forecastTotal(frame, placed([10, 1, ""], [11, 1, ""])), {
      formula: 'IF(COUNT(E13:E14)=0,"",SUM(E13:E14))',
      value: "",
    });
  });

  it("is nothing until both cells are numbers", () => {
    assert.deepEqual(forecastQuotient("E18", "E20"), {
      formula: 'IF(COUNT(E18,E20)=2,E18/E20,"")',
      value: "",
    });
    assert.deepEqual(forecastGrowth("M18", "I18", 'I$3="1Q03"'), {
      formula: 'IF(AND(COUNT(M18,I18)=2,I$3="1Q03"),M18/I18-1,"")',
      value: "",
    });
  });
});
