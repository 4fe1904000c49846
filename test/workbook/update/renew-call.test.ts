import assert from "node:assert/strict";
import { replaceReleases, renewValues } from "../../../src/workbook/update/renew-call.ts";

const target = { knownOn: "2004-05-14", release: "4Q03" };
const renewed = (formula: string): string => replaceReleases(formula, "IIJ", target);

describe("a formula whose releases are renewed", () => {
  it("has them in the arguments of its functions that take them", () => {
    for (const [before, after] of [
      ['=IIJ.REVENUE("4Q02",,,"1Q03")', '=IIJ.REVENUE("4Q02",,,"4Q03")'],
      ['=IIJ.EPS("1Q03",,"1Q03")', '=IIJ.EPS("1Q03",,"4Q03")'],
      ['=IIJ.PERIODEND("1Q03","1Q03")', '=IIJ.PERIODEND("1Q03","4Q03")'],
      [
        '=IIJ.FIGURE("1Q03","Income.Net",,37986,TRUE)',
        '=IIJ.FIGURE("1Q03","Income.Net",,38121,TRUE)',
      ],
      [
        '=IIJ.FLAG("1Q03","Income.Net","1Q03","YoY")',
        '=IIJ.FLAG("1Q03","Income.Net","4Q03","YoY")',
      ],
      ['=IIJ.NOTES("Operations","1Q03","1Q03",20)', '=IIJ.NOTES("Operations","1Q03","4Q03",20)'],
      [
        '=IIJ.HEADS("Operations","4Q02@1Q03","1Q03")',
        '=IIJ.HEADS("Operations","4Q02@1Q03","4Q03")',
      ],
      [
        '=IIJ.STATEMENT("Operations","4Q02@1Q03,1Q03",,"1Q03")',
        '=IIJ.STATEMENT("Operations","4Q02@4Q03,1Q03",,"4Q03")',
      ],
    ] as const)
      assert.equal(renewed(before), after);
  });

  it("stays if a release is the subject of the call, or none is taken", () => {
    for (const formula of [
      '=IIJ.ASPRINTED("1Q03","IS")',
      '=IIJ.FXRATE("1Q03")',
      '=IIJ.USD(1000,"1Q03")',
      '=IIJ.HISTORY("1Q03","Income.Net")',
      '=IIJ.FIGURES("4Q02@1Q03","Income.Net")',
      '=IIJ.ITEMS("1Q03")',
      '=IIJ.STATEMENT("x@1Q03","4Q02","x@1Q03")',
      '=OTHER.REVENUE("4Q02",,,"1Q03")',
      '=REVENUE("4Q02",,,"1Q03")',
      '=IIJ.REVENUE("4Q02",,,)',
      '=IIJ.REVENUE("4Q02",,,A1)',
      '="1Q03"',
    ])
      assert.equal(renewed(formula), formula);
  });

  it("has every literal within the argument renewed, from the last to the first, and no other text", () => {
    for (const [before, after] of [
      [
        '=IF(A1="1Q03",IIJ.INCOME("4Q02",,,"2003-12-31"),IIJ.INCOME("1Q03",,,"1Q03"))&"1Q03"',
        '=IF(A1="1Q03",IIJ.INCOME("4Q02",,,"2004-05-14"),IIJ.INCOME("1Q03",,,"4Q03"))&"1Q03"',
      ],
      [
        '=IIJ.INCOME("4Q02",,,IF(A1,"1Q03","first"))',
        '=IIJ.INCOME("4Q02",,,IF(A1,"4Q03","first"))',
      ],
      [
        '=IIJ.FLAGS("4Q02","Income.Net",{"1Q03","first","1Q03"})',
        '=IIJ.FLAGS("4Q02","Income.Net",{"4Q03","first","4Q03"})',
      ],
      ['= IIJ.INCOME( "4Q02" ,,, 20031231 ) + 1', '= IIJ.INCOME( "4Q02" ,,, 20040514 ) + 1'],
    ] as const)
      assert.equal(renewed(before), after);
    assert.equal(
      renewed('=IIJ.EPS("4Q02",,IF(A1,"31-Dec-03","1-Jan-2004"))&IIJ.EPS("4Q02",,"31-Dec-03")'),
      '=IIJ.EPS("4Q02",,IF(A1,"2004-05-14","2004-05-14"))&IIJ.EPS("4Q02",,"2004-05-14")',
    );
    assert.equal(
      replaceReleases('=IIJDEV.EPS("1Q03",,"1Q03")+IIJ.EPS("1Q03",,"1Q03")', "IIJDEV", target),
      '=IIJDEV.EPS("1Q03",,"4Q03")+IIJ.EPS("1Q03",,"1Q03")',
    );
  });
});

describe("the values that a call sends, renewed", () => {
  it("change only for a release or a date, alone or in a range", () => {
    const sent = ["4Q02", "Income.Net", null, "1Q03"];
    assert.deepEqual(renewValues("FIGURE", sent, target), ["4Q02", "Income.Net", null, "4Q03"]);
    assert.deepEqual(sent[3], "1Q03");
    assert.deepEqual(renewValues("FIGURE", ["4Q02", "Income.Net", null, 37986], target), [
      ...["4Q02", "Income.Net", null, 38121],
    ]);
    const range = [
      ["1Q03", null],
      [37986, { error: "#N/A" }],
      [true, "first"],
    ];
    assert.deepEqual(renewValues("FLAGS", ["4Q02", "Income.Net", range], target), [
      ...["4Q02", "Income.Net"],
      [
        ["4Q03", null],
        [38121, { error: "#N/A" }],
        [true, "first"],
      ],
    ]);
    assert.deepEqual(renewValues("STATEMENT", ["Operations", "4Q02@1Q03", null, "1Q03"], target), [
      ...["Operations", "4Q02@4Q03", null, "4Q03"],
    ]);
  });

  it("are undefined if nothing in them is pinned", () => {
    for (const release of [null, "first", "4Q03", true, { error: "#N/A" }, [["first", 38121]]])
      assert.equal(renewValues("FIGURE", ["4Q02", "Income.Net", null, release], target), undefined);
    assert.equal(renewValues("FIGURE", ["1Q03"], target), undefined);
    assert.equal(renewValues("FIGURES", ["4Q02@1Q03", "Income.Net"], target), undefined);
    assert.equal(renewValues("FXRATE", ["1Q03"], target), undefined);
  });
});
