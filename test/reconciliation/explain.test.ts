import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { without } from "./exceptions.ts";
import { checkOf, foundBy } from "./held-checks.ts";

describe("what a check says", () => {
  it("when it agrees", () => {
    assert.deepEqual(
      foundBy(
        "footing:4Q03:IS:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment",
      ),
      [
        "exact",
        "Agrees. Total revenues 4Q03, statement of operations of the 4Q03 release: 5,498,547 + 4,001,449 + 2,117,006 = 11,617,002; printed 11,617,002; difference 0 thousand.",
      ],
    );
  });

  it("when it agrees within rounding: the difference and the allowance", () => {
    assert.deepEqual(
      foundBy("footing:1Q03:1:Revenue.Connectivity:1Q03:JPY:Revenue.Dedicated+Revenue.DialUp"),
      [
        "rounding",
        "Agrees within rounding. Connectivity services (dedicated and dial-up) 1Q03, Table 1 of the 1Q03 release: 3,321 + 767 = 4,088; printed 4,089; difference 1 million, allowance 1.5 million.",
      ],
    );
  });

  it("when the figures are printed too coarsely", () => {
    assert.deepEqual(foundBy("change:4Q03:7:Cost.BackboneInternational:4Q03:YoY"), [
      "weak",
      "Agrees, but weakly: printed too coarsely for a strict test. International backbone costs 4Q03, Table 7 of the 4Q03 release (YoY): 165 against 315 = (47.619%); printed (47.7%); difference (0.081%).",
    ]);
  });

  it("when a cell was forced to foot: the proof, and the figure to use", () => {
    assert.deepEqual(foundBy("same figure:4Q03:6:Expense.R&D:4Q03:JPY"), [
      "documented",
      "Source inconsistent, explained (forced to foot). Research and development 4Q03, Table 6 of the 4Q03 release: 78,786 = 79; printed 78; difference (1) million. The table in millions is made to add up. With 79 instead of 78, the parts of Expense.AllCosts add up to 11,268, not 11,267. Use 78,786.",
    ]);
  });

  it("when the source is wrong in another way: the reason", () => {
    assert.deepEqual(foundBy("change:4Q03:IS:Income.Impairment:4Q03:YoY"), [
      "documented",
      'Source inconsistent, explained (convention). Impairment loss on Crosswave investment and deposits 4Q03, statement of operations of the 4Q03 release (YoY): – against (7,153,087) = (100.000%); printed 0.0; difference 100.000%. A change to nil is printed as 0.0 where the arithmetic gives (100.0%). The rule "change to nil" holds in 1 of 1.',
    ]);
  });

  it("when nothing explains it", () => {
    const research = "same figure:4Q03:6:Expense.R&D:4Q03:JPY";
    assert.deepEqual(foundBy(research, without(research)), [
      "open",
      "Source inconsistent, unexplained. Research and development 4Q03, Table 6 of the 4Q03 release: 78,786 = 79; printed 78; difference (1) million.",
    ]);
  });

  it("when two releases print two bases: both, oldest first, with the change and its reason", () => {
    assert.deepEqual(foundBy("restatement:1Q03:IS:Income.Net:4Q02:JPY:4Q03"), [
      "restated",
      "Restated, not an error (changed). Net income (loss) 4Q02, statement of operations of the 1Q03 release: (2,136,513) Aug-03 → (9,289,600) May-04; change (7,153,087). Restricted cash 5,000,000 and investments 2,155,012 were written off; 1,925 of it was absorbed by other comprehensive income.",
    ]);
  });

  it("when only the newer release has the line", () => {
    assert.deepEqual(foundBy("restatement:4Q03:IS:Income.Impairment:4Q02:JPY:1Q03"), [
      "restated",
      "Restated, not an error (changed). Impairment loss on Crosswave investment and deposits 4Q02, statement of operations of the 4Q03 release: no line Aug-03 → (7,153,087) May-04; change (7,153,087). The investment in and the deposit for Crosswave were written off.",
    ]);
  });

  it("when a figure it needs is not printed: which", () => {
    assert.deepEqual(foundBy("quarters and years:4Q03:IS-FY:Income.Net:FY2002:JPY"), [
      "incomplete",
      "Not testable. Net income (loss) FY2002, annual statement of operations of the 4Q03 release: No release prints 2Q02 and 3Q02, so the quarters cannot be added up.",
    ]);
  });
});

describe("a check", () => {
  it("gives its figures as printed, ratios with two digits more", () => {
    const { printed, computed, difference, allowance } = checkOf(
      "change:1Q03:2:Revenue.DedicatedIPDC:1Q03:YoY",
    );
    assert.deepEqual(
      { printed, computed, difference, allowance },
      { printed: "-1.5%", computed: "(1.554%)", difference: "0.054%", allowance: "0.0885%" },
    );
  });

  it("gives them as numbers in the printed unit, percentages as fractions", () => {
    const { amounts } = checkOf("same figure:4Q03:6:Expense.R&D:4Q03:JPY");
    assert.deepEqual(
      [amounts.printed, amounts.computed, amounts.difference, amounts.allowance].map((amount) =>
        amount?.toFixed(),
      ),
      ["78", "78.786", "-0.786", "0.5005"],
    );
    const { amounts: share } = checkOf("share:4Q03:IS:Revenue.SI:4Q03:percent");
    assert.equal(share.printed.toFixed(), "0.345");
  });

  it("has none where a figure it needs is not printed", () => {
    const { amounts, computed } = checkOf("quarters and years:4Q03:IS-FY:Income.Net:FY2003:JPY");
    assert.deepEqual(Object.keys(amounts), ["printed"]);
    assert.equal(computed, "");
  });
});
