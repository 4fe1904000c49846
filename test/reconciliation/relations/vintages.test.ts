import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";
import { reprinted, type Change } from "../../dataset/reprinted.ts";
import { checkOf, checks, foundBy, openIn } from "../held-checks.ts";

/** A dataset with further rows of restatements, and a third release with some changes. */
const withRestatements = (rows: readonly string[], changes: readonly Change[] = []): Dataset =>
  reprinted(changes, { restatements: `${bundle.restatements.trimEnd()}\n${rows.join("\n")}\n` });

const comparisons = (of: Dataset): string[] =>
  reconcile(of)
    .filter(({ relation }) => relation === "restatement")
    .map(({ id }) => id);

/** 1Q04 prints other income of 3Q03, and with it net income, 100,000 lower than 4Q03 did. */
const smaller: readonly Change[] = [
  ["operations", "\t1,569,957\t", "\t1,469,957\t"],
  ["operations", "\t1,979,136\t", "\t1,879,136\t"],
];
const income = "3Q03\t\t1Q04\tIncome.NonOperating\tchanged\t\tA gain was corrected.";
const net = "3Q03\t\t1Q04\tIncome.Net\tchanged\tIncome.NonOperating\tA gain was corrected.";

describe("a period that three releases print", () => {
  const three = reprinted();

  it("is compared from each print to the next, and never from the first to the third", () => {
    const of = (item: string, table: string): string[] =>
      comparisons(three).filter((id) => id.includes(`:${table}:${item}:4Q02:JPY`));
    assert.deepEqual(of("Income.Net", "IS"), [
      "restatement:1Q03:IS:Income.Net:4Q02:JPY:4Q03",
      "restatement:4Q03:IS:Income.Net:4Q02:JPY:1Q04",
    ]);
    assert.ok(
      !comparisons(three).some((id) => id.startsWith("restatement:1Q03") && id.endsWith(":1Q04")),
    );
  });

  it("leaves the checks of the two releases as they are", () => {
    const now = new Map(reconcile(three).map((check) => [check.id, check.explanation]));
    for (const { id, relation, explanation } of checks)
      if (relation === "restatement") assert.equal(now.get(id), explanation);
  });

  it("is compared with the next print of the column, past a release that does not print it", () => {
    const relabelled = reprinted([["operations", "3Q03 JPY", "1Q03 JPY"]]);
    assert.equal(
      checkOf("restatement:1Q03:IS:Revenue.SI:1Q03:JPY:1Q04", relabelled).verdict,
      "open",
    );
  });
});

describe("two restatements of different releases", () => {
  const both = withRestatements([income, net], smaller);

  it("each explain the difference that their own release made, with their own reason", () => {
    const [first, firstWords] = foundBy("restatement:1Q03:IS:Income.Net:4Q02:JPY:4Q03", both);
    assert.equal(first, "restated");
    assert.match(
      firstWords,
      /Restricted cash 5,000,000 and investments 2,155,012 were written off/,
    );
    assert.deepEqual(foundBy("restatement:4Q03:IS:Income.Net:3Q03:JPY:1Q04", both), [
      "restated",
      "Restated, not an error (changed). Net income (loss) 3Q03, statement of operations of the 4Q03 release: 1,979,136 May-04 → 1,879,136 Aug-04; change (100,000). A gain was corrected.",
    ]);
  });

  it("are bridged between their own release and the newest older one", () => {
    assert.deepEqual(
      foundBy("restatement bridge:1Q04:IS:Income.Net:3Q03:JPY:Income.NonOperating", both),
      [
        "exact",
        "Agrees. Net income (loss) 3Q03, statement of operations of the 1Q04 release: 1,979,136 + 1,469,957 − 1,569,957 = 1,879,136; printed 1,879,136; difference 0 thousand.",
      ],
    );
    const bridges = checks.filter(({ relation }) => relation === "restatement bridge");
    for (const { id, explanation } of bridges)
      assert.equal(checkOf(id, both).explanation, explanation);
  });

  it("do not explain each other's differences: one recorded by 4Q03 alone leaves 1Q04 open", () => {
    const one = withRestatements([net], smaller);
    assert.ok(openIn(one).includes("restatement:4Q03:IS:Income.NonOperating:3Q03:JPY:1Q04"));
    assert.ok(openIn(reprinted(smaller)).includes("restatement:4Q03:IS:Income.Net:3Q03:JPY:1Q04"));
  });

  it("have a bridge that does not close if it does not add up to the change", () => {
    const wrong = net.replace("Income.NonOperating", "Income.Tax");
    const of = withRestatements([income, wrong], smaller);
    assert.ok(openIn(of).includes("restatement bridge:1Q04:IS:Income.Net:3Q03:JPY:Income.Tax"));
  });

  it("have a bridge that cannot be tested where no older release prints the first period", () => {
    const early = net.replace("3Q03", "2Q03");
    const [verdict, words] = foundBy(
      "restatement bridge:1Q04:text:Income.Net:2Q03:JPY:Income.NonOperating",
      withRestatements([income, early], smaller),
    );
    assert.equal(verdict, "incomplete");
    assert.match(words, /: No release before 1Q04 prints Income\.Net for 2Q03\.$/);
  });
});

describe("what a restatement is recorded to have done", () => {
  const recordedFor = (item: string, effect: string): Dataset =>
    withRestatements([`4Q02\tFY2003\t4Q03\t${item}\t${effect}\t\tSomebody thought so.`]);

  it("is open where nothing differs: systems integration of 4Q02 prints alike", () => {
    for (const effect of ["changed", "reclassified"]) {
      assert.deepEqual(
        foundBy(
          "restatement:1Q03:IS:Revenue.SI:4Q02:JPY:recorded",
          recordedFor("Revenue.SI", effect),
        ),
        [
          "open",
          `Source inconsistent, unexplained. Systems integration revenues 4Q02, statement of operations of the 1Q03 release: Recorded as ${effect} by the 4Q03 release, but nothing differs.`,
        ],
      );
    }
  });

  it("is not asked of what only follows", () => {
    assert.deepEqual(openIn(recordedFor("Revenue.SI", "follows")), []);
  });

  it("cannot be tested where no period is printed twice", () => {
    const guidance = recordedFor("Guidance.RevenueGrowth", "changed");
    const [verdict, words] = foundBy(
      "restatement:4Q03:text:Guidance.RevenueGrowth:4Q02:JPY:recorded",
      guidance,
    );
    assert.equal(verdict, "incomplete");
    assert.match(words, /but no older release prints the same period\.$/);
  });

  it("is open where what follows differs in the release that restated, and says so", () => {
    const recorded = withRestatements(
      ["3Q03\t\t1Q04\tIncome.NonOperating\tfollows\t\tIt follows."],
      smaller,
    );
    const [verdict, words] = foundBy(
      "restatement:4Q03:IS:Income.NonOperating:3Q03:JPY:1Q04",
      recorded,
    );
    assert.equal(verdict, "open");
    assert.match(
      words,
      /difference 100,000 thousand\. It is recorded as printed alike in both releases\.$/,
    );
  });

  it("explains what follows in a later release: the equity-method loss of 1Q03 printed again", () => {
    const relabelled = reprinted([["operations", "3Q03 JPY", "1Q03 JPY"]]);
    assert.deepEqual(foundBy("restatement:1Q03:IS:Income.EquityMethod:1Q03:JPY:1Q04", relabelled), [
      "restated",
      "Restated, not an error (follows). Equity method net income (loss) 1Q03, statement of operations of the 1Q03 release: (1,316,854) Aug-03 → (58,354) Aug-04; change 1,258,500. Printed alike for 4Q02; later losses of Crosswave no longer exist on the new basis.",
    ]);
  });
});
