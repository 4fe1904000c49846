import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../src/dataset/as-known-on.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodePeriod } from "../../src/model/decode-period.ts";
import { quarter } from "../../src/model/period.ts";
import { moneyUnits } from "../../src/model/unit.ts";
import { gridAsPrinted } from "../../src/statements/as-printed.ts";
import { withThirdRelease } from "../frozen/third-release.ts";
import { answerOf, type Answer } from "./answers.ts";

const three = withThirdRelease();

const ask = (item: string, period: string, vintage = "latest", data = three): Answer =>
  answerOf(data, { item, period: decodePeriod(period, quarter(2004, 1)), vintage });

/** Returns the value of a figure in a unit, with its status. */
function shown(answer: Answer, unit = "JPYk"): readonly [string, string] {
  if ("refused" in answer) return ["#N/A", answer.message];
  const at = moneyUnits.findIndex(({ code }) => code === unit);
  return [answer.values[at] ?? answer.values[0] ?? "", answer.status];
}

/** Asserts the value and the status of a figure. */
function answers(asked: Answer, value: string, status: string): void {
  assert.deepEqual(shown(asked), [value, status]);
}

/** Asserts that a figure is refused, and what the refusal says. */
function refuses(asked: Answer, words: RegExp): void {
  if ("refused" in asked) assert.match(asked.message, words);
  else assert.fail(`answered ${asked.values.join()}`);
}

describe("the newest release with a made-up third one", () => {
  it("still answers from the older one what the new one has no table for", () => {
    // Table 7 of May 2004; 1Q04 prints other financial statistics as Table 7.
    answers(ask("Cost.BackboneDomestic", "4Q03"), "902000", "reported");
    answers(ask("Cost.BackboneInternational", "4Q03"), "165000", "reported");
  });

  it("keeps printed dollars where the yen are reprinted unchanged without them", () => {
    // May 2004 prints 38,409; 4,001,449 at 104.18 are 38,408.994.
    assert.deepEqual(shown(ask("Revenue.SI", "4Q03"), "USDk")[0], "38409");
    assert.deepEqual(shown(ask("Balance.Cash", "4Q03"), "USDk")[0], "117914");
  });

  it("has no dollars where the yen were restated, and names the release that printed them", () => {
    // 325,422 and prepaid expenses of 557,703.
    answers(ask("Balance.OtherCurrentAssets", "4Q03"), "883125", "reported");
    const refused = shown(ask("Balance.OtherCurrentAssets", "4Q03"), "USDk")[0];
    assert.match(refused, /restated in yen; .* ask for release 4Q03\.$/);
    assert.equal(shown(ask("Balance.OtherCurrentAssets", "4Q03", "4Q03"), "USDk")[0], "3124");
  });

  it("answers by its name from its own dollars alone, not from those of another release", () => {
    const named = ask("Balance.Cash", "4Q03", "1Q04");
    assert.equal(shown(named)[0], "12284239");
    assert.match(shown(named, "USDk")[0], /^The 1Q04 release gives no dollars for Cash/);
    assert.equal(shown(ask("Balance.Cash", "4Q03", "4Q03"), "USDk")[0], "117914");
  });

  it("translates its own quarter at its own rate", () => {
    assert.equal(shown(ask("Revenue.Total", "1Q04"), "USDk")[0], "82367");
    // Printed so that the column adds up; 2,718,935 at 108.43 are 25,075.48.
    assert.equal(shown(ask("Revenue.SI", "1Q04"), "USDk")[0], "25076");
  });

  it("gives the new print of what it restated, and the old one to who asks for the first", () => {
    answers(ask("Revenue.Total", "1Q03"), "8324046", "reported");
    answers(ask("Revenue.Total", "1Q03", "first"), "8344046", "superseded");
    answers(ask("Income.Net", "1Q03"), "-2430103", "reported");
    answers(ask("Income.Net", "1Q03", "first"), "-1989090", "superseded");
    answers(ask("Income.Impairment", "1Q03"), "-1719981", "reported");
    answers(ask("Revenue.SI", "1Q03"), "2407923", "reported");
    answers(ask("Revenue.SI", "1Q03", "first"), "2407923", "reported");
  });

  it("leaves the older restatement as it was", () => {
    answers(ask("Income.Net", "4Q02"), "-9289600", "reported");
    answers(ask("Income.Net", "4Q02", "first"), "-2136513", "superseded");
    answers(ask("Income.Net", "FY2003"), "-105139", "reported");
    answers(ask("Income.Net", "3Q03"), "1979136", "reported");
    answers(ask("Revenue.Total", "FY2003"), "38779462", "reported");
  });

  it("derives 2Q03 now that 1Q03 stands on the new basis, and not from old prints", () => {
    // −105,139 + 2,430,103 − 1,979,136 − 668,699
    answers(ask("Income.Net", "2Q03"), "-322871", "derived across releases");
    // −286,317 + 29,886 + 58,354 + 188,577
    answers(ask("Income.EquityMethod", "2Q03"), "-9500", "derived across releases");
    // 38,779,462 − 8,324,046 − 9,633,155 − 11,617,002
    answers(ask("Revenue.Total", "2Q03"), "9205259", "derived across releases");
    refuses(ask("Income.Net", "2Q03", "first"), /mix two bases/);
    refuses(ask("Income.Net", "2Q03", "4Q03"), /./);
    refuses(ask("Income.Net", "2Q03", "latest", on("2004-08-11")), /mix two bases/);
    answers(
      ask("Revenue.Total", "2Q03", "latest", on("2004-08-11")),
      "9185259",
      "derived across releases",
    );
  });

  it("derives the last twelve months over the new quarter", () => {
    // 38,779,462 + 8,931,000 − 8,324,046
    answers(ask("Revenue.Total", "LTM 1Q04"), "39386416", "derived across releases");
  });

  it("names the release that has a line which vanished", () => {
    refuses(ask("Balance.Prepaid", "4Q03"), /The 4Q03 release has it/);
    refuses(ask("Balance.RestrictedCash", "1Q03"), /The 1Q03 release has it/);
    answers(ask("Balance.Prepaid", "3Q03"), "875338", "superseded");
  });

  it("answers the two lines that one was split into, and the whole as before", () => {
    answers(ask("Revenue.SIConstruction", "4Q03"), "2615903", "reported");
    answers(ask("Revenue.SIOperation", "4Q03"), "1385546", "reported");
    answers(ask("Revenue.SI", "4Q03"), "4001449", "reported");
    refuses(ask("Revenue.SIConstruction", "4Q03", "4Q03"), /The 1Q04 release has it/);
  });

  it("reads a slip of the scan as it is corrected", () => {
    // Printed 6,5O3.
    answers(ask("Contracts.DedicatedOther", "1Q04"), "6503", "reported");
    const table = three.tables.find(
      ({ release, identity }) => release.code === "1Q04" && identity.code === "contracts",
    );
    const { rows } = gridAsPrinted(table ?? assert.fail());
    const row = rows.find(({ label }) => label === "Other");
    assert.deepEqual(row?.cells.map(String), ["6503", "5056", "6292"]);
  });
});

const on = (day: string): Dataset => asKnownOn(three, day);
