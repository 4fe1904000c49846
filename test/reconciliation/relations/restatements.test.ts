import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { decodeDataset } from "../../../src/dataset/decode/decode-dataset.ts";
import type { Effect } from "../../../src/model/restatement.ts";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";
import { altered } from "../../dataset/altered.ts";
import { data } from "../../dataset/held.ts";
import { checkOf, checks, foundBy, openIn } from "../held-checks.ts";

const restated = checks.filter(({ verdict }) => verdict === "restated");
const [writeOff] = data.restatements;

/** The items for which some effects are recorded, sorted. */
function recorded(...effects: readonly Effect[]): string[] {
  const reached = [...(writeOff?.reached ?? [])];
  return reached
    .filter(([, { effect }]) => effects.includes(effect))
    .map(([item]) => item)
    .sort();
}

describe("the restatement of 4Q02", () => {
  it("is recorded for the items of which a yen figure differs, and for no other", () => {
    const differing = restated.filter(({ column }) => column === "JPY").map(({ item }) => item);
    assert.deepEqual([...new Set(differing)].sort(), recorded("changed", "reclassified"));
  });

  it("is recorded to carry on in two items that both releases print alike for 4Q02", () => {
    const followers = recorded("follows");
    assert.deepEqual(followers, ["CashFlow.EquityMethod", "Income.EquityMethod"]);
    for (const { item, verdict } of checks.filter(({ relation }) => relation === "restatement"))
      if (followers.includes(item)) assert.equal(verdict, "exact", item);
  });

  it("gives its effect and its reason with every yen figure it reached", () => {
    for (const { id, item, explanation } of restated.filter(({ column }) => column === "JPY")) {
      const { effect, reason } = writeOff?.reached.get(item) ?? assert.fail(id);
      assert.ok(explanation.startsWith(`Restated, not an error (${effect}). `), id);
      assert.ok(explanation.endsWith(`. ${reason}`), id);
    }
  });

  it("concerns 4Q02 alone, in the tables that both releases print", () => {
    assert.deepEqual([...new Set(restated.map(({ period }) => period))], ["4Q02"]);
    assert.deepEqual([...new Set(restated.map(({ table }) => table))], ["9", "IS", "BS", "CF"]);
  });

  it("changed these yen figures", () => {
    const changes = restated
      .filter(({ column, table }) => column === "JPY" && table !== "9")
      .map(({ table, item, explanation }) => {
        const change = /change (.*?)\. /.exec(explanation)?.[1] ?? "";
        return `${table} ${item} ${change}`;
      });
    assert.deepEqual(changes, [
      "IS Income.Net (7,153,087)",
      "IS EPS.Share (318,197)",
      "IS EPS.ADS (159.10)",
      "BS Balance.EquityMethodInvestments (2,155,012)",
      "BS Balance.RestrictedCash (5,000,000)",
      "BS Balance.TotalAssets (7,155,012)",
      "BS Balance.Deficit (7,153,087)",
      "BS Balance.AOCI (1,925)",
      "BS Balance.Equity (7,155,012)",
      "BS Balance.TotalLiabilitiesEquity (7,155,012)",
      "CF CashFlow.NetIncome (7,153,087)",
      "CF CashFlow.DeferredTaxes 453",
      "CF CashFlow.OtherOperating (31,319)",
      "IS Income.Impairment (7,153,087)",
      "CF CashFlow.Provision 30,866",
      "CF CashFlow.Impairment 7,153,087",
    ]);
  });

  it("moved every share of assets with the assets, and no share of revenue but the results'", () => {
    const shares = restated.filter(({ column }) => column === "percent");
    const items = (table: string): string[] =>
      shares.filter((check) => check.table === table).map(({ item }) => item);
    assert.deepEqual(items("IS"), ["Income.Net", "Income.Impairment"]);
    assert.equal(items("BS").length, 31);
  });

  it("left alone what both releases print alike", () => {
    assert.deepEqual(foundBy("restatement:1Q03:IS:Revenue.Total:4Q02:JPY:4Q03"), [
      "exact",
      "Agrees. Total revenues 4Q02, statement of operations of the 1Q03 release: 13,036,439 = 13,036,439; printed 13,036,439; difference 0 thousand.",
    ]);
    assert.equal(checkOf("restatement:1Q03:IS:Income.EquityMethod:4Q02:JPY:4Q03").verdict, "exact");
  });
});

describe("a figure of 4Q02 that was not restated", () => {
  it("is open where a table of one release prints another: systems integration of 4,915 million", () => {
    const misprinted = altered("1Q03", "1", "\t4,905\t", "\t4,915\t");
    assert.deepEqual(foundBy("restatement:1Q03:1:Revenue.SI:4Q02:JPY:4Q03", misprinted), [
      "open",
      "Wrong row, wrong column, or restated? If none of these, the source is inconsistent. Systems integration revenues 4Q02, Table 1 of the 1Q03 release: 4,905 = 4,905; printed 4,915; difference 10 million.",
    ]);
  });
});

describe("a figure altered in one release", () => {
  it("is open without a recorded restatement, though by one thousand alone", () => {
    const off = altered("1Q03", "IS", "4,905,429", "4,905,428");
    assert.ok(openIn(off).includes("restatement:1Q03:IS:Revenue.SI:4Q02:JPY:4Q03"));
  });
});

describe("a line that only follows from the restatement", () => {
  it("is held to print alike: 1,253,875 of equity-method loss in both releases", () => {
    const id = "restatement:1Q03:CF:CashFlow.EquityMethod:4Q02:JPY:4Q03";
    assert.equal(checkOf(id).verdict, "exact");
    const [verdict, explanation] = foundBy(id, altered("1Q03", "CF", "\t1,253,875", "\t1,253,874"));
    assert.equal(verdict, "open");
    assert.match(explanation, / It is recorded as printed alike in both releases\.$/);
  });
});

/** Returns what the checks find if one more item is recorded as reached by the restatement of 4Q02. */
function recordedToo(item: string, effect: Effect, to = ""): Dataset {
  const row = ["4Q02", to, "4Q03", item, effect, "", "Tried."].join("\t");
  const restatements = `${bundle.restatements.trimEnd()}\n${row}\n`;
  return decodeDataset({ ...bundle, restatements });
}

describe("a record of a change", () => {
  const sales = "restatement:1Q03:IS:Revenue.SI:4Q02:JPY:recorded";
  const idle = (effect: Effect): string =>
    `Source inconsistent, unexplained. Systems integration revenues 4Q02, statement of operations of the 1Q03 release: Recorded as ${effect} by the 4Q03 release, but nothing differs.`;

  it("is open where both releases print the figure alike", () => {
    assert.deepEqual(foundBy(sales, recordedToo("Revenue.SI", "changed")), [
      "open",
      idle("changed"),
    ]);
    assert.deepEqual(openIn(recordedToo("Bandwidth.Total", "changed")), [
      "restatement:1Q03:4:Bandwidth.Total:4Q02:Gbps:recorded",
    ]);
  });

  it("is open too where it names the last period that it reaches", () => {
    const ended = recordedToo("Revenue.SI", "reclassified", "4Q02");
    assert.deepEqual(foundBy(sales, ended), ["open", idle("reclassified")]);
  });

  it("cannot be tested where no older release prints the figure", () => {
    const id = "restatement:4Q03:text:Stated.GrossMarginSI:4Q02:JPY:recorded";
    assert.deepEqual(foundBy(id, recordedToo("Stated.GrossMarginSI", "reclassified")), [
      "incomplete",
      "Not testable. Gross margin of systems integration, as the text states it 4Q02, text of the 4Q03 release: Recorded as reclassified by the 4Q03 release, but no older release prints the same period.",
    ]);
  });

  it("says that a figure only follows from it without a finding of its own", () => {
    const follows = recordedToo("Revenue.SI", "follows");
    assert.ok(!reconcile(follows).some(({ id }) => id === sales));
    assert.deepEqual(openIn(follows), []);
  });
});

describe("the bridge of the restatement", () => {
  const bridge = (rest: string): string => checkOf(`restatement bridge:4Q03:${rest}`).explanation;

  it("shows what was written off, and where it went", () => {
    assert.match(
      bridge(
        "IS:Income.Net:4Q02:JPY:Balance.RestrictedCash+Balance.EquityMethodInvestments+Balance.AOCI",
      ),
      /^Agrees\. .*: \(2,136,513\) − 5,000,000 \+ 1,116,020 − 3,271,032 − 530,266 \+ 532,191 = \(9,289,600\)/,
    );
  });

  it("takes the net loss into the deficit, and the deficit into equity and assets", () => {
    assert.match(
      bridge("BS:Balance.Deficit:4Q02:JPY:Income.Net"),
      /: \(27,532,204\) \+ \(9,289,600\) − \(2,136,513\) = \(34,685,291\);/,
    );
    assert.match(
      bridge("BS:Balance.TotalAssets:4Q02:JPY:Balance.Equity"),
      /: 39,219,388 \+ \(10,004,336\) − \(2,849,324\) = 32,064,376;/,
    );
  });

  it("shows what cash flows were only reclassified: the provision came out of other", () => {
    assert.match(
      bridge("CF:CashFlow.OtherOperating:4Q02:JPY:CashFlow.Provision+CashFlow.DeferredTaxes"),
      /: 426,737 − 30,866 − 91,486 \+ 91,033 = 395,418;/,
    );
  });
});
