import assert from "node:assert/strict";
import { planRepair } from "../../../src/workbook/repair/plan-repair.ts";
import { namesIn, readName, withNames } from "../../../src/workbook/repair/written-name.ts";
import { bookOf } from "../plan-as-book.ts";

describe("a name in a formula", () => {
  it("is a function of the add-in by its prefix, as typed or as Excel stores it", () => {
    for (const written of [
      "IIJ.EPS",
      "iij.eps",
      "_xldudf_IIJ_EPS",
      "_XLFN.IIJ.EPS",
      "_xlfn._xldudf_IIJ_EPS",
    ])
      assert.deepEqual(readName(written, "IIJ"), { name: "IIJ.EPS", isKnown: true }, written);
    assert.deepEqual(readName("IIJ.EPSX", "IIJ"), { name: "IIJ.EPSX", isKnown: false });
    assert.deepEqual(readName("iij.dev.eps", "IIJ.Dev"), { name: "IIJ.Dev.EPS", isKnown: true });
    const stored = readName("_xldudf_A_B_C_EPS", "A.B.C");
    assert.deepEqual(stored, { name: "A.B.C.EPS", isKnown: true });
  });

  it("is none of the add-in with another prefix", () => {
    for (const written of [
      "EPS",
      "IIJEPS",
      "IIJ_EPS",
      "MY.IIJ.EPS",
      "X_XLFN.IIJ.EPS",
      "_xldudf_OTHER_EPS",
    ])
      assert.equal(readName(written, "IIJ"), undefined, written);
  });
});

describe("the functions that a formula calls", () => {
  const names = (formula: string): string[] => namesIn(formula, "IIJ").map(({ name }) => name);

  it("are those before a parenthesis, outside texts and names of sheets", () => {
    assert.deepEqual(names('=IIJ.EPS(IIJ.COST("4Q03"))+SUM(_xldudf_IIJ_INCOME(A1))'), [
      ...["IIJ.EPS", "IIJ.COST", "IIJ.INCOME"],
    ]);
    for (const formula of [
      '="IIJ.EPS("',
      '="say ""IIJ.EPS("" now"',
      "='IIJ.EPS('!A1",
      "='it''s IIJ.EPS('!A1",
      "=IIJ.EPS",
      "=IIJ.EPS+(1)",
      "=売上.IIJ.EPS(1)",
      "=_2IIJ.EPS(1)",
    ])
      assert.deepEqual(names(formula), [], formula);
    assert.deepEqual(names('="a"&IIJ.EPS(1)&"b"'), ["IIJ.EPS"]);
    assert.deepEqual(names("='A'!A1+IIJ.EPS(1)+'B'!A1"), ["IIJ.EPS"]);
  });

  it("are rewritten in place, and nothing else is", () => {
    assert.equal(
      withNames("=iij.eps(\"iij.eps(\")+_xldudf_IIJ_COST('iij.eps('!A1)+foo(1)", "IIJ"),
      "=IIJ.EPS(\"iij.eps(\")+IIJ.COST('iij.eps('!A1)+foo(1)",
    );
  });
});

describe("cells that are stuck", () => {
  const stuck = (formula: string) => [formula, "#NAME?"] as const;
  const planned = (...formulas: readonly string[]): string[] =>
    planRepair(
      bookOf({
        A: [[stuck("=IIJ.EPS(1)"), ...formulas.map((each) => [each, "n.a."] as const)]],
      }),
      "IIJ",
    )
      .stuck.slice(1)
      .map(({ formula }) => formula);

  it("include those that hide the error, on a sheet with a cell that shows it", () => {
    for (const name of [
      ...["IFERROR", "IFNA", "ISERR", "ISERROR", "ISNA", "ERROR.TYPE", "ISNUMBER", "ISTEXT"],
      ...["ISNONTEXT", "iferror"],
    ])
      assert.deepEqual(planned(`=${name}(IIJ.EPS(1))`), [`=${name}(IIJ.EPS(1))`], name);
    assert.deepEqual(planned("=IIJ.EPS(1)", "=MYIFERROR(IIJ.EPS(1))", "=IFERROR(1,2)"), []);
    assert.deepEqual(planned("=ISBLANK(IIJ.EPS(1))"), []);
  });

  it("are not texts that read like a formula", () => {
    const book = bookOf({ A: [["=IIJ.EPS(1)", stuck("=IIJ.COST(1)"), ["IIJ.EPS(1)", "#NAME?"]]] });
    assert.deepEqual(
      planRepair(book, "IIJ").stuck.map(({ column }) => column),
      [1],
    );
  });

  it("with a function that the add-in does not have are not entered again, whatever else they call", () => {
    const { reentries, unknown } = planRepair(
      bookOf({ A: [[stuck("=IIJ.EPS(1)+IIJ.NO(1)")]] }),
      "IIJ",
    );
    assert.deepEqual([reentries, unknown.map(({ name }) => name)], [[], ["IIJ.NO"]]);
  });

  it("are entered together if they are adjacent, each with its old content", () => {
    const { reentries } = planRepair(
      bookOf({
        A: [
          ["", stuck("=iij.eps(1)"), stuck("=IIJ.EPS(2)")],
          ["", stuck("=IIJ.EPS(3)"), stuck("=IIJ.EPS(4)")],
        ],
      }),
      "IIJ",
    );
    assert.deepEqual(reentries, [
      {
        ...{ sheet: "A", row: 0, column: 1 },
        found: [
          ["=iij.eps(1)", "=IIJ.EPS(2)"],
          ["=IIJ.EPS(3)", "=IIJ.EPS(4)"],
        ],
        formulas: [
          ["=IIJ.EPS(1)", "=IIJ.EPS(2)"],
          ["=IIJ.EPS(3)", "=IIJ.EPS(4)"],
        ],
      },
    ]);
  });
});
