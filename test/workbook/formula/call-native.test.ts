import { bookOf } from "../plan-as-book.ts";
import { allComeTo, comesTo } from "./comes-to.ts";

const book = bookOf({
  Here: [
    ["4Q03", 38077, "", ["=1/0", "#DIV/0!"], ["=NA()", "#N/A"]],
    [4, true, false, ["=B1", 38077], "　Q03 "],
  ],
});
const of = (formula: string): unknown =>
  comesTo(formula, { book, sheet: "Here", row: 5, column: 5 });
const error = (text: string) => ({ error: text });

describe("the values of Excel's own functions in an argument", () => {
  it("takes another value for an error, IFNA only for #N/A", () => {
    allComeTo(
      {
        '=IFERROR(D1,"none")': "none",
        '=IFERROR(E1,"none")': "none",
        '=IFNA(E1,"none")': "none",
        '=IFNA(#N/A,"none")': "none",
        '=IFNA(D1,"none")': error("#DIV/0!"),
        '=IFNA(A1,"none")': "4Q03",
        '=IFERROR(ABS(1),"none")': "function: ABS",
        "=IFERROR(D1,D1)": error("#DIV/0!"),
        "=IFERROR(D1,)": "function: IFERROR",
        "=IFERROR(C1,1)": "function: IFERROR",
      },
      of,
    );
  });

  it("knows #N/A from other errors", () => {
    allComeTo(
      { "=ISNA(E1)": true, "=ISNA(D1)": false, "=ISNA(A1)": false, "=ISERROR(E1)": true },
      of,
    );
  });

  it("is not followed if a part of it is not, or if the function takes other arguments", () => {
    allComeTo(
      {
        "=ABS(1)": "function: ABS",
        "=SUM(1,ABS(1))": "function: ABS",
        "=ISBLANK(ABS(1))": "function: ABS",
        "=ISBLANK(A1,B1)": "function: ISBLANK",
        "=ISTEXT()": "function: ISTEXT",
        "=ISERROR(A1:E1)": "function: ISERROR",
        "=UPPER(ABS(1))": "function: ABS",
        "=IF(ABS(1),2,3)": "function: ABS",
        "=ABS(1)&1": "function: ABS",
        "=1&ABS(1)": "function: ABS",
        "=-ABS(1)": "function: ABS",
        "=A1:B1 B1": "reference:  ",
        "=LAMBDA(x,x)": "function: LAMBDA",
        "=LAMBDA(x,x)(1)": "function: LAMBDA",
      },
      of,
    );
  });

  it("is decided by the given arguments if one is missing", () => {
    allComeTo(
      {
        "=IF()": false,
        "=IF(TRUE)": true,
        "=IFERROR()": "function: IFERROR",
        "=IFERROR(D1)": "function: IFERROR",
        "=LEN()": 0,
      },
      of,
    );
  });

  it("takes dates apart from March 1900 to the end of 9999; Excel counts a day too many before", () => {
    allComeTo(
      {
        "=YEAR(61)": 1900,
        "=MONTH(61)": 3,
        "=DAY(61)": 1,
        "=DAY(38077.9)": 31,
        "=YEAR(60)": "function: YEAR",
        "=DAY(-1)": "function: DAY",
        "=YEAR(2958465)": 9999,
        "=YEAR(2958466)": "function: YEAR",
        "=YEAR(2958465.5)": 9999,
        "=DAY(C1)": "function: DAY",
        '=DAY("38077")': "function: DAY",
      },
      of,
    );
  });

  it("puts dates together, over the ends of months and years, and years of two and three digits", () => {
    allComeTo(
      {
        "=DATE(2004,3,31)": 38077,
        "=DATE(2004,4,0)": 38077,
        "=DATE(2003,15,31)": 38077,
        "=DATE(2004.9,3.9,31.9)": 38077,
        "=DATE(2005,0.5,1)": 38322,
        "=DATE(104,3,31)": 38077,
        "=DATE(1900,3,1)": 61,
        "=DATE(0,3,1)": 61,
        "=DATE(1900,2,28)": "function: DATE",
        "=DATE(9999,12,31)": 2958465,
        "=DATE(10000,1,1)": "function: DATE",
        "=DATE(1000000000,1,1)": "function: DATE",
        '=DATE("x",3,31)': "function: DATE",
        '=DATE("2004",3,31)': "function: DATE",
        '=DATE(2004,"3",31)': "function: DATE",
        '=DATE(2004,3,"31")': "function: DATE",
        "=DATE(2004,,31)": "function: DATE",
        '=DATE(2004,3,"x")': "function: DATE",
        "=DATE(2004,3)": "function: DATE",
      },
      of,
    );
  });

  it("joins truth values and numbers, but not texts and blank cells, which Excel treats differently by position", () => {
    allComeTo(
      {
        "=AND(B2,A2,1)": true,
        "=AND(B2,C2)": false,
        "=OR(C2,0)": false,
        "=OR(C2,A2)": true,
        '=AND(TRUE,"FALSE")': "function: AND",
        "=AND(TRUE,C1)": "function: AND",
        '=OR(FALSE,"x")': "function: OR",
        "=OR(FALSE,C1)": "function: OR",
        "=NOT(C1)": true,
        "=NOT(2)": false,
        '=NOT("x")': "function: NOT",
        "=TRUE()": true,
        "=FALSE()": false,
      },
      of,
    );
  });

  it("trims only what Excel trims: the plain space", () => {
    allComeTo({ "=TRIM(E2)": "　Q03", '=TRIM("  4Q03   SI  ")': "4Q03 SI", "=TRIM(C1)": "" }, of);
  });

  it("does not take an error out of a range for the error of a cell", () => {
    allComeTo(
      {
        "=SUM(IFERROR(A1:D1,0))": "function: IFERROR",
        "=SUM(IFERROR(A1:D2,0))": "function: IFERROR",
        "=SUM(IFNA(A1:D1,0))": error("#DIV/0!"),
        "=SUM(IFNA(B1:E1,0))": "function: IFNA",
        "=SUM(IFERROR(A2:D2,0))": 38081,
      },
      of,
    );
  });

  it("counts texts and blank cells in ranges", () => {
    allComeTo(
      {
        "=COUNTBLANK(A1:E1)": 1,
        '=COUNTBLANK({"",1;2,""})': 2,
        "=COUNTA(A1:E1,A2)": 5,
        "=COUNT(A1:E2)": 3,
        "=SUM(A1,A2,B2)": 4,
        "=SUM(E1,D1)": error("#N/A"),
      },
      of,
    );
  });
});
