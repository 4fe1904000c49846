import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit } from "../../../src/model/unit.ts";
import { amountFormat, percentFormat } from "../../../src/sheet/plan/number-formats.ts";
import { amountStyle, itemStyle, printedStyle, styles } from "../../../src/sheet/plan/styles.ts";
import { itemOf } from "../../dataset/held.ts";

const format = (item: string, unit: string): unknown =>
  itemStyle(itemOf(item), decodeUnit(unit)).format.numberFormat;

describe("amountFormat", () => {
  it("puts a negative into parentheses and writes a nil as a dash", () => {
    assert.equal(amountFormat(0), '#,##0_);(#,##0);"–"_)');
    assert.equal(amountFormat(2), '#,##0.00_);(#,##0.00);"–"_)');
  });
});

describe("itemStyle", () => {
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
    assert.equal(format("Ownership.AIH", "JPYm"), percentFormat);
  });
});

describe("a style", () => {
  it("bears its own name", () => {
    for (const [name, style] of Object.entries(styles)) assert.equal(style.name, name);
    assert.equal(amountStyle(0).name, "amount");
    assert.equal(amountStyle(2, "†").name, "amount.00†");
    assert.equal(amountStyle(0, " ").name, "amount_");
  });

  it("shows a printed figure with the sign of its table for less than nothing", () => {
    assert.deepEqual(printedStyle("#,##0", { minus: true, dash: false }), {
      name: "printed -#,##0",
      format: { numberFormat: "#,##0_);-#,##0_);#,##0_)" },
    });
    assert.deepEqual(printedStyle("0.0%", { minus: false, dash: true }), {
      name: "printed 0.0% or a dash",
      format: { numberFormat: '0.0%_);(0.0%);"-"_)' },
    });
  });
});
