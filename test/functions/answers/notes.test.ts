import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { block, refusal, type Shown } from "../cell.ts";

/** The text of a note. */
const textOf = (row: readonly Shown[] = []): string => {
  const [, , , text] = row;
  return typeof text === "string" ? text : "";
};

describe("NOTES", () => {
  it("lists the largest first: number, item, period, text", () => {
    const [first, second] = block("NOTES", "Operations", [["4Q02", "4Q03"]]);
    assert.deepEqual(first?.slice(0, 3), [1, "Income.Impairment", "4Q02"]);
    assert.match(textOf(first), /7,153,087 thousand yen was written off for Crosswave/);
    assert.deepEqual(second?.slice(0, 3), [2, "Income.Tax", "4Q03"]);
  });

  it("is true of the columns asked for: nothing was written off before it was published", () => {
    for (const release of ["1Q03", "first", "2003-12-31"]) {
      const texts = block("NOTES", "Operations", "4Q02", release, 30).map(textOf);
      assert.ok(
        texts.every((text) => !text.includes("7,153,087")),
        release,
      );
    }
  });

  it("speaks Japanese", () => {
    const [first] = block("NOTES", "Operations", "4Q02", null, null, "ja");
    assert.match(textOf(first), /7,153,087千円/);
  });

  it("fills exactly the rows asked for, the last saying how many more there are", () => {
    const all = block("NOTES", "Operations", "4Q02", null, 100);
    const told = all.filter(([number]) => number !== "");
    assert.deepEqual(
      told.map(([number]) => number),
      told.map((_, i) => i + 1),
    );
    assert.deepEqual(all.slice(told.length), Array(100 - told.length).fill(["", "", "", ""]));
    assert.deepEqual(block("NOTES", "Operations", "4Q02", null, told.length), told);
    const three = block("NOTES", "Operations", "4Q02", null, 3);
    assert.deepEqual(three, [...told.slice(0, 2), ["", "", "", `and ${told.length - 2} more`]]);
    assert.equal(block("NOTES", "Operations", "4Q02").length, 6);
  });

  it("passes over a column that cannot be read", () => {
    assert.deepEqual(
      block("NOTES", "Operations", [["4Q02", "zz", "", new Error("#REF!")]]),
      block("NOTES", "Operations", "4Q02"),
    );
  });

  it("is refused where no column can be read, so that no notes are not taken for nothing to know", () => {
    assert.deepEqual(
      refusal("NOTES", "Operations", "FY03"),
      refusal("FIGURE", "FY03", "Revenue.SI"),
    );
    assert.deepEqual(block("NOTES", "Operations", [["", ""]], null, 1), [["", "", "", ""]]);
  });

  it("takes 1 to 100 rows, and as many releases as periods", () => {
    for (const rows of [-1, 1.5, 101]) {
      assert.match(
        refusal("NOTES", "Operations", "4Q02", null, rows).message,
        /^The argument rows of IIJ\.NOTES must be (a whole number, 1 or more|at most 100)\./,
      );
    }
    assert.match(
      refusal("NOTES", "Operations", [["4Q02", "4Q03", "1Q03"]], [["", ""]]).message,
      /periods: 3, releases: 2\.$/,
    );
  });
});
