import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import {
  describeAsked,
  describeFrozen,
  sourceOf,
} from "../../../src/workbook/freeze/describe-frozen.ts";
import type { AskedBlock, AskedFigure } from "../../../src/workbook/asked/asked.ts";
import { data, question } from "../../dataset/held.ts";
import { bookOf } from "./book.ts";

const asking = { book: bookOf({ S: [["4Q03", "SI"]] }), data, namespace: "IIJ" };
const told = (formula: string) =>
  describeFrozen(asking, {
    area: { sheet: "S", row: 5, column: 5, rows: 1, columns: 1 },
    formula,
    values: [[1]],
  });

const figure = (item: string, period: string, vintage?: string): AskedFigure => ({
  ...question(item, period, vintage),
  data,
});

/** A block that asks for figures row by row; undefined for a cell that asks for none. */
const blockOf = (
  figures: readonly (readonly AskedFigure[] | Failure | undefined)[],
  columns = 1,
): AskedBlock => ({
  rows: Math.ceil(figures.length / columns),
  columns,
  at: (row, column) => {
    const asked = figures[row * columns + column];
    return asked && !(asked instanceof Failure) ? { shows: "value", figures: asked } : asked;
  },
});

describe("what a row of sources says of a formula", () => {
  it("is the line of SOURCE and the release of its figure", () => {
    const { source, release, knownOn } = told("=IIJ.REVENUE(A1,B1)/1000");
    assert.match(source, /^4Q03 release .*Systems integration/i);
    assert.equal(source.split("; ").length, 1);
    assert.deepEqual([release, knownOn], ["4Q03", ""]);
  });

  it("names the date that was asked for, each date once", () => {
    const { release, knownOn } = told(
      '=IIJ.REVENUE(A1)-IIJ.FIGURE("1Q03","Revenue.SI",,"2003-12-31")+IIJ.FIGURE("1Q03","Revenue.Equipment",,"2003-12-31")',
    );
    assert.equal(knownOn, "2003-12-31");
    assert.equal(release, "1Q03, 4Q03");
  });

  it("is three lines at most, and how many figures there are in all", () => {
    const items = ["Revenue.VAS", "Revenue.SI", "Revenue.Equipment", "Income.Net"];
    const { source } = describeAsked(asking, [
      blockOf(
        items.map((item) => [figure(item, "4Q03")]),
        2,
      ),
    ]);
    const lines = source.split("; ");
    assert.equal(lines.length, 4);
    assert.equal(lines[3], "4 figures in all");
    const three = describeAsked(asking, [
      blockOf(items.slice(1).map((item) => [figure(item, "4Q03")])),
    ]);
    assert.equal(three.source.split("; ").length, 3);
    assert.doesNotMatch(three.source, /in all/);
  });

  it("counts a figure once that several cells ask for, and both figures of a change", () => {
    const si = figure("Revenue.SI", "4Q03");
    const again = describeAsked(asking, [blockOf([[si], [figure("Revenue.SI", "4Q03")], [si]])]);
    assert.equal(again.source.split("; ").length, 1);
    const change = describeAsked(asking, [blockOf([[si, figure("Revenue.SI", "3Q03")]])]);
    assert.equal(change.source.split("; ").length, 2);
    assert.equal(change.release, "4Q03");
  });

  it("passes over cells that ask nothing or are refused", () => {
    const refused = new Failure("not-reported", "none");
    const { source } = describeAsked(asking, [
      blockOf([undefined, refused, [figure("Revenue.SI", "4Q03")]]),
    ]);
    assert.equal(source.split("; ").length, 1);
    assert.match(source, /^4Q03/);
  });

  it("gives only the count for a figure that is not reported", () => {
    const both = [[figure("Income.Net", "2Q03")], [figure("Revenue.SI", "4Q03")]];
    const [line, count, ...more] = describeAsked(asking, [blockOf(both)]).source.split("; ");
    assert.match(line ?? "", /^4Q03 release/);
    assert.deepEqual([count, more], ["2 figures in all", []]);
  });

  it("names every date that was asked for", () => {
    const dates = ["2003-12-31", "2004-05-14"];
    const figures = dates.map((knownOn) => [{ ...figure("Revenue.SI", "1Q03"), knownOn }]);
    assert.equal(describeAsked(asking, [blockOf(figures)]).knownOn, "2003-12-31, 2004-05-14");
  });

  it("reads each cell of a block once, and at most 2,000 of them", () => {
    const lookedAt = (rows: number, columns: number): string[] => {
      const places: string[] = [];
      const at = (row: number, column: number): undefined => void places.push(`${row}:${column}`);
      describeAsked(asking, [{ rows, columns, at }]);
      return places;
    };
    assert.deepEqual(lookedAt(2, 2), ["0:0", "0:1", "1:0", "1:1"]);
    assert.equal(lookedAt(700, 3).length, 2_000);
    assert.equal(lookedAt(700, 3).at(-1), "666:1");
  });

  it("is blank if there is no figure", () => {
    const nothing = { source: "", release: "", knownOn: "" };
    for (const formula of [
      "=IIJ.NOSUCH(1)",
      "=SUM(A1)",
      "=IIJ.REVENUE(VLOOKUP(1,A1:B1,1))",
      "=IIJ.REVENUE(99)",
      '=IIJ.LABEL("x")',
    ])
      assert.deepEqual(told(formula), nothing, formula);
  });

  it("says nothing of a figure that is not reported", () => {
    const nothing = { source: "", release: "", knownOn: "" };
    assert.deepEqual(told('=IIJ.FIGURE("2Q03","Income.Net")'), nothing);
    assert.equal(sourceOf(asking, figure("Income.Net", "2Q03")), undefined);
    assert.match(sourceOf(asking, figure("Income.Net", "4Q03")) ?? "", /^4Q03 release/);
  });
});
