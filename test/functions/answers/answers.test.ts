import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { cell, refusal } from "../cell.ts";

/** Asserts what formulas show, each written as its function, its arguments and the value. */
function shows(...rows: readonly (readonly [string, readonly unknown[], number | string])[]): void {
  for (const [id, values, expected] of rows) {
    assert.equal(cell(id, ...values), expected, `${id}(${values.map(String).join(",")})`);
  }
}

describe("balances", () => {
  it("of twelve months are those of their last day", () => {
    shows(
      ["BALANCE", ["LTM 4Q03", "Cash"], 12284239],
      ["BALANCE", ["LTM 3Q03", "TotalAssets"], 38464883],
      ["CONTRACTS", ["TTM 3Q03"], 6884],
    );
  });
});

describe("cash on a day", () => {
  it("is one fact, whichever function asks and whichever line of a release prints it", () => {
    shows(
      ["BALANCE", ["3Q02", "Cash"], 4270613],
      ["CASHFLOW", ["3Q02", "CashEnd"], 4270613],
      ["CASHFLOW", ["9M02", "CashEnd"], 4270613],
      ["BALANCE", ["2Q03", "Cash", null, "4Q03"], 11782935],
      ["CASHFLOW", ["2Q03", "CashEnd", null, "4Q03"], 11782935],
      ["CASHFLOW", ["FY2002", "CashEnd", null, "1Q03"], 3588352],
    );
  });
});

describe("the equity-method line with the Crosswave impairment", () => {
  it("is the one line of the 1Q03 release, and the sum of two of the 4Q03 release", () => {
    shows(
      ["INCOME", ["1Q03", "EquityMethodTotal"], -1316854],
      ["INCOME", ["4Q02", "EquityMethodTotal", null, "first"], -1253875],
      ["INCOME", ["4Q02", "EquityMethodTotal"], -8406962],
      ["STATUS", ["1Q03", "Income.EquityMethodTotal"], "superseded"],
    );
  });
});

describe("an argument in another's place", () => {
  it("is refused with the place where it belongs, relative releases too", () => {
    assert.match(
      refusal("REVENUE", "4Q03", "SI", "latest").message,
      /the release is the 4th argument/,
    );
    assert.match(refusal("CONTRACTS", "4Q03", "first").message, /the release is the 3rd argument/);
    assert.match(
      refusal("CONTRACTS", "4Q03", "IP", "JPYm").message,
      /IIJ\.CONTRACTS takes no unit/,
    );
  });
});

describe("REVENUE", () => {
  it("answers thousands of yen, in total or of one service (4Q03 statement of operations)", () => {
    shows(
      ["REVENUE", ["4Q03"], 11617002],
      ["REVENUE", ["4Q03", "SI"], 4001449],
      ["REVENUE", ["4Q03", "Dedicated"], 3100452],
      ["REVENUE", ["4Q03", "DialUp"], 757947],
      ["REVENUE", ["4Q03", "VAS"], 1103558],
      ["REVENUE", ["4Q03", "ConnectivityOther"], 536590],
      ["REVENUE", ["4Q03", "ConnectivityVAS"], 5498547],
      ["REVENUE", ["4Q03", "Equipment"], 2117006],
      ["REVENUE", ["1Q03"], 8344046],
    );
  });

  it("answers what only Tables 2 and 5 print as that many millions", () => {
    shows(
      ["REVENUE", ["4Q03", "DedicatedIPDC", "JPYm"], 2423],
      ["REVENUE", ["4Q03", "DedicatedOther"], 677000],
    );
  });

  it("adds connectivity up: Table 1 prints 3,858 million, the statement its parts", () => {
    shows(
      ["REVENUE", ["4Q03", "Connectivity"], 3858399],
      ["STATUS", ["4Q03", "Revenue.Connectivity"], "computed"],
      ["REVENUE", ["FY2003", "Connectivity"], 15950630],
    );
  });

  it("answers in the unit asked for", () => {
    shows(
      ["REVENUE", ["FY2003", null, "JPYm"], 38779.462],
      ["REVENUE", ["4Q03", null, "JPY"], 11617002000],
      ["REVENUE", ["4Q03", null, "JPYbn"], 11.617002],
      ["REVENUE", ["4Q03", "SI", "USDk"], 38409],
      ["REVENUE", ["FY2003", null, "USDm"], 372.235],
    );
  });
});

describe("COST and EXPENSE", () => {
  it("answer lines and totals, positive", () => {
    shows(
      ["COST", ["4Q03"], 9914716],
      ["COST", ["4Q03", "SI"], 3053962],
      ["COST", ["FY2003", "Equipment"], 4346243],
      ["EXPENSE", ["4Q03", "S&M"], 755928],
      ["EXPENSE", ["4Q03", "G&A"], 517884],
      ["EXPENSE", ["4Q03", "R&D"], 78786],
      ["EXPENSE", ["4Q03", "AllCosts"], 11267314],
    );
  });

  it("answer the backbone costs that Table 7 prints in millions", () => {
    shows(
      ["COST", ["4Q03", "BackboneInternational", "JPYm"], 165],
      ["COST", ["1Q03", "BackboneDomestic"], 1057000],
    );
  });
});

describe("INCOME", () => {
  it("answers every level, tax positive as an expense", () => {
    shows(
      ["INCOME", ["4Q03"], 668699],
      ["INCOME", ["4Q03", "Operating"], 349688],
      ["INCOME", ["4Q03", "NonOperating"], -226045],
      ["INCOME", ["4Q03", "Pretax"], 123643],
      ["INCOME", ["4Q02", "Tax"], 97256],
      ["INCOME", ["4Q03", "Minority"], -157295],
      ["INCOME", ["4Q03", "EquityMethod"], -188577],
      ["INCOME", ["FY2003", "Impairment"], -1719981],
    );
  });

  it("computes gross profit, which no statement prints: 11,617,002 - 9,914,716", () => {
    shows(["INCOME", ["4Q03", "Gross"], 1702286], ["STATUS", ["4Q03", "Income.Gross"], "computed"]);
  });

  it("answers the restated loss of 4Q02, and the original when asked for the first", () => {
    shows(
      ["INCOME", ["4Q02"], -9289600],
      ["INCOME", ["4Q02", null, null, "first"], -2136513],
      ["INCOME", ["4Q02", "", "", "1Q03"], -2136513],
    );
  });

  it("takes the empty impairment of 4Q03 for nil, since the column foots without it", () => {
    shows(
      ["INCOME", ["4Q03", "Impairment"], 0],
      ["STATUS", ["4Q03", "Income.Impairment"], "computed"],
    );
  });
});

describe("EPS, EBITDA, CAPEX and DEPRECIATION", () => {
  it("answer per share or per ADS in yen", () => {
    shows(
      ["EPS", ["4Q03"], 17454],
      ["EPS", ["FY2003", "ADS"], -1.66],
      ["EPS", ["4Q02", "Share", "first"], -95041],
    );
  });

  it("answer what Tables 8 to 10 print in millions", () => {
    shows(
      ["EBITDA", ["4Q03"], 1358000],
      ["EBITDA", ["1Q03", "JPYm"], -97],
      ["CAPEX", ["4Q03"], 1014000],
      ["CAPEX", ["4Q03", "Leases", "JPYm"], 778],
    );
  });

  it("answer from the cash flows what Tables 8 and 10 repeat of them, in thousands", () => {
    shows(
      ["CAPEX", ["4Q03", "Purchases"], 236028],
      ["DEPRECIATION", ["4Q03"], 1030162],
      ["DEPRECIATION", ["FY2003"], 4008324],
    );
  });

  it("answer depreciation positive although Table 9 prints it negative", () => {
    shows(
      ["DEPRECIATION", ["4Q03", "EBITDA"], 1008000],
      ["DEPRECIATION", ["1Q03", "EBITDA", "JPYm"], 963],
    );
  });
});

describe("BALANCE and CASHFLOW", () => {
  it("strike a balance at the end of any period", () => {
    shows(
      ["BALANCE", ["4Q03", "Cash"], 12284239],
      ["BALANCE", ["FY2003", "Cash"], 12284239],
      ["BALANCE", ["9M03", "TotalAssets"], 38464883],
      ["BALANCE", ["4Q02", "Equity"], -10004336],
      ["BALANCE", ["4Q03", "Cash", "USDk"], 117914],
    );
  });

  it("answer restricted cash of 4Q02 only from the release that printed it", () => {
    shows(["BALANCE", ["4Q02", "RestrictedCash", null, "1Q03"], 5000000]);
    const { error, message } = refusal("BALANCE", "4Q02", "RestrictedCash");
    assert.equal(error, "#N/A");
    assert.match(message, /The 1Q03 release has it: ask for release 1Q03\.$/);
  });

  it("take the empty treasury stock of 4Q02 for nil, which 1Q03 prints as 0", () => {
    shows(
      ["BALANCE", ["4Q02", "TreasuryStock"], 0],
      ["STATUS", ["4Q02", "Balance.TreasuryStock"], "computed"],
      ["STATUS", ["4Q02", "Balance.TreasuryStock", "1Q03"], "reported"],
    );
  });

  it("keep the printed sign of cash flows", () => {
    shows(
      ["CASHFLOW", ["4Q03", "PurchaseOfPPE"], -236028],
      ["CASHFLOW", ["FY2003", "Operating"], 1923366],
      ["CASHFLOW", ["4Q03", "Impairment"], 0],
      ["CASHFLOW", ["FY2003", "CashBeginning"], 3588352],
    );
  });
});

describe("CONTRACTS and BANDWIDTH", () => {
  it("answer counts and Gbps at period end", () => {
    shows(
      ["CONTRACTS", ["4Q03"], 7226],
      ["CONTRACTS", ["4Q03", "IIJ4U"], 67105],
      ["CONTRACTS", ["1Q03", "DialUp"], 591572],
      ["BANDWIDTH", ["4Q03"], 80.1],
      ["BANDWIDTH", ["FY2003", "DC"], 15.6],
    );
  });

  it("add the IP contracts up: 73 + 20 + 218 + 427", () => {
    shows(["CONTRACTS", ["4Q03", "IP"], 738], ["STATUS", ["4Q03", "Contracts.IP"], "computed"]);
  });
});

describe("FIGURE and STATUS", () => {
  it("answer any item of the catalogue, text figures included", () => {
    shows(
      ["FIGURE", ["4Q03", "Revenue.SI"], 4001449],
      ["FIGURE", ["4Q03", "Stated.GrossMarginSI"], 0.237],
      ["FIGURE", ["1Q03", "Placement.Price"], 418200],
      ["FIGURE", ["FY2003", "Guidance.RevenueGrowth"], 0.1],
      ["FIGURE", ["4Q02", "Income.EquityMethodTotal"], -8406962],
    );
  });

  it("say which figures are on a basis that was restated since", () => {
    shows(
      ["STATUS", ["1Q03", "Income.Net"], "superseded"],
      ["STATUS", ["1Q03", "Income.EquityMethod"], "superseded"],
      ["STATUS", ["4Q02", "Income.Net", "first"], "superseded"],
      ["STATUS", ["4Q02", "Income.Net"], "reported"],
      ["STATUS", ["1Q03", "Revenue.SI"], "reported"],
    );
  });
});

describe("USD and FXRATE", () => {
  it("translate at the rate of the release, whatever the amount's scale, unrounded", () => {
    shows(
      ["FXRATE", ["4Q03"], 104.18],
      ["FXRATE", ["1Q03"], 119.87],
      ["USD", [104.18, "4Q03"], 1],
      ["USD", [9633155, "4Q03"], 92466.45229410635],
      ["USD", [0, "1Q03"], 0],
      ["FXRATE", ["latest"], 104.18],
      ["USD", [208.36, "latest"], 2],
    );
  });

  it("never answer a negative zero", () => {
    assert.ok(Object.is(cell("USD", -0, "4Q03"), 0));
  });

  it("take a release or latest, and no date", () => {
    assert.deepEqual(refusal("FXRATE", "2004-05-14"), {
      error: "#VALUE!",
      message: '"2004-05-14" is a date, and IIJ.FXRATE takes a release: write one such as 4Q03.',
    });
    assert.equal(refusal("USD", 1, "first").error, "#VALUE!");
  });

  it("take nothing but a number for the amount", () => {
    for (const amount of ["1000", null, true, Number.NaN]) {
      assert.match(refusal("USD", amount, "4Q03").message, /^The argument amount of IIJ\.USD must/);
    }
  });
});

describe("dollars", () => {
  it("are translated unrounded where none are printed", () => {
    shows(
      // 165 million of Table 7 at 104.18, 3,858,399 thousand of both lines, 1,702,286 thousand.
      ["COST", ["4Q03", "BackboneInternational", "USDk"], 1583.7972739489346],
      ["REVENUE", ["4Q03", "Connectivity", "USDk"], 37035.88980610482],
      ["INCOME", ["4Q03", "Gross", "USDk"], 16339.854098675369],
    );
  });

  it("are #N/A for a period that no release translates, naming IIJ.USD", () => {
    for (const period of ["3Q03", "4Q02", "1Q02", "FY2002"]) {
      const { error, message } = refusal("REVENUE", period, "SI", "USDk");
      assert.equal(error, "#N/A");
      assert.match(message, /use IIJ\.USD\(amount, release\)/);
    }
  });
});

describe("LABEL and PERIODEND", () => {
  it("label an item in English or Japanese", () => {
    shows(
      ["LABEL", ["Revenue.SI"], "Systems integration revenues"],
      ["LABEL", ["Revenue.SI", "ja"], "システムインテグレーション売上高"],
    );
  });

  it("date the last day of a period as Excel counts", () => {
    shows(
      ["PERIODEND", ["4Q03"], 38077],
      ["PERIODEND", ["FY2003"], 38077],
      ["PERIODEND", ["1H03"], 37894],
      ["PERIODEND", ["LFQ-1"], 37986],
    );
  });
});
