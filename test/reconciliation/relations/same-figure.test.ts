import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { altered } from "../../dataset/altered.ts";
import { checkOf, foundBy } from "../held-checks.ts";

describe("the same figure printed twice", () => {
  it("agrees when a value exists that rounds to both: 4,001,449 thousand and 4,001 million", () => {
    assert.deepEqual(foundBy("same figure:4Q03:1:Revenue.SI:4Q03:JPY"), [
      "exact",
      "Agrees. Systems integration revenues 4Q03, Table 1 of the 4Q03 release: 4,001,449 = 4,001; printed 4,001; difference 0 million.",
    ]);
  });

  it("is the sum of its parts where the statement prints only those", () => {
    assert.deepEqual(foundBy("same figure:4Q03:1:Revenue.Connectivity:4Q03:JPY"), [
      "exact",
      "Agrees. Connectivity services (dedicated and dial-up) 4Q03, Table 1 of the 4Q03 release: 3,100,452 + 757,947 = 3,858; printed 3,858; difference 0 million.",
    ]);
  });

  it("has the sign of its own table: what Table 10 prints as positive the cash flow takes off", () => {
    const { verdict, computed } = checkOf("same figure:4Q03:10:Capex.Purchases:4Q03:JPY");
    assert.deepEqual([verdict, computed], ["exact", "236"]);
  });

  it("is open where a change is printed with two values", () => {
    const id = "same figure:4Q03:1:Revenue.SI:4Q03:QoQ";
    assert.equal(checkOf(id).verdict, "exact");
    assert.equal(checkOf(id, altered("4Q03", "1", "38.5%", "38.6%")).verdict, "open");
  });
});
