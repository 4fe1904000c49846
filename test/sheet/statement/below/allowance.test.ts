import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Decimal } from "../../../../src/exact/decimal.ts";
import { allowedDifference } from "../../../../src/sheet/statement/below/allowance.ts";
import { itemOf } from "../../../dataset/held.ts";

interface Shown {
  readonly unit?: string;
  readonly coarse?: boolean;
  readonly rate?: string;
}

/** What rounding explains of a total of one item with two lines, one of them printed in millions. */
function allowed(code: string, { unit = "JPYk", coarse = true, rate }: Shown = {}): unknown {
  const { value } = allowedDifference({
    item: itemOf(code),
    coarse,
    unit: { address: "A1", code: unit },
    rate: { address: "B1", value: rate === undefined ? undefined : new Decimal(rate) },
    figures: ["", "m", ""].map((marks, n) => ({ address: `C${n + 1}`, marks })),
  });
  return value instanceof Decimal ? value.toFixed(3) : value;
}

describe("what rounding explains of a total", () => {
  it("is nothing of what is counted", () => {
    assert.equal(allowed("Contracts.IP"), "0.000");
  });

  it("is half a thousand of each figure, half a million of one in millions, in the unit shown", () => {
    assert.equal(allowed("Revenue.Total"), "501.000");
    assert.equal(allowed("Revenue.Total", { unit: "JPYm" }), "0.501");
    assert.equal(allowed("Revenue.Total", { coarse: false }), "0.000");
  });

  it("is that at the rate of the release and half a thousand dollars of each figure", () => {
    assert.equal(allowed("Revenue.Total", { unit: "USDk", rate: "100" }), "6.510");
    assert.equal(allowed("Revenue.Total", { unit: "USDk", coarse: false }), "1.500");
  });

  it("is not known in dollars where no rate is printed", () => {
    assert.equal(allowed("Revenue.Total", { unit: "USDk" }), "#N/A");
  });
});
