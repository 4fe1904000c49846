import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { inContext, numbersOf, uncovered } from "../../../tools/verify/coverage.ts";

const found = (text: string): string[] => numbersOf([{ text }]).map((number) => number.text);

describe("the numbers of the running text", () => {
  it("are not hidden by a word that begins like a month: decreased 27.7%, margin 12%", () => {
    assert.deepEqual(
      found(
        "Revenues decreased 27.7% to 2,408, the margin 12%, maybe 15 sites, on Sept. 3 and Mar 31.",
      ),
      ["27.7%", "2,408", "12%", "15"],
    );
  });

  it("are amounts, percentages and counts, wherever they stand", () => {
    assert.deepEqual(
      found("Costs of JPY8,344 million fell by 15.3%, and JPY 97million was JPY -0.8 million."),
      ["8,344", "15.3%", "97", "-0.8"],
    );
    assert.deepEqual(found("(\\$ 69.6 million), 3,265 shares at 418,200."), [
      "69.6",
      "3,265",
      "418,200",
    ]);
  });

  it("are not periods, dates, times, references, addresses or technical names", () => {
    assert.deepEqual(found("In 4Q03, FY2003 and fiscal 2004, on March 31, 2004 at 9:45 am"), []);
    assert.deepEqual(found("Table 8, Note (1), page 6, Form 20-F, founded in 1992"), []);
    assert.deepEqual(found("Call +81-3-5259-6500 or see http://www.iij.ad.jp/en/2003/"), []);
    assert.deepEqual(found("64kbps and STM-1x2 at 310Mbps, 10-100Mbps"), []);
  });

  it("leave the exchange rate out, which is verified apart", () => {
    assert.deepEqual(found("at the rate of JPY 104.18 = US\\$1.00, and JPY119.87 = \\$1"), []);
  });
});

describe("what is recorded nowhere", () => {
  const lines = [{ text: "Of 19 members 12% left." }];
  const numbers = numbersOf(lines);

  it("is every number that no recorded figure covers", () => {
    const left = uncovered(numbers, [{ line: 0, from: 14, to: 17 }]);
    assert.deepEqual(
      left.map(({ text }) => text),
      ["19"],
    );
    assert.equal(uncovered(numbers, [{ line: 1, from: 14, to: 17 }]).length, 2);
  });

  it("is shown with the words around it", () => {
    const [first] = numbersOf([{ text: `${"a".repeat(40)} 19 members` }]);
    assert.ok(first);
    assert.equal(
      inContext(first, [{ text: `${"a".repeat(40)} 19 members` }]),
      `…${"a".repeat(29)} 19 members`,
    );
  });
});
