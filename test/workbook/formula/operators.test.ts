import assert from "node:assert/strict";
import { bookOf } from "../plan-as-book.ts";
import { allComeTo, comesTo } from "./comes-to.ts";

const book = bookOf({ Here: [["4", "x", "", true, " "], [1], [2], [3]] });
const of = (formula: string): unknown =>
  comesTo(formula, { book, sheet: "Here", row: 9, column: 9 });
const error = (text: string) => ({ error: text });

describe("operators in an argument", () => {
  it("read a text as a number, a blank cell as none, and no other text", () => {
    allComeTo(
      {
        "=A1*2": 8,
        '="-1.5e2"+0': -150,
        '=" 4 "+1': 5,
        "=C1*2": 0,
        "=1-C1": 1,
        '=""+1': error("#VALUE!"),
        "=E1+1": error("#VALUE!"),
        "=1+B1": error("#VALUE!"),
        "=B1+1": error("#VALUE!"),
        "=D1+D1": 2,
        "=B1%": error("#VALUE!"),
        "=-D1": -1,
        "=-A1": -4,
        "=+B1": "x",
        "=4/A1": 1,
        "=1/0": error("#DIV/0!"),
        "=1/C1": error("#DIV/0!"),
      },
      of,
    );
  });

  it("are not followed for a text that Excel reads as a number by its settings", () => {
    for (const text of [
      "1,000",
      "1.000,5",
      "50%",
      "$5",
      "1/2",
      "4-Mar",
      "10:30",
      "(5)",
      "４",
      "0x10",
    ])
      assert.equal(of(`="${text}"+1`), "reference: +", text);
  });

  it("raise to a power as Excel does", () => {
    allComeTo(
      {
        "=2^10": 1024,
        "=0^0": error("#NUM!"),
        "=0^-1": error("#DIV/0!"),
        "=(-8)^0.5": error("#NUM!"),
        "=-2^2": 4,
        "=2^3^2": 64,
      },
      of,
    );
  });

  it("join truth values and blank cells as texts, and numbers by 15 digits", () => {
    allComeTo(
      {
        '=TRUE&"!"': "TRUE!",
        '=FALSE&"!"': "FALSE!",
        '=C1&"x"': "x",
        "=C1&C1": "",
        '=1/3&""': "0.333333333333333",
        '=0.1+0.2&""': "0.3",
        '=1.5&"x"': "1.5x",
      },
      of,
    );
  });

  it("order numbers before texts before truth values, and texts without case but not without accents", () => {
    allComeTo(
      {
        '=2<"1"': true,
        '="z"<FALSE': true,
        "=9<FALSE": true,
        '=FALSE>"z"': true,
        '="a"<"B"': true,
        '="B"<"a"': false,
        '="A"="a"': true,
        '="a"="á"': false,
        "=10>9": true,
        '="10"<"9"': true,
        '=1="1"': false,
        '=TRUE="TRUE"': false,
        "=TRUE=1": false,
        "=TRUE>FALSE": true,
        "=C1=E1": false,
        '=""=C1': true,
        "=FALSE=C1": true,
        "=TRUE>C1": true,
        "=C1=C1": true,
        '=C1<"a"': true,
        "=C1<-1": false,
        "=1<>1": false,
        '="x"<>B1': false,
      },
      of,
    );
  });

  it("take each cell of a range: with one value, a row with a column, and #N/A if the other range has no such cell", () => {
    allComeTo(
      {
        '=A2:A4&"x"': [["1x"], ["2x"], ["3x"]],
        '="x"&A2:A4': [["x1"], ["x2"], ["x3"]],
        "=A2:A4*A2:A4": [[1], [4], [9]],
        "=A2:A4*{1,10}": [
          [1, 10],
          [2, 20],
          [3, 30],
        ],
        "={1,2}+{1,2,3}": [[2, 4, error("#N/A")]],
        "={1,2,3}+{1,2}": [[2, 4, error("#N/A")]],
        "={1;2}+{1;2;3}": [[2], [4], [error("#N/A")]],
        "={1;2;3}+{1;2}": [[2], [4], [error("#N/A")]],
        "={1,#DIV/0!}+1": [[2, error("#DIV/0!")]],
        "=-{1,2}": [[-1, -2]],
        "={50,20}%": [[0.5, 0.2]],
        "=A2:A4>1": [[false], [true], [true]],
      },
      of,
    );
  });

  it("pass the first of two errors on", () => {
    allComeTo(
      {
        "=#N/A+#REF!": error("#N/A"),
        "=#REF!+#N/A": error("#REF!"),
        "=1+#REF!": error("#REF!"),
        "=-#N/A": error("#N/A"),
        "=#N/A": error("#N/A"),
        "=(-8)^0.5": error("#NUM!"),
      },
      of,
    );
  });
});
