import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkRedefinitions } from "../../../tools/check-data/check-redefinitions.ts";
import { data } from "../../dataset/held.ts";

describe("checkRedefinitions", () => {
  it("refuses a missing reason", () => {
    assert.throws(
      () => {
        checkRedefinitions("item\tperiod\trelease\treason\nCashFlow.Free\tFY2002\t4Q03\t\n", data);
      },
      { kind: "broken", message: "redefinitions.tsv, line 2: a redefinition needs a reason." },
    );
  });
});
