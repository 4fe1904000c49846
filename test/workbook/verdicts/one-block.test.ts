import assert from "node:assert/strict";
import { notCalculated, silent } from "../../../src/sheet/plan/answers.ts";
import { BlockSheet } from "../../../src/workbook/verdicts/block-sheet.ts";
import { rangesOfTableTotal, rangesOfTotal } from "../../../src/workbook/verdicts/total-ranges.ts";
import { gather, isFault, isUntold } from "../../../src/workbook/verdicts/verdict.ts";
import { verdictsInSteps } from "../../../src/workbook/verdicts/verdicts.ts";
import type { DefinedName, Step } from "../../../src/workbook/workbook-cells.ts";
import { bookOf } from "../plan-as-book.ts";

const area = (row: number, column: number, rows: number, columns: number) => ({
  ...{ sheet: "Here", row, column, rows, columns },
});

describe("the cells that the verdict on a total reads", () => {
  const cell = (formula: string) => ({ sheet: "Here", row: 0, column: 0, formula, value: "✔" });

  it("are those that a statement's formula names, wherever they are", () => {
    const ranges = rangesOfTotal(
      cell('=IF(AGGREGATE(4,6,D4:F4)=0,IF(SUM(ISNUMBER(D5:F5)*1)=3,"✔",1),INDEX(D1:F1,1))'),
    );
    assert.deepEqual(ranges, {
      beyond: area(3, 3, 1, 3),
      off: area(4, 3, 1, 3),
      periods: area(0, 3, 1, 3),
    });
    assert.deepEqual(rangesOfTotal(cell("=_xlfn.AGGREGATE(4,6,Other!D4)")), {
      beyond: { ...area(3, 3, 1, 1), sheet: "Other" },
      off: undefined,
      periods: undefined,
    });
    assert.deepEqual(
      rangesOfTotal(cell("=AGGREGATE(4,6,1)+AGGREGATE(4,6,B2)"))?.beyond,
      area(1, 1, 1, 1),
    );
  });

  it("are unknown of any other formula", () => {
    for (const formula of [
      "=((",
      "=SUM(D4:F4)",
      "=AGGREGATE(4,6)",
      "=AGGREGATE(D4,D5,1)",
      "=ISNUMBER(A1)",
    ])
      assert.equal(rangesOfTotal(cell(formula)), undefined, formula);
  });

  it("are those of a table's formula: differences that are larger than their allowances", () => {
    const expected = { off: area(1, 4, 1, 2), allowed: area(1, 6, 1, 2) };
    assert.deepEqual(rangesOfTableTotal(cell("=IF(MAX((ABS(E2:F2)>G2:H2)*1)>0,1,2)")), expected);
    for (const formula of [
      "=((",
      "=ABS(E2:F2)<G2:H2",
      "=E2:F2>G2:H2",
      "=ABS(1)>G2",
      "=ABS(E2)>1",
      "=-E2",
    ])
      assert.equal(rangesOfTableTotal(cell(formula)), undefined, formula);
  });
});

describe("the sheet of a block", () => {
  const book = bookOf({
    Here: [
      ["a", " b ", ""],
      ["", ['=""', ""], 5],
      [silent, 1, `x${silent}`],
    ],
  });
  const sheet = new BlockSheet(book, area(0, 0, 2, 2));

  it("gives values and trimmed texts, and nothing beyond what was loaded", () => {
    assert.deepEqual(
      [sheet.valueAt(0, 1), sheet.textAt(0, 1), sheet.textAt(1, 2)],
      [" b ", "b", "5"],
    );
    assert.deepEqual([sheet.valueAt(9, 9), sheet.textAt(9, 9)], ["", ""]);
  });

  it("goes through the cells that hold something, row by row", () => {
    const cells = (row: number, column: number, rows: number, columns: number): string[] =>
      [...sheet.cellsIn({ row, column, rows, columns })].map(
        (each) => `${each.row},${each.column}`,
      );
    assert.deepEqual(cells(0, 0, 2, 3), ["0,0", "0,1", "1,1", "1,2"]);
    assert.deepEqual(cells(1, 2, 9, 1), ["1,2", "2,2"]);
    assert.deepEqual(cells(1, 0, 1, 2), ["1,1"]);
    const gone = new BlockSheet(book, { ...area(0, 0, 2, 2), sheet: "Gone" });
    assert.deepEqual([...gone.cellsIn(area(0, 0, 9, 9))], []);
  });

  it("is silent if a head begins to say so", () => {
    assert.ok(sheet.saysSilent(area(2, 0, 1, 1)));
    assert.ok(!sheet.saysSilent(area(0, 0, 2, 3)));
    assert.ok(!sheet.saysSilent(area(2, 1, 1, 2)));
  });
});

describe("the results of checks", () => {
  it("are counted by outcome, with the differences and the checks without a result", () => {
    const verdict = { cell: { sheet: "Here", row: 0, column: 0 }, label: "", period: "" };
    const differing = { ...verdict, difference: 1, why: "differs" } as const;
    const untold = { ...verdict, why: "typed over", says: "✔" } as const;
    const { counts, ...lists } = gather([
      { outcome: "agrees" },
      { outcome: "agrees" },
      { outcome: "differs", differing },
      { untold },
    ]);
    assert.deepEqual(counts, {
      ...{ agrees: 2, rounding: 0, differs: 1, restated: 0 },
      ...{ "not tested": 0, "not calculated": 0 },
    });
    assert.deepEqual(lists, { differing: [differing], untold: [untold] });
  });

  it("is not known behind an error; #N/A alone may be right", () => {
    assert.deepEqual(["#N/A", "#REF!", "#VALUE!", 5, "text"].map(isFault), [
      false,
      true,
      true,
      false,
      false,
    ]);
    assert.deepEqual(["#N/A", notCalculated, 5, "text"].map(isUntold), [true, true, false, false]);
  });
});

describe("the verdicts of a workbook", () => {
  const named = (name: string, range: string): DefinedName => ({
    ...{ name, sheet: "Here", formula: `=Here!${range}` },
  });

  it("come block by block, a step each, those without any left out", () => {
    const rows = [["Verdict", "Verdict"], ["open", "exact"], ["", ""], ["other"]];
    const names = [
      ...[
        named("Guidance", "$A$1:$A$2"),
        named("Checks", "$A$1:$A$2"),
        named("Checks_2", "$B$1:$B$2"),
      ],
      ...[
        named("Checks_3", "$A$4:$A$4"),
        named("Table", "$A$3:$A$4"),
        named("IIJ_EBITDA", "$A$3:$B$4"),
      ],
    ];
    const steps = verdictsInSteps(bookOf({ Here: rows }, names));
    const seen: Step[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value);
    assert.deepEqual(
      seen,
      [0, 1, 2, 3, 4, 5].map((done) => ({ done, of: 6 })),
    );
    assert.deepEqual(
      step.value.map(({ kind, name, sheet, cell, isSilent, columns }) => [
        ...[kind, name, sheet, cell.row, cell.column, isSilent, columns],
      ]),
      [
        ["checks", "Checks", "Here", 0, 0, false, undefined],
        ["checks", "Checks_2", "Here", 0, 1, false, undefined],
      ],
    );
  });

  it("are silent by what their heads say, not by what is below them", () => {
    const rows = [[], [], [], [], [], ["Verdict"], [silent], ["exact"]];
    const book = bookOf({ Here: rows }, [named("Checks", "$A$6:$A$8")]);
    const steps = verdictsInSteps(book);
    let step = steps.next();
    while (!step.done) step = steps.next();
    assert.deepEqual(
      step.value.map(({ isSilent, counts, cell }) => [isSilent, counts.agrees, cell.row]),
      [[false, 1, 1]],
    );
  });
});
