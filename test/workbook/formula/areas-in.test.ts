import assert from "node:assert/strict";
import { areasIn } from "../../../src/workbook/formula/areas-in.ts";
import { isNumberedName, namedArea } from "../../../src/workbook/formula/named-cells.ts";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";
import { addressOf } from "../../../src/workbook/freeze/live-reference.ts";
import type { WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { bookOf } from "../plan-as-book.ts";

const live = bookOf({ Here: [["4Q03", 1, 2]], "P&L": [["3Q03"]] }, [
  { name: "Quarter", formula: "=Here!$A$1" },
  { name: "Both", formula: "=Quarter&'P&L'!$A$1" },
  { name: "Rate", formula: "=0.1" },
  { name: "Near", sheet: "P&L", formula: "=B2" },
  { name: "Loop", formula: "=Loop+Here!$B$1" },
]);
const book: WorkbookCells = {
  ...live,
  sheets: live.sheets.map((sheet) =>
    sheet.name === "Here"
      ? { ...sheet, spills: [{ row: 0, column: 0, rows: 1, columns: 3 }] }
      : sheet,
  ),
};

const areas = (formula: string, passOver?: Parameters<typeof areasIn>[2]): string[] =>
  areasIn(
    parseFormula(formula) ?? assert.fail(formula),
    { book, sheet: "Here" },
    ...(passOver ? [passOver] : []),
  ).map(addressOf);

describe("the areas that a formula refers to", () => {
  it("are in the order written, in calls, operators and signs, each as often as it is written", () => {
    assert.deepEqual(areas("=SUM(C1:C3,-B2,'P&L'!A1%)+B2*LET(x,D4,x)"), [
      ..."'Here'!C1:C3 'Here'!B2 'P&L'!A1 'Here'!B2 'Here'!D4".split(" "),
    ]);
    assert.deepEqual(areas('="A1"&Rate&Nothing&Table1[a]&[Book2.xlsx]S!A1&{1,2}'), []);
  });

  it("are those of names too, read on the sheet that the name is of", () => {
    assert.deepEqual(areas("=Both"), ["'Here'!A1", "'P&L'!A1"]);
    assert.deepEqual(areas("='P&L'!Near"), ["'P&L'!B2"]);
    assert.equal(new Set(areas("=Loop")).size, 1);
  });

  it("are the cells that a formula fills, if another refers to all of them", () => {
    assert.deepEqual(areas("=SUM(A1#,'P&L'!A1#)"), ["'Here'!A1:C1", "'P&L'!A1"]);
    assert.deepEqual(areas("=-A1"), ["'Here'!A1"]);
    assert.deepEqual(areas("=Rate#"), []);
  });

  it("are not those in parts that are passed over", () => {
    const isSum = ({ type }: { type: string }): boolean => type === "CallExpression";
    assert.deepEqual(areas("=B1+SUM(C1)", isSum), ["'Here'!B1"]);
    assert.deepEqual(
      areas("=Both", (node) => node.type === "BinaryExpression"),
      [],
    );
  });
});

describe("cells with a name", () => {
  it("keep a wanted name, with a number if it was taken, in any case", () => {
    for (const name of ["Checks", "checks", "Checks_2", "CHECKS_13"])
      assert.ok(isNumberedName(name, "Checks"), name);
    for (const name of ["Checks2", "Checks_", "Checks_x", "MyChecks", "Checks_2b", "Check"])
      assert.ok(!isNumberedName(name, "Checks"), name);
  });

  it("begin with the first cell of the area, on the sheet of the name if the area has none", () => {
    assert.deepEqual(namedArea({ name: "a", formula: "='P&L'!$B$3:$D$9" }), {
      ...{ sheet: "P&L", row: 2, column: 1 },
    });
    assert.deepEqual(namedArea({ name: "a", sheet: "S", formula: "=B3" }), {
      ...{ sheet: "S", row: 2, column: 1 },
    });
    assert.deepEqual(namedArea({ name: "a", formula: "=B3" })?.sheet, "");
    for (const formula of ["=1", "=Rate", "not a formula", "=#REF!"])
      assert.equal(namedArea({ name: "a", formula }), undefined, formula);
  });
});
