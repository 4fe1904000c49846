import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { compareQuotes, type Quote, type TextLine } from "../../../tools/verify/compare-quotes.ts";

const margin: Quote = {
  item: "Stated.GrossMarginSI",
  period: "4Q03",
  printed: "23.7%",
  scale: "",
  near: "margin of SI",
};
const shares: Quote = {
  item: "Placement.Shares",
  period: "1Q03",
  printed: "3,265",
  scale: "",
  near: "new shares|issued",
};
const gain: Quote = {
  item: "Stated.EquitySaleGain",
  period: "3Q03",
  printed: "1,572",
  scale: "millions",
  near: "gain of",
};

const linesOf = (...texts: readonly string[]): TextLine[] => texts.map((text) => ({ text }));
const lines = linesOf(
  "The margin of SI was 23.7%.",
  "3,265 new shares of common stock were issued.",
  "A gain of JPY 1,572 million was made.",
);
const faultsOf = (quote: Quote, ...texts: readonly string[]): readonly string[] =>
  compareQuotes([quote], linesOf(...texts)).faults;

describe("comparing figures of the text with a release", () => {
  it("finds each in a line with the words beside it, and where it stands", () => {
    const { faults, cells, found } = compareQuotes([margin, shares, gain], lines);
    assert.deepEqual([faults, cells], [[], 3]);
    assert.deepEqual(
      found.map(({ line, from, to }) => lines[line]?.text.slice(from, to)),
      ["23.7%", "3,265", "1,572"],
    );
  });

  it("reports one that no such line prints", () => {
    assert.deepEqual(faultsOf(shares, "3,266 new shares were issued."), [
      'text, Placement.Shares of 1Q03: no line near "new shares|issued" prints "3,265"',
    ]);
  });

  it("does not take it from a line about something else", () => {
    assert.equal(faultsOf(margin, "The margin of SI fell.", "Net margin was 23.7%.").length, 1);
  });

  it("does not take it for the end or the beginning of a longer number", () => {
    assert.equal(faultsOf(shares, "13,265 new shares were issued, not 3,2650.").length, 1);
  });

  it("reports another scale than the word behind the figure, and one without a word", () => {
    const wrong = (scale: string): readonly string[] =>
      compareQuotes([{ ...gain, scale }], lines).faults;
    assert.deepEqual(wrong("billions"), [
      'text, Stated.EquitySaleGain of 3Q03: "1,572" is recorded in billions, not so printed',
    ]);
    assert.equal(wrong("thousands").length, 1);
    assert.equal(wrong("").length, 1);
    assert.equal(faultsOf(gain, "A gain of JPY 1,572 was made.").length, 1);
    assert.deepEqual(faultsOf({ ...gain, scale: "thousands" }, "A gain of JPY 1,572."), []);
  });

  it("holds a row of a table to the scale of its caption", () => {
    const row = [{ text: "gain of a sale\t1,572", scale: "thousands" }];
    assert.equal(compareQuotes([gain], row).faults.length, 1);
    assert.deepEqual(compareQuotes([{ ...gain, scale: "thousands" }], row).faults, []);
  });

  it("asks of a period to come that the line names it", () => {
    const guidance: Quote = {
      item: "Guidance.NetIncome",
      period: "FY2004",
      printed: "positive",
      scale: "millions",
      near: "net income",
      names: /FY2004|fiscal 2004/,
    };
    assert.deepEqual(faultsOf(guidance, "For fiscal 2004 net income is to be positive."), []);
    assert.deepEqual(faultsOf(guidance, "For FY2005 net income is to be positive."), [
      'text, Guidance.NetIncome of FY2004: no line near "net income" that names FY2004 prints "positive"',
    ]);
  });

  it("reports a record without words near it, which any line would have", () => {
    assert.deepEqual(faultsOf({ ...gain, near: "" }, "A gain of JPY 1,572 million was made."), [
      'text, Stated.EquitySaleGain of 3Q03: the words near "1,572" are blank',
    ]);
  });

  it("asks of a record without a figure for its words alone", () => {
    const seasonal = { ...margin, item: "Revenue.SI", period: "", printed: "", near: "season" };
    assert.deepEqual(faultsOf(seasonal, "It was the season."), []);
    assert.deepEqual(faultsOf(seasonal, "It was not."), ['text, Revenue.SI: no line has "season"']);
  });
});
