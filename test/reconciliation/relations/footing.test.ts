import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { altered } from "../../dataset/altered.ts";
import { checkOf, foundBy } from "../held-checks.ts";

const cash =
  "footing:4Q03:CF-FY:CashFlow.CashEnd:FY2003:JPY:CashFlow.NetChange+CashFlow.CashBeginning";
const assets = [
  "CurrentAssets",
  "EquityMethodInvestments",
  "OtherInvestments",
  "PPE",
  "GuaranteeDeposits",
  "OtherAssets",
];
const sum = assets.map((item) => `Balance.${item}`).join("+");

describe("the footings", () => {
  it("hold in yen, dollars and percentages alike", () => {
    const columns = ["JPY", "USD", "percent"];
    const checks = columns.map((column) =>
      checkOf(`footing:4Q03:BS:Balance.TotalAssets:4Q03:${column}:${sum}`),
    );
    assert.deepEqual(
      checks.map(({ verdict, computed, printed }) => [verdict, computed, printed]),
      [
        ["exact", "42,736,925", "42,736,925"],
        ["exact", "410,222", "410,222"],
        ["exact", "100.000%", "100.0%"],
      ],
    );
  });

  it("take cash at the end for the change and cash at the beginning", () => {
    assert.deepEqual(foundBy(cash), [
      "exact",
      "Agrees. Cash, end of period FY2003, annual statement of cash flows of the 4Q03 release: 8,695,887 + 3,588,352 = 12,284,239; printed 12,284,239; difference 0 thousand.",
    ]);
  });

  it("count contracts without any allowance: one more in all is open", () => {
    const parts = ["IP64k", "IP192k", "IP1M", "IP3M", "DC", "DedicatedOther"];
    const id = `footing:4Q03:3:Contracts.Dedicated:4Q03:count:${parts.map((part) => `Contracts.${part}`).join("+")}`;
    const { verdict, allowance, printed } = checkOf(id);
    assert.deepEqual([verdict, allowance, printed], ["exact", "0.0", "7,226"]);
    assert.equal(checkOf(id, altered("4Q03", "3", "\t7,226\t", "\t7,227\t")).verdict, "open");
  });
});
