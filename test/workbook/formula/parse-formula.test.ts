import assert from "node:assert/strict";
import { findName } from "../../../src/workbook/formula/find-name.ts";
import { nameCalled, nativeName } from "../../../src/workbook/formula/find-calls.ts";
import {
  expressionsIn,
  parseFormula,
  partsOf,
} from "../../../src/workbook/formula/parse-formula.ts";
import { isErrorText, sentOf } from "../../../src/workbook/formula/sent-value.ts";

const tree = (formula: string) => parseFormula(formula) ?? assert.fail(formula);
const types = (formula: string): string[] => partsOf(tree(formula)).map(({ type }) => type);

describe("a formula that is read", () => {
  it("begins with = and can be read, else there is none", () => {
    for (const content of [5, true, "", "4Q03", "'=A1", " =A1", "=SUM(", "=A1+"])
      assert.equal(parseFormula(content), undefined, String(content));
    assert.equal(tree("=A1").type, "ReferenceIdentifier");
  });

  it("has as parts what is an expression: arguments that are given, not the name of a function", () => {
    assert.deepEqual(types("=SUM(A1,,2)"), ["ReferenceIdentifier", "Literal"]);
    assert.deepEqual(types("=-A1"), ["ReferenceIdentifier"]);
    assert.deepEqual(types("=1+A1"), ["Literal", "ReferenceIdentifier"]);
    assert.deepEqual(types("=LET(x,1,y,A1,x+y)"), [
      ..."Literal ReferenceIdentifier BinaryExpression".split(" "),
    ]);
    assert.deepEqual(types("=LAMBDA(x,x+1)"), ["BinaryExpression"]);
    assert.deepEqual(types("=LAMBDA(x,x)(2)"), ["LambdaExpression", "Literal"]);
    assert.deepEqual(types("={1,2;#N/A,TRUE}"), ["Literal", "Literal", "ErrorLiteral", "Literal"]);
    assert.deepEqual(types("=5"), []);
  });

  it("reads # after a cell as its block, also after a sign", () => {
    assert.deepEqual(tree("=-A1#"), tree("=-(A1#)"));
    assert.deepEqual(partsOf(tree("=-A1#")), [tree("=A1#")]);
    assert.deepEqual(tree("=SUM(+S!A1#,@Rate#%,(A1)#)"), tree("=SUM(+(S!A1#),(@(Rate#))%,A1#)"));
    assert.deepEqual(tree('="A1#"&#N/A'), tree('=("A1#")&(#N/A)'));
  });

  it("is gone through from without", () => {
    assert.deepEqual(
      [...expressionsIn(tree("=IF(A1>2,,{3})"))].map(({ type }) => type),
      [
        ...["CallExpression", "BinaryExpression", "ReferenceIdentifier", "Literal"],
        ...["ArrayExpression", "Literal"],
      ],
    );
  });

  it("names what it calls in capitals, without what files store before newer functions", () => {
    const called = (formula: string): string[] => {
      const node = tree(formula);
      assert.ok(node.type === "CallExpression");
      return [nameCalled(node), nativeName(node)];
    };
    assert.deepEqual(called("=sum(A1)"), ["sum", "SUM"]);
    assert.deepEqual(called("=_xlfn._xlws.SORT(A1)"), ["_xlfn._xlws.SORT", "SORT"]);
    assert.deepEqual(called("=MY_XLFN.SUM(A1)"), ["MY_XLFN.SUM", "MY_XLFN.SUM"]);
    assert.deepEqual(called("=LAMBDA(x,x)(2)"), ["LAMBDA", "LAMBDA"]);
  });
});

describe("a name in a formula", () => {
  const names = [
    { name: "Unit", formula: '="JPYm"' },
    { name: "Unit", sheet: "Anna's", formula: '="USD"' },
    { name: "Mine", sheet: "Anna's", formula: "=1" },
    { name: "Late", sheet: "B", formula: "=2" },
    { name: "Late", formula: "=3" },
  ];
  const found = (written: string, onSheet = "S"): string | undefined =>
    findName({ names }, written, onSheet)?.formula;

  it("is that of the formula's own sheet or the one it names, however they are capitalised, then of the workbook", () => {
    assert.equal(found("unit"), '="JPYm"');
    assert.equal(found("Unit", "ANNA'S"), '="USD"');
    assert.equal(found("'Anna''s'!UNIT"), '="USD"');
    assert.equal(found("B!Late"), "=2");
    assert.equal(found("S!Late", "B"), "=3");
  });

  it("is not that of another sheet", () => {
    assert.equal(found("Mine"), undefined);
    assert.equal(found("Mine", "Anna's"), "=1");
    assert.equal(found("Late", "C"), "=3");
    assert.equal(found("Nothing"), undefined);
  });
});

describe("what a cell sends", () => {
  it("is nothing for a blank cell; a cell that a block fills sends what it shows", () => {
    assert.equal(sentOf({ formula: "", value: "" }), null);
    assert.equal(sentOf({ formula: "", value: 7 }), 7);
    assert.equal(sentOf({ formula: '=""', value: "" }), "");
    assert.equal(sentOf({ formula: "=FALSE()", value: false }), false);
    assert.deepEqual(sentOf({ formula: "", value: "#SPILL!" }), { error: "#SPILL!" });
  });

  it("is an error if its whole text is that of one", () => {
    for (const text of ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "#GETTING_DATA", "#NULL!"])
      assert.ok(isErrorText(text), text);
    for (const text of ["N/A", "see #N/A", "#N/A yet", "#1", "# REF!", "no #REF!", "", 5, true])
      assert.ok(!isErrorText(text), String(text));
  });
});
