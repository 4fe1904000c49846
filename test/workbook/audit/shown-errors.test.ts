import assert from "node:assert/strict";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { AuditedWorkbook } from "../../../src/workbook/audit/audited-workbook.ts";
import {
  findErrors,
  showsError,
  type ShownError,
} from "../../../src/workbook/audit/shown-errors.ts";
import { FactIndex } from "../../../src/workbook/facts/fact-index.ts";
import type { CellPlace, SheetCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

type Sheets = Parameters<typeof bookOf>[0];

function errorsOf(sheets: Sheets, spills: SheetCells["spills"] = []): ShownError[] {
  const book = bookOf(sheets);
  const filled = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, spills })) };
  const workbook = new AuditedWorkbook(filled, data, "IIJ", new FactIndex());
  return [...findErrors(workbook, [...workbook.cells()].filter(showsError))];
}

const at = (cell: CellPlace): string => `${cell.sheet}!${cellAddress(cell)}`;

/** Returns the cell in which each error begins, and the cells that it reaches. */
const origins = (sheets: Sheets): string[] =>
  errorsOf(sheets).map(({ cell, error, reached }) =>
    [at(cell), error, ...reached.map(at)].join(" "),
  );

/** Returns the finding about the only error of a formula. */
const told = (formula: string, error: string): unknown[] => {
  const [found, ...others] = errorsOf({ A: [[[formula, error]]] });
  assert.ok(found && others.length === 0, formula);
  const { kind, severity } = found;
  return [kind, severity, ...("why" in found ? [found.why] : [])];
};

const ref = (formula: string) => [formula, "#REF!"] as const;

describe("the origin of an error", () => {
  it("is followed through cells, sheets and areas to the first that has it", () => {
    assert.deepEqual(origins({ A: [[ref("=B1"), ref("=C1+1"), ref("=X9*#REF!"), ref("=A1")]] }), [
      "A!C1 #REF! A!A1 A!B1 A!D1",
    ]);
    assert.deepEqual(
      origins({
        A: [[ref("=SUM(b!A1:C2)")]],
        B: [
          [1, 2, 3],
          [4, ref("=#REF!"), ref("=B2")],
        ],
      }),
      ["B!B2 #REF! A!A1 B!C2"],
    );
    assert.deepEqual(origins({ A: [[ref("=b!A1")]], B: [[ref("=#REF!")]] }), ["B!A1 #REF! A!A1"]);
  });

  it("is not a cell with another error, nor one outside the area", () => {
    const other = ["=NA()", "#N/A"] as const;
    assert.deepEqual(origins({ A: [[ref("=B1"), other]] }), ["A!A1 #REF!", "A!B1 #N/A"]);
    assert.deepEqual(origins({ A: [[ref("=SUM(B1:C1)"), other, ref("=#REF!")]] }), [
      "A!C1 #REF! A!A1",
      "A!B1 #N/A",
    ]);
    assert.deepEqual(origins({ A: [[ref("=SUM(B1:C1)"), 1, 2, ref("=#REF!")]] }), [
      "A!A1 #REF!",
      "A!D1 #REF!",
    ]);
  });

  it("is the first cell that the formula refers to", () => {
    assert.deepEqual(origins({ A: [[ref("=C1+B1"), ref("=#REF!"), ref("=#REF!")]] }), [
      "A!C1 #REF! A!A1",
      "A!B1 #REF!",
    ]);
  });

  it("is found in an area, whichever cells of that sheet show an error besides", () => {
    assert.deepEqual(origins({ A: [[ref("=#REF!"), ref("=SUM(A1:A2)"), ref("=#REF!")]] }), [
      "A!A1 #REF! A!B1",
      "A!C1 #REF!",
    ]);
  });

  it("is one of the cells that go round in a circle, whichever is asked first", () => {
    const circle = [ref("=B1"), ref("=C1"), ref("=A1"), ref("=B1")];
    const [found, ...others] = errorsOf({ A: [circle] });
    assert.deepEqual(others, []);
    assert.equal(found?.reached.length, 3);
  });
});

describe("the report about an error", () => {
  it("of a formula that was entered without the add-in is that it is stuck", () => {
    assert.deepEqual(told('=IIJ.REVENUE("4Q03")', "#NAME?"), ["stuck-name", "error"]);
    assert.deepEqual(told("=_xldudf_IIJ_EPS(A2)", "#NAME?"), ["stuck-name", "error"]);
    assert.deepEqual(told("=FOO(1)", "#NAME?"), ["native-error", "error", "own"]);
  });

  it("of Excel is why it is there", () => {
    assert.deepEqual(told("=1/0", "#DIV/0!"), ["native-error", "error", "own"]);
    assert.deepEqual(told("=SORT(B1:B9)", "#SPILL!"), ["native-error", "error", "blocked"]);
    assert.deepEqual(told("=X()", "#BUSY!"), ["native-error", "information", "busy"]);
    assert.deepEqual(told("=X()", "#GETTING_DATA"), ["native-error", "information", "busy"]);
    assert.deepEqual(told("#N/A", "#N/A"), ["native-error", "information", "typed"]);
    assert.deepEqual(told('=IIJ.REVENUE("4Q03")', "#BUSY!"), [
      "native-error",
      "information",
      "busy",
    ]);
  });

  it("of the add-in is an absence or a wrong call, with the failure", () => {
    const failures = errorsOf({
      A: [
        [
          ['=IIJ.BALANCE("2Q03","Payables")', "#N/A"],
          ['=IIJ.REVENUE("1Q99")', "#N/A"],
          ['=IIJ.REVENUE("4Q03","Sl")', "#VALUE!"],
        ],
      ],
    }).map((each) =>
      each.kind === "add-in-error"
        ? [each.severity, each.isAbsence, each.failure.kind, each.failure.data.reason]
        : [each.kind],
    );
    assert.deepEqual(
      failures.map((each) => each.slice(0, 3)),
      [
        ["information", true, "not-reported"],
        ["information", true, "not-found"],
        ["error", false, "bad-argument"],
      ],
    );
  });

  /** Returns the cell and the reason of each add-in error, and the kind of any other error. */
  const reason = (...found: readonly ShownError[]): unknown[] =>
    found.map((each) =>
      each.kind === "add-in-error" ? `${at(each.cell)} ${each.failure.data.reason}` : each.kind,
    );

  it("of several calls is that of the first that fails, those passed over whose arguments are not followed", () => {
    const formula = '=IIJ.EPS(FOO())+IIJ.EPS("4Q03")+IIJ.EPS("nonsense")+IIJ.REVENUE("4Q03","Sl")';
    assert.deepEqual(reason(...errorsOf({ A: [[[formula, "#VALUE!"]]] })), ["A!A1 not a period"]);
    assert.deepEqual(reason(...errorsOf({ A: [[["=IIJ.EPS(FOO())", "#VALUE!"]]] })), [
      "native-error",
    ]);
  });

  it("of a block is that of its cell", () => {
    const block = '=IIJ.FIGURES({"nonsense","4Q03"},{"Revenue.SI";"Nonsense"})';
    const rows: Sheets[string] = [
      ["", "", ""],
      ["", [block, "#VALUE!"], ["", 4001449]],
      ["", ["", "#VALUE!"], ["", "#VALUE!"]],
    ];
    const spill = { row: 1, column: 1, rows: 2, columns: 2 };
    assert.deepEqual(reason(...errorsOf({ A: rows }, [spill])), [
      "A!B2 not a period",
      "A!B3 unknown code",
      "A!C3 unknown code",
    ]);
  });

  it("of a block beyond what the add-in answers is Excel's own", () => {
    const rows: Sheets[string] = [
      [
        ['=IIJ.FIGURES("4Q03","Revenue.SI")', 1],
        ["", "#N/A"],
      ],
      [["", "#N/A"]],
    ];
    const spill = { row: 0, column: 0, rows: 2, columns: 2 };
    assert.deepEqual(reason(...errorsOf({ A: rows }, [spill])), ["native-error", "native-error"]);
  });
});
