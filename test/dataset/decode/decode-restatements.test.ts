import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeRestatements } from "../../../src/dataset/decode/decode-restatements.ts";
import { touches } from "../../../src/model/restatement.ts";
import { fiscalYear, half, quarter } from "../../../src/model/period.ts";
import { data } from "../held.ts";

const [writeOff, ...others] = data.restatements;

describe("the restatement by the 4Q03 release", () => {
  it("is the only one, from 4Q02 on", () => {
    assert.equal(writeOff?.from.code, "4Q02");
    assert.equal(writeOff.by.code, "4Q03");
    assert.deepEqual(others, []);
  });

  it("reached the lines that 4Q02 prints differently in both releases", () => {
    const differing = [
      "Income.Net",
      "EPS.ADS",
      "Balance.EquityMethodInvestments",
      "Balance.RestrictedCash",
      "Balance.Deficit",
      "Balance.AOCI",
      "CashFlow.NetIncome",
      "CashFlow.DeferredTaxes",
      "CashFlow.OtherOperating",
    ];
    assert.deepEqual(
      differing.filter((code) => !writeOff?.reached.has(code)),
      [],
    );
  });

  it("reached the equity-method line, which 4Q02 prints alike: later losses are gone", () => {
    assert.equal(writeOff?.reached.has("Income.EquityMethod"), true);
    assert.equal(writeOff.reached.has("CashFlow.EquityMethod"), true);
  });

  it("left alone what 4Q02 prints alike, a nil beside an empty cell included", () => {
    const alike = ["Revenue.Total", "Balance.Cash", "CashFlow.Operating", "Balance.TreasuryStock"];
    assert.deepEqual(
      alike.filter((code) => writeOff?.reached.has(code)),
      [],
    );
  });
});

describe("decodeRestatements", () => {
  const row = (item: string, effect: string): string =>
    `from\tto\tby\titem\teffect\tbridge\treason\n4Q02\t\t4Q03\t${item}\t${effect}\t\twhy\n`;

  it("refuses an item or an effect it does not know", () => {
    for (const text of [row("Income.Nett", "changed"), row("Income.Net", "moved")]) {
      assert.throws(() => decodeRestatements(text, data.releases, data.items), {
        kind: "broken",
      });
    }
  });
});

describe("touches", () => {
  it("holds for periods that end with the first restated one or after it", () => {
    const from = quarter(2002, 4);
    const touched = [quarter(2002, 4), fiscalYear(2002), quarter(2003, 1)];
    assert.deepEqual(
      touched.map((period) => touches({ from }, period)),
      [true, true, true],
    );
    const before = [quarter(2002, 3), half(2002, 1)];
    assert.deepEqual(
      before.map((period) => touches({ from }, period)),
      [false, false],
    );
  });

  it("ends with the last restated one where the restatement names it", () => {
    const only = { from: quarter(2003, 1), to: quarter(2003, 1) };
    assert.deepEqual(
      [quarter(2003, 1), half(2003, 1), fiscalYear(2003)].map((period) => touches(only, period)),
      [true, false, false],
    );
  });
});
