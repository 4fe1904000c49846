import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit } from "../../src/model/unit.ts";
import { amountFormat, numberFormat } from "../../src/sheet/format.ts";
import { itemOf } from "../dataset/held.ts";

const format = (item: string, unit: string): string => numberFormat(itemOf(item), decodeUnit(unit));

describe("amountFormat", () => {
  it("puts a negative into parentheses and writes a nil as a dash", () => {
    assert.equal(amountFormat(0), '#,##0_);(#,##0);"–"_)');
    assert.equal(amountFormat(2), '#,##0.00_);(#,##0.00);"–"_)');
  });
});

describe("numberFormat", () => {
  it("shows every printed digit of money: thousands are whole, millions have three decimals", () => {
    assert.equal(format("Revenue.SI", "JPY"), amountFormat(0));
    assert.equal(format("Revenue.SI", "JPYk"), amountFormat(0));
    assert.equal(format("Revenue.SI", "USDm"), amountFormat(3));
    assert.equal(format("Revenue.SI", "JPYbn"), amountFormat(6));
  });

  it("does not let the unit of money touch what is none", () => {
    assert.equal(format("EPS.ADS", "JPYm"), amountFormat(2));
    assert.equal(format("Bandwidth.Total", "JPYm"), amountFormat(1));
    assert.equal(format("Contracts.IP", "JPYm"), amountFormat(0));
    assert.equal(format("Ownership.AIH", "JPYm"), "0.0%_);(0.0%);0.0%_)");
  });
});
