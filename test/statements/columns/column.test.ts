import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit } from "../../../src/model/unit.ts";
import { columnCode, isAmount, unitOfColumn } from "../../../src/statements/columns/column.ts";
import { columnsOf } from "../columns.ts";

const inYen = decodeUnit("JPYk");
const code = (text: string, unit = inYen): string[] =>
  columnsOf(text).map((column) => columnCode(column, unit));

describe("a column", () => {
  it("is written as period, release and what is shown, each only where it says something", () => {
    assert.deepEqual(code("4Q03"), ["4Q03"]);
    assert.deepEqual(code("4Q02@first"), ["4Q02@first"]);
    assert.deepEqual(code("4Q02@1Q03 YoY"), ["4Q02@1Q03 YoY"]);
    assert.deepEqual(code("FY2003 Share"), ["FY2003 Share"]);
  });

  it("of dollars is named by their unit: that of the yen beside it, millions at most", () => {
    assert.deepEqual(code("4Q03 USD"), ["4Q03 USDk"]);
    assert.deepEqual(code("4Q03 USD", decodeUnit("JPYm")), ["4Q03 USDm"]);
    assert.deepEqual(code("4Q03 USD", decodeUnit("JPYbn")), ["4Q03 USDm"]);
    assert.deepEqual(code("4Q03 USD", decodeUnit("JPY")), ["4Q03 USD"]);
  });

  it("of dollars keeps a scale of its own", () => {
    const [dollars = assert.fail()] = columnsOf("4Q03 USD");
    const millions = { ...dollars, unit: decodeUnit("USDm") };
    assert.equal(columnCode(millions, inYen), "4Q03 USDm");
    assert.equal(unitOfColumn(millions, inYen).code, "USDm");
    assert.equal(unitOfColumn({ unit: decodeUnit("USDm") }, inYen), inYen);
  });

  it("is written with the day it is known on", () => {
    const [restated = assert.fail(), first = assert.fail()] = columnsOf("4Q02", "4Q02@first YoY");
    assert.equal(columnCode({ ...restated, knownOn: "2003-12-31" }, inYen), "4Q02@2003-12-31");
    assert.equal(
      columnCode({ ...first, knownOn: "2003-12-31" }, inYen),
      "4Q02@first@2003-12-31 YoY",
    );
  });

  it("holds amounts in yen or dollars, not changes or shares", () => {
    const [yen, dollars, change, share] = columnsOf("4Q03", "4Q03 USD", "4Q03 QoQ", "4Q03 Share");
    assert.deepEqual(
      [yen, dollars, change, share].map((column) => column && isAmount(column)),
      [true, true, false, false],
    );
    assert.equal(yen && unitOfColumn(yen, inYen), inYen);
  });
});
