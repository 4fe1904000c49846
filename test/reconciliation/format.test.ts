import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Decimal } from "../../src/exact/decimal.ts";
import { formatLike, formatSigned } from "../../src/reconciliation/format.ts";
import { readCell } from "../../src/reconciliation/reading.ts";
import { cellOf, percentage } from "./cells.ts";

describe("formatLike", () => {
  it("writes an amount as its table prints it", () => {
    assert.equal(formatLike(new Decimal(-9289600000), cellOf("1,000")), "(9,289,600)");
    assert.equal(formatLike(new Decimal(1358000000), cellOf("1", { scale: 6 })), "1,358");
    assert.equal(
      formatLike(new Decimal("-206.62"), cellOf("0.01", { item: "EPS.ADS" })),
      "(206.62)",
    );
  });

  it("writes percentages with their sign, and more digits where asked", () => {
    const style = percentage("1.0%");
    assert.equal(formatLike(new Decimal("-0.071448"), style), "(7.1%)");
    assert.equal(formatLike(new Decimal("-0.071448"), style, 2), "(7.145%)");
  });

  it("writes no negative nil", () => {
    assert.equal(formatLike(new Decimal("-0.4"), cellOf("1")), "0");
    assert.equal(formatLike(new Decimal(-400), cellOf("1"), 1), "(0.4)");
  });
});

describe("formatSigned", () => {
  const decrease = readCell(percentage(""), "15.3%", -1);

  it("writes a decrease stated without its sign as one", () => {
    assert.equal(formatSigned(decrease), "(15.3%)");
  });

  it("leaves what is printed with its sign, however it is, and writes what is empty as a dash", () => {
    const texts = ["(15.3%)", "-15.3%", "15.3%", "0.0"].map((text) =>
      formatSigned(percentage(text)),
    );
    assert.deepEqual(texts, ["(15.3%)", "-15.3%", "15.3%", "0.0"]);
    assert.equal(formatSigned(percentage("")), "–");
  });
});
