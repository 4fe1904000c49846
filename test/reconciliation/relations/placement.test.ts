import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checks } from "../held-checks.ts";

describe("the private placement of June 2003", () => {
  it("is shares times price, found in capital and in cash, and adds to the shares", () => {
    const placement = checks.filter(({ relation }) => relation === "private placement");
    assert.deepEqual(
      placement.map(({ explanation }) => explanation),
      [
        "Agrees. Private placement, amount raised 1Q03, text of the 1Q03 release: 3,265 × 418,200 = 1,365,423; printed 1,365,423; difference 0 thousand.",
        "Agrees within rounding. Private placement, amount raised 1Q03, text of the 1Q03 release: 7,765,048 − 7,082,336 + 17,751,065 − 17,068,353 = 1,365,424; printed 1,365,423; difference (1) thousand, allowance 2.5 thousand.",
        "Agrees within rounding. Private placement, amount raised 1Q03, text of the 1Q03 release: 1,365,424 = 1,365,424; printed 1,365,423; difference (1) thousand, allowance 1.0 thousand.",
        "Agrees. Issued common shares after the private placement 1Q03, text of the 1Q03 release (count): 22,480 + 3,265 = 25,745; printed 25,745; difference 0.",
      ],
    );
  });
});
