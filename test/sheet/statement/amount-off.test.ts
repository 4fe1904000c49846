import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Decimal } from "../../../src/exact/decimal.ts";
import { amountOff } from "../../../src/sheet/statement/below/amount-off.ts";

const told = (value: string): unknown =>
  amountOff({ formula: "A1", value: new Decimal(value) }).value;

describe("how much a total is off", () => {
  it("is given in as many digits as it has, and never as nothing", () => {
    assert.deepEqual(["495", "-1234567", "0.5", "-7.153087"].map(told), [
      "495",
      "-1,234,567",
      "0.500",
      "-7.153",
    ]);
    // A thousand yen in billions, and half of what three decimals show.
    assert.deepEqual(["0.000001", "-0.000499", "0.0005"].map(told), [
      "0.000001",
      "-0.000499",
      "0.001",
    ]);
  });
});
