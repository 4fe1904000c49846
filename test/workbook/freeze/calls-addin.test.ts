import assert from "node:assert/strict";
import { callsAddin } from "../../../src/workbook/freeze/calls-addin.ts";
import { spillReferences } from "../../../src/workbook/freeze/spill-references.ts";
import type { DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { finish } from "../audit/books.ts";
import { bookOf } from "./book.ts";

const names: readonly DefinedName[] = [
  { name: "Twice", formula: "=Rate*2" },
  { name: "Rate", formula: '=IIJ.FXRATE("4Q03")' },
  { name: "Local", sheet: "S", formula: "=IIJ.EPS(1)" },
  { name: "Doubled", sheet: "S", formula: "=Local*2" },
  { name: "Plain", formula: "=S!$A$1" },
];

const says = (formula: string, sheet = "S", of = names, namespace = "IIJ"): boolean =>
  callsAddin(of, namespace)(formula, sheet);

describe("whether a formula calls the add-in", () => {
  it("it does by a call however deep, also of a function that the add-in does not have", () => {
    for (const formula of ["=IIJ.EPS(1)", "=1+iij.eps(A1)", "=IF(A1,,SUM(IIJ.NOSUCH()))"]) {
      assert.ok(says(formula), formula);
      assert.ok(says(formula, "S", []), formula);
    }
  });

  it("it does not by a text, a sheet, a name or another function that reads alike", () => {
    for (const formula of [
      '="IIJ.EPS(1)"',
      "='IIJ.EPS(1)'!A1",
      "=MYIIJ.EPS(1)",
      "=IIJ.X",
      "=SUM(1)",
    ]) {
      assert.ok(!says(formula), formula);
      assert.ok(!says(formula, "S", []), formula);
    }
  });

  it("it does by a name that calls it, itself or through another, on the sheet that the name is of", () => {
    for (const formula of [
      "=Rate",
      "=rate+1",
      "=Twice",
      "=Local",
      "=Doubled",
      "=S!Local",
      "=Book!Rate",
    ])
      assert.ok(says(formula), formula);
    assert.ok(says("=LOCAL", "s"));
    assert.ok(!says("=Local", "T"));
    assert.ok(says("=Rate", "T"));
    for (const formula of ["=Plain", '="Rate"', "=Rates", "=Rate(1)", "=Table1[Rate]"])
      assert.ok(!says(formula), formula);
  });

  it("it does by a call in a formula that cannot be read, if that is in no text", () => {
    assert.ok(says("=IIJ.EPS(1"));
    assert.ok(says("=iij.EPS(1", "S", []));
    assert.ok(!says('=SUM("IIJ.EPS"'));
    assert.ok(!says("=SUM('IIJ.EPS'!A1,"));
    assert.ok(!says("=SUM(1"));
  });

  it("it does only by the namespace of a development copy", () => {
    assert.ok(says("=IIJ.DEV.EPS(1)", "S", [], "IIJ.DEV"));
    assert.ok(!says("=IIJ.EPS(1)", "S", [], "IIJ.DEV"));
    assert.ok(says("=IIJ.DEV.EPS(1", "S", [], "IIJ.DEV"));
    assert.ok(!says("=IIJXDEV.EPS(1", "S", [], "IIJ.DEV"));
  });
});

describe("cells that are referred to with all that they fill", () => {
  const referred = (book: ReturnType<typeof bookOf>): string[] => [
    ...finish(spillReferences(book)),
  ];

  it("are found in formulas and names, on the sheets that these mean", () => {
    const book = bookOf(
      {
        S: [
          [
            ["=SUM(D5#)", 1],
            ["=-T!A1#+A1%", 1],
          ],
        ],
        T: [[["=B2#", 1], "=C3#"]],
      },
      {
        names: [
          { name: "All", formula: "=S!$F$6#" },
          { name: "Mine", sheet: "T", formula: "=G7#" },
        ],
      },
    );
    assert.deepEqual(referred(book), ["s!4:3", "t!0:0", "t!1:1", "s!5:5", "t!6:6"]);
  });

  it("are none in other formulas", () => {
    const book = bookOf({
      S: [
        [
          ["=-A1", 1],
          ["=Rate#", 1],
          ['="#"&A1', 1],
          ["=@B1&#N/A", 1],
          ["=A1#(", 1],
        ],
      ],
    });
    assert.deepEqual(referred(book), []);
  });
});
