import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { cell, refusal } from "../cell.ts";

/** Asserts that a formula is refused with an error and a message. */
function refused(error: string, message: string | RegExp, id: string, ...values: unknown[]): void {
  const shown = refusal(id, ...values);
  assert.equal(shown.error, error);
  if (typeof message === "string") assert.equal(shown.message, message);
  else assert.match(shown.message, message);
}

const value = refused.bind(undefined, "#VALUE!");
const absent = refused.bind(undefined, "#N/A");

describe("an argument", () => {
  it("may be left out, empty or 0 alike, as an empty cell sends any of them", () => {
    for (const blank of [undefined, null, "", 0, "0", "  "]) {
      assert.equal(cell("REVENUE", "4Q03", blank, blank, blank), 11617002);
    }
    assert.equal(cell("REVENUE", "4Q03"), 11617002);
  });

  it("is asked for when it must be there, with what it takes", () => {
    for (const blank of [undefined, null, "", 0]) {
      value(
        /^The argument period of IIJ\.REVENUE is missing\. Fiscal period: 4Q03/,
        "REVENUE",
        blank,
      );
      value(
        "The argument kind of IIJ.EXPENSE is missing. S&M, G&A, R&D or AllCosts.",
        "EXPENSE",
        "4Q03",
        blank,
      );
      value(/^The argument release of IIJ\.FXRATE is missing/, "FXRATE", blank);
    }
  });

  it("is typed in any case and width, with spaces or an apostrophe", () => {
    assert.equal(cell("REVENUE", " ４Ｑ０３ ", "ｓｉ", "'jpyM"), 4001.449);
    assert.equal(cell("EXPENSE", "'4q03", "s ＆ m"), 755928);
    assert.equal(cell("INCOME", "4q02", "NET", "", "FIRST"), -2136513);
  });

  it("cannot be a range or a truth value", () => {
    value(/^The argument period of IIJ\.REVENUE cannot be TRUE\./, "REVENUE", true);
    value(
      "The argument service of IIJ.REVENUE cannot be a range. Service; the total when left out.",
      "REVENUE",
      "4Q03",
      [["SI"], ["VAS"]],
    );
  });
});

describe("a period", () => {
  it("is the newest of the release asked for when it is relative", () => {
    assert.equal(cell("REVENUE", "LFQ"), 11617002);
    assert.equal(cell("REVENUE", "LFQ", null, null, "1Q03"), 8344046);
    assert.equal(cell("REVENUE", "LFQ", null, null, "first"), 11617002);
    assert.equal(cell("REVENUE", "LFY", null, null, "first"), 38779462);
    assert.equal(cell("REVENUE", "LFY"), 38779462);
    assert.equal(cell("REVENUE", "LFY-1"), 44017561);
  });

  it("may be a date, as text or as a date cell sends it", () => {
    assert.equal(cell("REVENUE", 38077), 11617002);
    assert.equal(cell("REVENUE", "2003-06-30"), 8344046);
  });

  it("is refused with the readings it could have", () => {
    value(/^"FY03" could be FY2003 .* or FY2002 /, "REVENUE", "FY03");
    value(/^"2004" could be FY2004 .* or FY2003 /, "REVENUE", 2004);
  });

  it("that lies outside the data is #N/A with the periods held", () => {
    absent(
      "No release in the data gives Total revenues for 1Q05. Available: 1Q02 to 4Q03, FY2002, FY2003.",
      "REVENUE",
      "1Q05",
    );
  });

  it("that no reported periods add up to is #N/A with the nearest that is answered", () => {
    for (const period of ["2Q02", "1H02", "LTM 2Q03"]) {
      absent(/^Total revenues of .* is not printed, .* Ask (1Q02|1H03)\.$/, "REVENUE", period);
    }
  });
});

describe("a code", () => {
  it("that is mistyped is refused with the nearest one", () => {
    value('"Sl" is not a service of IIJ.REVENUE. Did you mean SI?', "REVENUE", "4Q03", "Sl");
    value('"SM" is not a kind of IIJ.EXPENSE. Did you mean S&M?', "EXPENSE", "4Q03", "SM");
    value(
      /^"Revenue\.Sl" is not an item of IIJ\.FIGURE\. Did you mean Revenue\.SI/,
      "FIGURE",
      "4Q03",
      "Revenue.Sl",
    );
  });

  it("without its family is refused with the items it could be", () => {
    value(
      /^"SI" is not an item of IIJ\.FIGURE\. Did you mean .*Revenue\.SI/,
      "FIGURE",
      "4Q03",
      "SI",
    );
  });

  it("far from all others is refused with what is accepted", () => {
    value(
      /^"Ops" is not a statement of IIJ\.STATEMENT\. Accepted: Summary, Operations, .*, EBITDA and 3 more\.$/,
      "STATEMENT",
      "Ops",
      "4Q03",
    );
    value(
      '"zzzzzz" is not an item of IIJ.LABEL. Item of the catalogue, Family.Code, such as Revenue.SI; IIJ.ITEMS() lists them.',
      "LABEL",
      "zzzzzz",
    );
  });

  it("of a unit or a release in another argument's place is refused with its right place", () => {
    value(
      '"4Q03" is a release; in IIJ.REVENUE the release is the 4th argument.',
      "REVENUE",
      "4Q03",
      "SI",
      "4Q03",
    );
    value(
      '"4Q03" is a release; in IIJ.EBITDA the release is the 3rd argument.',
      "EBITDA",
      "4Q03",
      "4Q03",
    );
    value(
      '"JPYm" is a unit; in IIJ.REVENUE the unit is the 3rd argument.',
      "REVENUE",
      "4Q03",
      "JPYm",
    );
    value('"USD" is a unit; in IIJ.REVENUE the unit is the 3rd argument.', "REVENUE", "USD");
    value('"JPYk" is a unit; IIJ.CONTRACTS takes no unit.', "CONTRACTS", "4Q03", "DC", "JPYk");
  });
});

describe("a unit", () => {
  it("of money is refused for what is none", () => {
    const message =
      "IP Service contracts is counted in contracts, not in money: leave the unit out.";
    value(message, "FIGURE", "4Q03", "Contracts.IP", "JPYk");
    value(
      /^Basic net income \(loss\) per share is counted in JPY per share/,
      "FIGURE",
      "4Q03",
      "EPS.Share",
      "USD",
    );
  });

  it("that is unknown is refused with the units there are", () => {
    value(
      '"EUR" is not a unit of IIJ.REVENUE. Accepted: JPY, JPYk, JPYm, JPYbn, USD, USDk, USDm.',
      "REVENUE",
      "4Q03",
      null,
      "EUR",
    );
  });
});

describe("a release", () => {
  it("that is not held is #N/A, since its name is right", () => {
    absent(
      "The 2Q03 release is not available. Available: 1Q03, 4Q03.",
      "REVENUE",
      "4Q03",
      "",
      "",
      "2Q03",
    );
    absent("The 2Q03 release is not available. Available: 1Q03, 4Q03.", "ASPRINTED", "2Q03", "8");
    absent("The 2Q03 release is not available. Available: 1Q03, 4Q03.", "FXRATE", "２ｑ03");
  });

  it("is strict: it answers only what it printed", () => {
    absent(
      /^Total revenues of 4Q03 is printed by another release: ask for release 4Q03\.$/,
      "REVENUE",
      "4Q03",
      "",
      "",
      "1Q03",
    );
    absent(
      /The 4Q03 release has it: ask for release 4Q03\.$/,
      "INCOME",
      "4Q02",
      "Impairment",
      "",
      "1Q03",
    );
  });

  it("that is mistyped is refused with the nearest one", () => {
    value(
      '"last" is not a release of IIJ.REVENUE. Did you mean latest?',
      "REVENUE",
      "4Q03",
      "",
      "",
      "last",
    );
  });
});

describe("a figure with a word in its place", () => {
  it("is #N/A with the word", () => {
    absent(
      /the 1Q03 release gives the word "Break-even" and no figure\.$/,
      "FIGURE",
      "2Q03",
      "Guidance.OperatingIncome",
    );
  });
});
