import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { altered } from "../../dataset/altered.ts";
import { checkOf, checks, foundBy } from "../held-checks.ts";

const [research, tax] = ["Expense.R&D", "Income.Tax"];

describe("the changes", () => {
  it("compare the thousands, also where a table prints millions", () => {
    assert.deepEqual(foundBy(`change:4Q03:6:${research}:4Q03:YoY`), [
      "exact",
      "Agrees. Research and development 4Q03, Table 6 of the 4Q03 release (YoY): 78,786 against 112,845 = (30.182%); printed (30.2%); difference (0.018%).",
    ]);
  });

  it("keep the sign of the base: tax of (890,928) against 97,256", () => {
    const { verdict, computed, printed } = checkOf(`change:4Q03:IS:${tax}:4Q03:YoY`);
    assert.deepEqual([verdict, computed, printed], ["exact", "(1,016.065%)", "(1,016.1)"]);
  });
});

describe("a change on nil", () => {
  it("cannot be tested, and says why", () => {
    const nil = altered("4Q03", "IS", "\t2,712,192\t", "\t-\t");
    assert.deepEqual(foundBy("change:4Q03:IS:Revenue.Equipment:4Q03:YoY", nil), [
      "incomplete",
      "Not testable. Equipment sales 4Q03, statement of operations of the 4Q03 release (YoY): The older figure is nil, so there is no percentage change.",
    ]);
  });
});

describe("the shares", () => {
  it("are of revenues in operations, of assets on the balance sheet", () => {
    assert.equal(checkOf("share:4Q03:IS:Revenue.Equipment:4Q03:percent").computed, "18.223%");
    assert.deepEqual(foundBy("share:1Q03:BS:Balance.Equity:1Q03:percent"), [
      "exact",
      "Agrees. Total shareholders' equity (capital deficiency) 1Q03, balance sheet of the 1Q03 release (percent): (2,871,807) of 35,283,861 = (8.139%); printed (8.1); difference 0.039%.",
    ]);
  });
});

describe("the translations", () => {
  it("are at the rate of the release that prints them", () => {
    assert.equal(checkOf("translation:1Q03:IS:Revenue.Total:1Q03:USD").computed, "69,609");
    assert.deepEqual(foundBy("translation:4Q03:IS-FY:Revenue.Total:FY2003:USD"), [
      "exact",
      "Agrees. Total revenues FY2003, annual statement of operations of the 4Q03 release (USD): 38,779,462 at 104.18 = 372,235; printed 372,235; difference 0 thousand.",
    ]);
  });
});

describe("the results per share", () => {
  it("are net income over shares; a share is 2,000 ADS equivalents", () => {
    const verdicts = (item: string): string[] =>
      checks
        .filter((check) => check.relation === "per share" && check.item === item)
        .filter(({ id }) => !id.endsWith(":share"))
        .map(({ verdict }) => verdict);
    const eight = Array.from({ length: 8 }, () => "exact");
    assert.deepEqual(verdicts("EPS.Share"), eight);
    assert.deepEqual(verdicts("EPS.ADS"), eight);
    assert.deepEqual(verdicts("Shares.Weighted"), eight);
    assert.deepEqual(foundBy("per share:4Q03:IS:Shares.Weighted:4Q03:JPY"), [
      "exact",
      "Agrees. Weighted average number of shares 4Q03, statement of operations of the 4Q03 release: 76,623,702 ADS equivalents / 2,000 = 38,311.85; printed 38,312; difference 0.15.",
    ]);
  });

  it("of an ADS equivalent are those of a share over 2,000; (87,970) alone lies half-way to (43.98)", () => {
    const ofShares = checks.filter(({ id }) => /^per share:.*:EPS\.ADS:.*:share$/.test(id));
    assert.deepEqual(
      ofShares.map(({ period, verdict }) => `${period} ${verdict}`),
      [
        "1Q03 rounding",
        "1Q02 exact",
        "4Q02 exact",
        "4Q03 exact",
        "4Q02 exact",
        "3Q03 exact",
        "FY2003 exact",
        "FY2002 exact",
      ],
    );
  });

  it("say so where shares counted to the last one leave a result per share more than its last digit", () => {
    assert.match(
      checkOf("per share:4Q03:IS:EPS.Share:3Q03:JPY").explanation,
      /; difference \(0\.38\), but its figures are printed too coarsely for a strict test\.$/,
    );
    assert.match(
      checkOf("per share:4Q03:IS:EPS.ADS:3Q03:JPY").explanation,
      /; difference 0\.0007\.$/,
    );
  });
});
