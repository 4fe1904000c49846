import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { block, cell, refusal, type ShownError } from "../cell.ts";

/** Asserts which of several faults of a call is reported. */
function tells({ message }: ShownError, about: RegExp): void {
  assert.match(message, about);
}

describe("the faults of a call", () => {
  it("of form come first, in the order of the arguments, whatever the data", () => {
    tells(refusal("FIGURE", "zz", "yy", "xx", "ww"), /^"zz" is not a period/);
    tells(refusal("FIGURE", "FY2030", "yy", "xx", "ww"), /^"yy" is not an item/);
    tells(refusal("FIGURE", "FY2030", "Revenue.SI", "xx", "2Q03"), /^"xx" is not a unit/);
    tells(refusal("FIGURE", "FY2030", "Revenue.SI", null, "ww"), /^"ww" is not a release/);
    tells(refusal("FIGURE", "LFQ-400", "Revenue.SI", null, "ww"), /^"ww" is not a release/);
  });

  it("take a unit that does not fit the item for one of form, for every period", () => {
    for (const period of ["4Q03", "2Q03", "FY2030"]) {
      for (const release of [null, "2Q03", "2002-01-01"]) {
        const { error, message } = refusal("FIGURE", period, "EPS.Share", "JPYm", release);
        assert.equal(error, "#VALUE!");
        assert.match(message, /not in money: leave the unit out\.$/);
      }
    }
    assert.equal(refusal("HISTORY", "2Q03", "EPS.Share", "JPYm").error, "#VALUE!");
  });

  it("are reported for the period before the release, and for the release before the figure", () => {
    tells(refusal("FIGURE", "1Q09", "Revenue.SI", null, "2Q03"), /^1Q09 is outside the data\b/);
    tells(
      refusal("FIGURE", "2Q03", "Income.Net", null, "2Q03"),
      /^The 2Q03 release is not available/,
    );
    tells(refusal("FIGURE", "2Q03", "Income.Net", null, "latest"), /would mix two bases/);
  });

  it("name vendors' year for a period after the last", () => {
    tells(refusal("REVENUE", "FY2004"), /Data vendors call IIJ's FY2003 FY2004: ask FY2003\.$/);
    tells(
      refusal("REVENUE", "4Q04", null, null, "2Q03"),
      /Data vendors call IIJ's 4Q03 4Q04: ask 4Q03\.$/,
    );
  });
});

describe("a message", () => {
  const long = "x".repeat(32_767);

  it("cuts a long text short, and is at most 250 characters", () => {
    const cut = `"${"x".repeat(39)}…"`;
    for (const call of [
      ["REVENUE", long],
      ["REVENUE", "4Q03", long],
      ["REVENUE", "4Q03", "SI", long],
      ["REVENUE", "4Q03", "SI", null, long],
      ["LABEL", long],
      ["CHECKS", long],
      ["ITEMS", long],
    ] as const) {
      const [id, ...values] = call;
      const { message } = refusal(id, ...values);
      assert.ok(message.includes(cut), message);
      assert.ok(message.length <= 250, `${message.length}`);
    }
  });

  it("of a long refusal keeps the sentence that says what to do", () => {
    const { message } = refusal("FIGURE", "2Q03", "Income.EquityMethodTotal");
    assert.ok(message.length <= 250);
    assert.match(message, / Ask 1H03\.$/);
  });

  it("suggests by every name the add-in shows", () => {
    const suggested = (id: string, ...values: readonly unknown[]): string =>
      /Did you mean (.*)\?$/.exec(refusal(id, ...values).message)?.[1] ?? "";
    assert.equal(suggested("BALANCE", "4Q03", "AR"), "Receivables");
    assert.equal(suggested("INCOME", "4Q03", "PBT"), "Pretax");
    assert.match(suggested("FIGURE", "4Q03", "Net income"), /^Income\.Net, /);
    assert.match(suggested("FIGURE", "4Q03", "売上高"), /^Revenue\.Total/);
    assert.equal(suggested("STATEMENT", "IS", "4Q03"), "Operations");
    assert.equal(suggested("STATEMENT", "Income statement", "4Q03"), "Operations");
    assert.equal(suggested("REVENUE", "4Q03", null, null, "original"), "first");
    assert.equal(suggested("ASPRINTED", "4Q03", "T1"), "1");
    assert.equal(suggested("MARGIN", "4Q03", "OPM"), "Operating");
  });

  it("names the item, not its code, where a column of a statement has no figure", () => {
    const shown = (column: string): string => {
      const rows = block("STATEMENT", "CashFlows", column);
      const found = rows.find(([label]) => label === "Net cash from financing activities");
      const [, cell] = found ?? [];
      return typeof cell === "object" ? cell.message : String(cell);
    };
    assert.match(shown("4Q03 QoQ"), /^Net cash provided by .* of 3Q03 is nil or negative/);
    assert.match(
      shown("4Q03 Difference"),
      /^A difference needs two releases that print Net cash provided by .* for 4Q03/,
    );
  });

  it("says of items in a block where to look them up", () => {
    const [[shown] = []] = block("FIGURES", "4Q03", "zzzzzzzz");
    assert.match(
      typeof shown === "object" ? shown.message : "",
      /^"zzzzzzzz" is not an item of IIJ\.FIGURES\. .*IIJ\.ITEMS\(\) lists them\.$/,
    );
  });

  it("says where a swapped item, a verdict or a date belongs", () => {
    // STATEMENT takes a release after its period; the others have an argument for it.
    assert.equal(
      refusal("FIGURE", "4Q02@1Q03", "Income.Net").message,
      '"4Q02@1Q03" contains a release; in IIJ.FIGURE the release is the 4th argument.',
    );
    assert.equal(
      refusal("HISTORY", "4Q02@2003-12-31", "Income.Net").message,
      '"4Q02@2003-12-31" contains a release; IIJ.HISTORY takes no release.',
    );
    assert.equal(
      refusal("CHECKS", "open").message,
      '"open" is a verdict; in IIJ.CHECKS the verdict is the 2nd argument.',
    );
    assert.equal(
      refusal("FIGURE", "Revenue.SI", "4Q03").message,
      '"Revenue.SI" is an item; in IIJ.FIGURE the item is the 2nd argument.',
    );
    assert.equal(
      refusal("REVENUE", "4Q03", "SI", "2003-12-31").message,
      '"2003-12-31" is a date; in IIJ.REVENUE a date goes to the release, the 4th argument.',
    );
    assert.match(
      refusal("REVENUE", "2004-05-14").message,
      /the quarter that contains it, 1Q04, ends on/,
    );
  });
});

describe("a pasted text", () => {
  it("may bring invisible characters and other dashes", () => {
    assert.equal(cell("REVENUE", "\u200b4Q03\u200e", "\ufeffSI"), 4001449);
    assert.equal(cell("REVENUE", "LFQ–1"), 9633155);
    assert.equal(cell("REVENUE", "4Q03", "\u200b"), 11617002);
  });
});
