import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit } from "../../../src/model/unit.ts";
import {
  amountFormat,
  percentFormat,
  usualDecimals,
} from "../../../src/sheet/plan/number-formats.ts";
import {
  amountStyle,
  itemStyle,
  markedStyle,
  printedStyle,
  styles,
} from "../../../src/sheet/plan/styles.ts";
import { marks } from "../../../src/statements/marks/mark-list.ts";
import { itemOf } from "../../dataset/held.ts";

const format = (item: string, unit: string): unknown =>
  itemStyle(itemOf(item), usualDecimals(decodeUnit(unit))).format.numberFormat;

describe("amountFormat", () => {
  it("puts a negative into parentheses, writes a nil as a dash, and leaves room for a mark", () => {
    assert.equal(amountFormat(0), '#,##0_)_C;(#,##0)_C;"–"_)_C;@_)_C');
    assert.equal(amountFormat(2), '#,##0.00_)_C;(#,##0.00)_C;"–"_)_C;@_)_C');
  });

  it("puts a mark in that space", () => {
    assert.equal(amountFormat(0, "r"), '#,##0_)"r";(#,##0)"r";"–"_)"r";@_)"r"');
  });
});

describe("itemStyle", () => {
  it("shows money in as many decimals as its unit is read with: thousands whole, millions in one, billions in three", () => {
    assert.equal(format("Revenue.SI", "JPY"), amountFormat(0));
    assert.equal(format("Revenue.SI", "JPYk"), amountFormat(0));
    assert.equal(format("Revenue.SI", "USDm"), amountFormat(1));
    assert.equal(format("Revenue.SI", "JPYbn"), amountFormat(3));
  });

  it("shows money in the decimals that are chosen, and nothing else in them", () => {
    const chosen = (item: string): unknown => itemStyle(itemOf(item), 3).format.numberFormat;
    assert.equal(chosen("Revenue.SI"), amountFormat(3));
    assert.equal(chosen("EPS.ADS"), amountFormat(2));
    assert.equal(chosen("Bandwidth.Total"), amountFormat(1));
    assert.equal(chosen("Contracts.IP"), amountFormat(0));
    assert.equal(chosen("Ownership.AIH"), percentFormat());
  });
});

describe("a style", () => {
  it("bears its own name", () => {
    for (const [name, style] of Object.entries(styles)) assert.equal(style.name, name);
    assert.equal(amountStyle(0).name, "amount");
    assert.equal(amountStyle(2).name, "amount.00");
  });

  it("has a look of its own for each mark, so that no mark lives in its sign alone", () => {
    const looks = marks.map((mark) => {
      const { name, format: look } = markedStyle(mark, "amount", amountFormat(0, mark));
      assert.equal(name, `amount ${mark}`);
      const { numberFormat, ...rest } = look;
      assert.equal(numberFormat, amountFormat(0, mark));
      return JSON.stringify(rest);
    });
    assert.equal(new Set(looks).size, marks.length);
    assert.ok(!looks.includes("{}"));
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
