import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import { formatChain } from "../../../src/figures/derive/chain.ts";
import { decodeDataset } from "../../../src/dataset/decode/decode-dataset.ts";
import { requireFigure } from "../../../src/figures/require-figure.ts";
import { manyReleases } from "../../growth/many-releases.ts";
import { data, question } from "../../dataset/held.ts";

/** Returns a derived figure in thousands, its status, its newest release and its chain. */
function derived(item: string, period: string, vintage?: string): unknown[] {
  const figure = requireFigure(data, question(item, period, vintage));
  const { value, status, release, chain } = figure;
  return [value.dividedBy(1000).toFixed(), status, release.code, chain && formatChain(chain)];
}

const thousands = (item: string, period: string): unknown => derived(item, period)[0];

const refused = (item: string, period: string, message: RegExp, vintage?: string): void => {
  assert.throws(() => requireFigure(data, question(item, period, vintage)), {
    kind: "not-reported",
    message,
  });
};

const all = "FY2003 − 1Q03 − 3Q03 − 4Q03";

describe("a derived flow", () => {
  it("is the shortest chain of reported spans, across releases where no single one reaches", () => {
    const across = ["derived across releases", "4Q03", all];
    assert.deepEqual(derived("Revenue.Total", "2Q03"), ["9185259", ...across]);
    assert.deepEqual(derived("Income.Operating", "2Q03"), ["-975835", ...across]);
    const longer = "FY2002 + 1Q03 − 1Q02";
    assert.deepEqual(derived("Revenue.Total", "LTM 1Q03"), [
      "42512405",
      "derived across releases",
      "4Q03",
      longer,
    ]);
  });

  it("stays within one release where it can", () => {
    const within = (chain: string): string[] => ["derived", "4Q03", chain];
    assert.deepEqual(derived("Income.Net", "1H03"), [
      "-2752974",
      ...within("FY2003 − 3Q03 − 4Q03"),
    ]);
    assert.deepEqual(derived("Income.Net", "LTM 3Q03"), [
      "-10063438",
      ...within("4Q02 + FY2003 − 4Q03"),
    ]);
    assert.deepEqual(derived("Income.Net", "9M02"), ["-7187222", ...within("FY2002 − 4Q02")]);
    assert.deepEqual(derived("EBITDA.Adjusted", "2H03"), ["2576000", ...within("3Q03 + 4Q03")]);
    assert.deepEqual(
      derived("Income.Net", "LTM 3Q03", "first"),
      derived("Income.Net", "LTM 3Q03"),
      "a chain within the one release that reaches comes before older prints of its parts",
    );
  });

  it("gives the 2Q03 column line by line", () => {
    const column: readonly (readonly [string, string])[] = [
      ["Revenue.Dedicated", "3236405"],
      ["Revenue.DialUp", "783589"],
      ["Revenue.Connectivity", "4019994"],
      ["Revenue.VAS", "1080876"],
      ["Revenue.ConnectivityOther", "536389"],
      ["Revenue.ConnectivityVAS", "5637259"],
      ["Revenue.SI", "2549379"],
      ["Revenue.Equipment", "998621"],
      ["Revenue.Total", "9185259"],
      ["Cost.Total", "8337123"],
      ["Expense.S&M", "1245635"],
      ["Expense.G&A", "482218"],
      ["Expense.R&D", "96118"],
      ["Expense.AllCosts", "10161094"],
      ["Income.Operating", "-975835"],
      ["Income.NonOperating", "-157294"],
      ["Income.Pretax", "-1133129"],
      ["Income.Tax", "-571642"],
      ["Income.Minority", "240116"],
      ["Income.Gross", "848136"],
      ["CashFlow.NetChange", "8963928"],
      ["CashFlow.Free", "-1223467"],
    ];
    for (const [item, value] of column) assert.equal(thousands(item, "2Q03"), value, item);
  });

  it("gives the first half of 2003 if its quarters cannot be separated", () => {
    assert.equal(thousands("Income.EquityMethod", "1H03"), "-39386");
    assert.equal(thousands("Income.Impairment", "1H03"), "-1719981");
    assert.equal(thousands("CashFlow.Provision", "1H03"), "463346");
  });

  it("carries its chain and every printed term with its sign", () => {
    const { chain, terms } = requireFigure(data, question("Revenue.Connectivity", "2H03"));
    assert.deepEqual(
      chain?.map(({ figure, sign }) => [figure.period.code, figure.status, sign]),
      [
        ["3Q03", "computed", 1],
        ["4Q03", "computed", 1],
      ],
    );
    assert.deepEqual(
      terms.map(({ print, sign }) => [print.text, sign]),
      [
        ["3,204,046", 1],
        ["779,544", 1],
        ["3,100,452", 1],
        ["757,947", 1],
      ],
    );
    const gross = requireFigure(data, question("Income.Gross", "9M03"));
    assert.deepEqual(
      gross.terms.map(({ print, sign }) => [print.text, sign]),
      [
        ["38,779,462", 1],
        ["34,245,407", -1],
        ["11,617,002", -1],
        ["9,914,716", 1],
      ],
    );
  });

  it("takes one chain for all lines of its statement, also where an old release lacks one", () => {
    assert.deepEqual(derived("Income.Impairment", "LTM 3Q03", "first"), [
      "-8873068",
      "derived",
      "4Q03",
      "4Q02 + FY2003 − 4Q03",
    ]);
    for (const item of ["Income.Impairment", "CashFlow.Provision", "CashFlow.Impairment"])
      for (const period of ["LTM 3Q03", "9M02"])
        assert.deepEqual(derived(item, period, "first"), derived(item, period, "4Q03"), item);
    refused("CashFlow.StockIssuance", "9M02", /have no such line|has no such line/, "first");
  });

  it("comes from the spans of a named release alone", () => {
    assert.equal(derived("Revenue.Total", "1H03", "4Q03")[0], "17529305");
    for (const release of ["1Q03", "4Q03"]) {
      refused("Revenue.Total", "2Q03", /release alone: leave the release out\.$/, release);
    }
  });
});

describe("cash", () => {
  it("on a day is what any statement of cash flows opens or closes with", () => {
    const opening = ["11782935", "derived", "4Q03", "3Q03"];
    for (const item of ["Balance.Cash", "CashFlow.CashEnd"])
      assert.deepEqual(derived(item, "2Q03"), opening, item);
    assert.deepEqual(derived("Balance.Cash", "1H03"), opening);
    assert.deepEqual(derived("CashFlow.CashEnd", "1H03"), opening);
    assert.deepEqual(derived("CashFlow.CashBeginning", "2H03"), opening);
    assert.deepEqual(derived("CashFlow.CashBeginning", "2Q03"), [
      "2819007",
      "derived",
      "1Q03",
      "1Q03",
    ]);
    assert.deepEqual(derived("CashFlow.CashBeginning", "LTM 3Q03").slice(0, 3), [
      "4270613",
      "derived",
      "4Q03",
    ]);
  });

  it("is taken from the newest release that reaches, the oldest for the first, or the one named", () => {
    const release = (vintage: string): unknown =>
      derived("CashFlow.CashBeginning", "1H03", vintage)[2];
    assert.deepEqual(
      [release("latest"), release("first"), release("4Q03")],
      ["4Q03", "1Q03", "4Q03"],
    );
  });

  it("is one fact, whichever item and whichever release is asked", () => {
    const at = (vintage?: string): unknown[] => [
      derived("Balance.Cash", "3Q02", vintage)[0],
      derived("CashFlow.CashEnd", "3Q02", vintage)[0],
      derived("CashFlow.CashEnd", "9M02", vintage)[0],
    ];
    assert.deepEqual(at(), ["4270613", "4270613", "4270613"]);
    assert.deepEqual(at("4Q03"), at("first"));
    for (const item of ["Balance.Cash", "CashFlow.CashEnd"])
      assert.equal(derived(item, "2Q03", "4Q03")[0], "11782935", item);
    assert.equal(derived("CashFlow.CashEnd", "FY2002", "1Q03")[0], "3588352");
  });

  it("is the only balance that follows from flows", () => {
    refused("Balance.Debt", "2Q03", /a balance is not derived from other periods\. Ask 3Q03\.$/);
    refused(
      "Balance.TotalAssets",
      "2Q03",
      /a balance is not derived from other periods\. Ask 3Q03\.$/,
    );
    refused(
      "Contracts.IP",
      "2Q03",
      /a figure in contracts is not derived from other periods\. Ask 3Q03\.$/,
    );
  });
});

describe("a figure that must not be derived", () => {
  it("is refused where a chain would mix two bases, with the reason and what to ask", () => {
    assert.throws(() => requireFigure(data, question("Income.Net", "2Q03")), {
      kind: "not-reported",
      message: `Net income (loss) of 2Q03: ${all} would mix two bases: the 4Q03 release restated it from 4Q02 on, and 1Q03 is available on the old basis only. Ask 1H03.`,
    });
    const mixing = [
      "Income.EquityMethod",
      "Income.EquityMethodTotal",
      "CashFlow.NetIncome",
      "CashFlow.DeferredTaxes",
      "CashFlow.OtherOperating",
    ];
    for (const item of mixing) {
      refused(item, "2Q03", /would mix two bases: .* Ask 1H03\.$/);
      refused(item, "LTM 1Q03", /FY2002 \+ 1Q03 − 1Q02 would mix two bases: .* Ask FY2002\.$/);
    }
  });

  it("is refused where a release lacks the line for a part of the chain", () => {
    const lacks =
      /needs 1Q03, and the 1Q03 release has no such line for it\. It was part of other operating activities\. Ask 1H03\.$/;
    refused("CashFlow.Provision", "2Q03", lacks);
    refused("Income.Impairment", "2Q03", /needs 1Q03, .* were written off\. Ask 1H03\.$/);
    refused("CashFlow.StockIssuance", "2Q03", /needs 3Q03, and the 4Q03 release has no such line/);
  });

  it("is refused where the line was redefined for a part of the chain, and printed as it is alone", () => {
    for (const period of ["9M02", "LTM 1Q03"]) {
      refused(
        "CashFlow.SaleOfInvestments",
        period,
        /would mix lines with different content\. .*Ask FY2002\.$/,
      );
      refused(
        "CashFlow.OtherInvesting",
        period,
        /would mix lines with different content\. .*Ask FY2002\.$/,
      );
    }
    // A named release knows its own redefinition.
    refused("CashFlow.OtherInvesting", "9M02", /would mix lines .*Ask FY2002\.$/, "4Q03");
    assert.equal(thousands("CashFlow.OtherInvesting", "FY2002"), "33301");
    assert.equal(thousands("CashFlow.OtherInvesting", "1H03"), "9886");
  });

  it("is refused where it is not money", () => {
    refused("EPS.Share", "2Q03", /a figure in JPY per share is not derived/);
    refused("Shares.Weighted", "1H03", /a figure in shares is not derived/);
    refused("Stated.GrossMarginSI", "2Q03", /a figure in percent is not derived/);
  });

  it("is refused where no reported period begins or ends with it", () => {
    refused("Revenue.Total", "2Q02", /gives it\. Ask 1Q02\.$/);
    refused("EBITDA.Adjusted", "2Q03", /gives it\. Ask 3Q03\.$/);
    // Leaving the release out would not help.
    refused("Revenue.Total", "2Q02", /gives it\. Ask 9M02\.$/, "4Q03");
  });
});

describe("with the releases of later years held", () => {
  const later = decodeDataset(manyReleases(bundle, 100));
  const ask = (item: string, vintage: "latest" | "first"): unknown[] => {
    const { value, status, terms } = requireFigure(later, { ...question(item, "2Q03"), vintage });
    return [
      value.dividedBy(1000).toFixed(),
      status,
      ...terms.map(({ print }) => print.release.code),
    ];
  };

  it("a period is derived once the quarter that prevented it is printed on the new basis", () => {
    // The 1Q04 release would print 1Q03 next to 1Q04; its 1Q03 has the role of 1Q02 here: (16,476,822) + 2,595,017 −
    // 1,979,136 + 9,289,600.
    assert.deepEqual(ask("Income.Net", "latest"), [
      "-6571341",
      "derived across releases",
      ...["4Q04", "1Q04", "4Q03", "4Q04"],
    ]);
  });

  it("the first prints of its spans are those of the oldest releases, and still do not mix", () => {
    assert.deepEqual(ask("Revenue.Total", "first"), [
      "9185259",
      "derived across releases",
      ...["4Q03", "1Q03", "4Q03", "4Q03"],
    ]);
    assert.throws(() => ask("Income.Net", "first"), { kind: "not-reported", message: /two bases/ });
  });
});
