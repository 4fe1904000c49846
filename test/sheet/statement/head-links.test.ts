import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  amountColumn,
  baseFormula,
  vintageColumns,
} from "../../../src/sheet/statement/head-links.ts";
import { asKnown } from "../../../src/statements/columns/column.ts";
import { columnsOf } from "../../statements/columns.ts";

describe("the column that a share belongs to", () => {
  it("shows the amounts of its period and its release", () => {
    const columns = columnsOf(
      "3Q03",
      "4Q02@first",
      "4Q02",
      "4Q02 YoY",
      "4Q02 Share",
      "4Q02@first Share",
    );
    assert.deepEqual([amountColumn(columns, 4), amountColumn(columns, 5)], [2, 1]);
  });

  it("is as known on the same day", () => {
    const [amounts = assert.fail(), share = assert.fail()] = columnsOf("4Q02", "4Q02 Share");
    const then = asKnown([amounts], "2003-12-31");
    assert.equal(amountColumn([...then, share], 1), -1);
    assert.equal(amountColumn([...then, ...asKnown([share], "2003-12-31")], 1), 0);
  });

  it("may not be there", () => {
    assert.equal(amountColumn(columnsOf("3Q03", "4Q03@first", "4Q03 Share"), 2), -1);
  });
});

describe("the columns that a difference lies between", () => {
  const between = (...texts: readonly string[]): readonly number[] =>
    vintageColumns(columnsOf(...texts), texts.length - 1);

  it("are the oldest and the newest vintage of its period, in any order", () => {
    assert.deepEqual(between("4Q02@first", "4Q02", "4Q02 Difference"), [0, 1]);
    assert.deepEqual(between("4Q02", "4Q02@1Q03", "4Q02 Difference"), [1, 0]);
    assert.deepEqual(between("4Q02@4Q03", "4Q02@1Q03", "4Q02 Difference"), [1, 0]);
    assert.deepEqual(between("4Q02@4Q03", "4Q02", "4Q02@first", "4Q02 Difference"), [2, 1]);
    assert.deepEqual(between("4Q02@1Q03", "4Q02@4Q03", "4Q02@first", "4Q02 Difference"), [2, 1]);
  });

  it("are none where there are no two: other periods and changes do not count", () => {
    const none = [-1, -1];
    assert.deepEqual(between("4Q02", "4Q02 Difference"), none);
    assert.deepEqual(between("4Q02", "4Q02", "4Q02 Difference"), none);
    assert.deepEqual(between("4Q03@first", "4Q02", "4Q02 Difference"), none);
    assert.deepEqual(between("4Q02@first YoY", "4Q02", "4Q02 Difference"), none);
    assert.deepEqual(between("4Q02 Difference"), none);
  });
});

describe("the formula of the period that a change is on", () => {
  it("counts the year down, and the quarter into the year before", () => {
    assert.equal(
      baseFormula("E$3", '"YoY"'),
      'IF("YoY"="QoQ",IF(MID(E$3,2,1)="Q",IF(LEFT(E$3)="1","4Q"&TEXT(MOD(RIGHT(E$3,2)+99,100),"00"),LEFT(E$3)-1&MID(E$3,2,9)),""),LEFT(E$3,LEN(E$3)-2)&TEXT(MOD(RIGHT(E$3,2)+99,100),"00"))',
    );
  });
});
