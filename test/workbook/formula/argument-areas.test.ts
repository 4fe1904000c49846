import assert from "node:assert/strict";
import type { SheetCells, WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { bookOf } from "../plan-as-book.ts";
import { allComeTo, comesTo } from "./comes-to.ts";

const error = (text: string) => ({ error: text });
const chain = Array.from({ length: 9 }, (_, n) => ({ name: `Step${n}`, formula: `=Step${n + 1}` }));

/** A reader's sheet: quarters across, segments down, and a block of which only the first cell has a formula. */
const book: WorkbookCells = bookOf(
  {
    Here: [
      ["", "3Q03", "4Q03"],
      ["SI", ["=IIJ.FIGURES(B1:C1,A2:A3)", 10], ["", 20]],
      ["VAS", ["", 30], ["", 40]],
    ],
    Other: [["x"]],
    Empty: [],
  },
  [
    ...chain,
    { name: "Step9", formula: '="end"' },
    { name: "Unit", formula: '="JPYm"' },
    { name: "Hidden", sheet: "Other", formula: "=Other!$A$1" },
    { name: "Where", sheet: "Other", formula: "=A1" },
    { name: "Asked", formula: "=A1" },
  ],
);

const at = (row: number, column: number, of: WorkbookCells = book) => {
  const place = { book: of, sheet: "Here", row, column };
  return (formula: string): unknown => comesTo(formula, place);
};

/** Returns the sheet as loaded in part: one rectangle of it, and the used area if it is given. */
const inPart = (used?: SheetCells["used"]): WorkbookCells => ({
  names: [],
  sheets: book.sheets.map((sheet) => ({ ...sheet, isWhole: false, ...(used && { used }) })),
});

describe("the cells that an argument refers to", () => {
  it("are sent with what a block fills them with", () => {
    allComeTo({ "=C3": 40, "=B2:C2": [[10, 20]], "=B2+C2": 30 }, at(5, 5));
  });

  it("end at the edge of the sheet for whole rows and columns and long ranges", () => {
    const all = [
      [null, "3Q03", "4Q03"],
      ["SI", 10, 20],
      ["VAS", 30, 40],
    ];
    allComeTo(
      {
        "=A:C": all,
        "=1:3": all,
        "=A1:U1000": all,
        "=B:B": [["3Q03"], [10], [30]],
        "=A2:U1001": all.slice(1),
        "=C1:X1000": [["4Q03"], [20], [40]],
        "=A10:U1200": [[null, null, null]],
        "=Z1:AZ1000": [[null], [null], [null]],
        "=Empty!A:B": null,
      },
      at(5, 5),
    );
  });

  it("are all sent, blank ones too, up to 20,000", () => {
    assert.deepEqual(at(5, 5)("=A2:A5"), [["SI"], ["VAS"], [null], [null]]);
    const sent = at(5, 5)("=A1:T1000") as unknown[][];
    assert.deepEqual([sent.length, sent[0]?.length], [1000, 20]);
    const known = inPart({ row: 0, column: 0, rows: 3, columns: 3 });
    assert.deepEqual(at(5, 5, known)("=COUNTBLANK(A1:T1000)"), 20_000 - 8);
  });

  it("end at the last filled cell if it is known, and are not sent otherwise", () => {
    const known = inPart({ row: 0, column: 0, rows: 3, columns: 3 });
    allComeTo(
      {
        "=A:A": [[null], ["SI"], ["VAS"]],
        "=D9": null,
        "=2:4": [
          ["SI", 10, 20],
          ["VAS", 30, 40],
        ],
      },
      at(5, 5, known),
    );
    allComeTo(
      {
        "=A1:A3": [[null], ["SI"], ["VAS"]],
        "=A1:T1000": "not loaded: Here",
        "=A1:GR101": "too many cells: Here",
        "=D9": "not loaded: Here",
      },
      at(5, 5, inPart()),
    );
  });

  it("are one of a range with @: that in the formula's row or column", () => {
    allComeTo(
      {
        "=@B1:B3": 10,
        "=@B2:B3": 10,
        "=_xlfn.SINGLE(B2:B3)": 10,
        "=@A1:B1": error("#VALUE!"),
        "=@B3:B4": error("#VALUE!"),
        "=@A1:A1": null,
        "=@B2": 10,
        "=@Unit": "JPYm",
        "=@B1:C2": error("#VALUE!"),
      },
      at(1, 5),
    );
    allComeTo(
      {
        "=@A2:C2": 20,
        "=@C3:E3": 40,
        "=@A3:B3": error("#VALUE!"),
        "=@D3:E3": error("#VALUE!"),
        "=@B2:B3": error("#VALUE!"),
        "=@C2:C8": null,
        "=@B5:C8": null,
      },
      at(5, 2),
    );
    assert.deepEqual(at(3, 2)("=@B1:B3"), error("#VALUE!"));
  });

  it("are a block with #, of a cell alone", () => {
    assert.equal(at(5, 5)("=Unit#"), "reference: #");
    assert.equal(at(5, 5)("=B2#"), 10);
  });

  it("are found through up to eight names, each read on its own sheet", () => {
    allComeTo(
      {
        "=Step2": "end",
        "=Step1": "name: Step9",
        "=Hidden": "name: Hidden",
        "=Other!Hidden": "x",
        "=Other!Where": "x",
        "=Asked": null,
      },
      at(5, 5),
    );
  });
});
