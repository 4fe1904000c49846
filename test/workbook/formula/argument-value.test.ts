import assert from "node:assert/strict";
import { valueOf } from "../../../src/workbook/formula/argument-value.ts";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";
import { NotFollowed } from "../../../src/workbook/formula/sent-value.ts";
import type { WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { bookOf } from "../plan-as-book.ts";

const book: WorkbookCells = bookOf(
  {
    Here: [
      ["4Q03", 38077, "", ["=1/0", "#DIV/0!"], ['=""', ""]],
      [4, true, "x", ["=B1", 38077], "Q03"],
    ],
    "P&L's": [["SI"], ["VAS"]],
  },
  [
    { name: "Unit", formula: '="JPYm"' },
    { name: "Unit", sheet: "P&L's", formula: "='P&L''s'!$A$1" },
    { name: "Line", formula: "='P&L''s'!$A$1:$A$2" },
    { name: "Own", sheet: "Here", formula: "=Here!$A$1" },
    { name: "Loop", formula: "=Loop" },
  ],
);
const blocks: WorkbookCells = {
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    spills: [{ row: 0, column: 0, rows: 2, columns: 1 }],
  })),
};

const comesTo = (formula: string, from: WorkbookCells = blocks): unknown => {
  const node = parseFormula(formula) ?? assert.fail(formula);
  const value = valueOf(node, { book: from, sheet: "Here", row: 1, column: 1 });
  return value instanceof NotFollowed ? `${value.reason}: ${value.what}` : value;
};

describe("the value of an argument", () => {
  it("follows constants, references on this sheet and others, ranges, and blank cells as left out", () => {
    assert.equal(comesTo('="4Q03"'), "4Q03");
    assert.equal(comesTo("=$A1"), "4Q03");
    assert.equal(comesTo("=B1"), 38077);
    assert.equal(comesTo("='P&L''s'!A2"), "VAS");
    assert.deepEqual(comesTo("='P&L''s'!A1:A2"), [["SI"], ["VAS"]]);
    assert.equal(comesTo("=C1"), null);
    assert.equal(comesTo("=Here!Z99"), null);
    assert.equal(comesTo("=E1"), "");
    assert.deepEqual(comesTo("=A1:C1"), [["4Q03", 38077, null]]);
    assert.deepEqual(comesTo('={"3Q03","4Q03";1,TRUE}'), [
      ["3Q03", "4Q03"],
      [1, true],
    ]);
  });

  it("takes a name of the formula's sheet before one of the workbook, and that of a sheet that is named", () => {
    assert.equal(comesTo("=Unit"), "JPYm");
    assert.equal(comesTo("='P&L''s'!Unit"), "SI");
    assert.equal(comesTo("=own"), "4Q03");
    assert.deepEqual(comesTo("=Line"), [["SI"], ["VAS"]]);
    assert.equal(comesTo("=Loop"), "name: Loop");
    assert.equal(comesTo("=Nothing"), "name: Nothing");
  });

  it("follows blocks by their first cell, and the cell of a range beside the formula", () => {
    assert.deepEqual(comesTo("=A1#"), [["4Q03"], [4]]);
    assert.deepEqual(comesTo("=_xlfn.ANCHORARRAY(A1)"), [["4Q03"], [4]]);
    assert.equal(comesTo("=@A1:A2"), 4);
    assert.equal(comesTo("=@A1:C1"), 38077);
    assert.deepEqual(comesTo("=@A5:A6"), { error: "#VALUE!" });
  });

  it("joins, calculates, compares and chooses as Excel does", () => {
    assert.equal(comesTo("=A2&E2"), "4Q03");
    assert.equal(comesTo('="LFQ-"&0.1+0.2'), "LFQ-0.3");
    assert.equal(comesTo("=-2^2+50%"), 4.5);
    assert.equal(comesTo('="4"+1'), 5);
    assert.deepEqual(comesTo('="x"+1'), { error: "#VALUE!" });
    assert.equal(comesTo('=IF(C1="","latest",C1)'), "latest");
    assert.equal(comesTo('=IF(A1="4q03",A2>3,B2)'), true);
    assert.equal(comesTo("=IF(FALSE,1)"), false);
    assert.equal(comesTo("=YEAR(B1)*10000+MONTH(B1)*100+DAY(B1)"), 20040331);
    assert.equal(comesTo("=DATE(2004,3,31)"), 38077);
    assert.equal(comesTo('=LET(q,A2,q&"Q03")'), "4Q03");
    assert.deepEqual(comesTo('={1;2}&{"Q03","Q02"}'), [
      ["1Q03", "1Q02"],
      ["2Q03", "2Q02"],
    ]);
  });

  it("compares numbers, texts and truth values in Excel's order, and a blank cell with anything", () => {
    for (const formula of [
      ...["=1<2", "=2<=2", "=3>2", "=3>=3", "=1<>2", '=1<"1"', '="z"<TRUE', '="A"="a"', '="b">"A"'],
      ...["=C1=0", '=C1=""', "=C1=FALSE", "=FALSE<TRUE"],
    ])
      assert.equal(comesTo(formula), true, formula);
    for (const formula of ["=2<2", "=2<=1", "=2>2", "=2>=3", "=2<>2", '="a"="b"', "=C1=1"])
      assert.equal(comesTo(formula), false, formula);
  });

  it("calculates with numbers, with truth values and with blank cells", () => {
    const results = { "=6/4": 1.5, "=2*3": 6, "=7-10": -3, "=2^3": 8, "=TRUE+1": 2, "=C1+1": 1 };
    for (const [formula, result] of Object.entries({ ...results, "=-A2": -4, "=+A2": 4 }))
      assert.equal(comesTo(formula), result, formula);
    assert.deepEqual(comesTo("=10^400"), { error: "#NUM!" });
    assert.deepEqual(comesTo('={1,2,3}&{"a","b"}'), [["1a", "2b", { error: "#N/A" }]]);
  });

  it("chooses between two, and knows what is left out", () => {
    assert.deepEqual(
      ["=IF(0,1,2)", "=IF(A2,1,2)", "=IF(TRUE)", "=IF(TRUE,C1)"].map((each) => comesTo(each)),
      [2, 1, true, 0],
    );
    assert.deepEqual(comesTo('=IF("x",1)'), { error: "#VALUE!" });
    assert.equal(comesTo('=IF("false",1,2)'), "function: IF");
    assert.deepEqual(comesTo("=IF(D1,1,2)"), { error: "#DIV/0!" });
    assert.equal(comesTo("=IF(A1:A2,1,2)"), "function: IF");
    assert.equal(comesTo("=IFERROR(B1,1)"), 38077);
  });

  it("counts and adds up the cells of ranges, and tests what one holds", () => {
    assert.equal(comesTo("=COUNTA(A1:E1)"), 4);
    assert.equal(comesTo("=COUNTBLANK(A1:E1)"), 2);
    assert.equal(comesTo("=COUNT(A1:B2,1)"), 3);
    assert.equal(comesTo("=SUM(A1:B2,1)"), 38082);
    assert.deepEqual(comesTo("=SUM(A1:D1)"), { error: "#DIV/0!" });
    for (const formula of ["=ISBLANK(C1)", "=ISERROR(D1)", "=ISNUMBER(A2)", "=ISTEXT(A1)"])
      assert.equal(comesTo(formula), true, formula);
    for (const formula of [
      "=ISBLANK(E1)",
      "=ISERROR(A1)",
      "=ISNA(D1)",
      "=ISNUMBER(A1)",
      "=ISTEXT(A2)",
    ])
      assert.equal(comesTo(formula), false, formula);
  });

  it("puts texts together and takes dates apart", () => {
    const results = {
      '=CONCATENATE("a",1,TRUE)': "a1TRUE",
      '=CONCAT("4","Q03")': "4Q03",
      '=UPPER("4q03")': "4Q03",
      '=LOWER("SI")': "si",
      '=TRIM("  a   b ")': "a b",
      "=LEN(12.5)": 4,
      "=AND(TRUE,1)": true,
      "=AND(TRUE,0)": false,
      "=OR(FALSE,1)": true,
      "=OR(FALSE,0)": false,
      "=NOT(TRUE)": false,
      "=NOT(FALSE())": true,
    };
    for (const [formula, result] of Object.entries(results))
      assert.equal(comesTo(formula), result, formula);
    for (const name of ["YEAR", "MONTH", "DAY"])
      assert.equal(comesTo(`=${name}("x")`), `function: ${name}`);
    assert.equal(comesTo('=DATE(2004,"x",31)'), "function: DATE");
    assert.equal(comesTo("=LEN(A1:A2)"), "function: LEN");
    assert.deepEqual(comesTo("=LEN(D1)"), { error: "#DIV/0!" });
  });

  it("passes errors on, unless they are caught", () => {
    assert.deepEqual(comesTo("=D1"), { error: "#DIV/0!" });
    assert.deepEqual(comesTo("=D1&1"), { error: "#DIV/0!" });
    assert.deepEqual(comesTo("=1/C1"), { error: "#DIV/0!" });
    assert.equal(comesTo('=IFERROR(D1,"none")'), "none");
    assert.deepEqual(comesTo('=IFNA(D1,"none")'), { error: "#DIV/0!" });
  });

  it("says what it does not follow", () => {
    assert.equal(comesTo("=VLOOKUP(1,A1:B2,2)"), "function: VLOOKUP");
    assert.equal(comesTo('=IF(TRUE,"1",VLOOKUP(1,A1:B2,2))'), "1");
    assert.equal(comesTo("=Table1[a]"), "reference: Table1[a]");
    assert.equal(comesTo("=[Book2.xlsx]Sheet1!A1"), "reference: [Book2.xlsx]Sheet1!A1");
    const part: WorkbookCells = {
      names: [],
      sheets: book.sheets.map((sheet) => ({ ...sheet, isWhole: false })),
    };
    assert.equal(comesTo("=Here!Z99", part), "not loaded: Here");
    assert.equal(comesTo("=A:C", part), "too many cells: Here");
    assert.deepEqual(comesTo("='P&L''s'!A:A"), [["SI"], ["VAS"]]);
  });
});
