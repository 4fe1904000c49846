import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeRedefinitions } from "../../../src/dataset/decode/decode-redefinitions.ts";
import { findFigure } from "../../../src/figures/printed-figure.ts";
import { zero } from "../../../src/exact/decimal.ts";
import { data, itemOf, question, releaseOf } from "../held.ts";

describe("the redefinitions", () => {
  it("are of two investing lines of FY2002", () => {
    assert.deepEqual(
      data.redefinitions.map(({ item, period, release }) => [item, period, release.code]),
      [
        ["CashFlow.SaleOfInvestments", "FY2002", "4Q03"],
        ["CashFlow.OtherInvesting", "FY2002", "4Q03"],
      ],
    );
  });

  it("are seen in the figures: nil for a year of which two quarters print proceeds", () => {
    const item = itemOf("CashFlow.SaleOfInvestments");
    const printed = (period: string, release: string): string | undefined => {
      const { period: of } = question(item.code, period);
      return findFigure(data, item, of, releaseOf(release))?.value.dividedBy(1000).toFixed();
    };
    assert.equal(printed("FY2002", "4Q03"), zero.toFixed());
    assert.deepEqual([printed("1Q02", "1Q03"), printed("4Q02", "4Q03")], ["8553", "13663"]);
  });
});

describe("decodeRedefinitions", () => {
  const decode = (row: string): unknown =>
    decodeRedefinitions(`item\tperiod\trelease\treason\n${row}\n`, data.releases, data.items);

  it("refuses an item it does not know and a period of no name", () => {
    assert.throws(() => decode("CashFlow.Sales\tFY2002\t4Q03\twhy"), { kind: "broken" });
    assert.throws(
      () => decode("CashFlow.Free\tFY02\t4Q03\twhy"),
      /"FY02" is not the code of a period/,
    );
  });
});
