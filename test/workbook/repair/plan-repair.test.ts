import assert from "node:assert/strict";
import fc from "fast-check";
import { joinAreas } from "../../../src/workbook/repair/join-areas.ts";
import { planRepair } from "../../../src/workbook/repair/plan-repair.ts";
import { withNames } from "../../../src/workbook/repair/written-name.ts";
import { bookOf } from "../plan-as-book.ts";

const stuck = (formula: string) => [formula, "#NAME?"] as const;

describe("planRepair", () => {
  it("enters what calls the add-in and shows #NAME?, and nothing else", () => {
    const plan = planRepair(
      bookOf({
        Model: [
          [stuck('=IIJ.REVENUE("4Q03")'), stuck("=A1*2"), stuck('="IIJ.REVENUE("&FOO()')],
          [['=IIJ.REVENUE("4Q03")', 11617002], "#NAME?", "=IIJ.REVENUE()"],
          [stuck("=iij.eps(A2)"), ['=IFERROR(IIJ.REVENUE("4Q03"),"n.a.")', "n.a."], 3],
        ],
        Sound: [[['=IF(ISERROR(IIJ.FXRATE("4Q03")),1,2)', 2]]],
      }),
      "IIJ",
    );
    assert.deepEqual(
      plan.stuck.map(({ row, column }) => [row, column]),
      [
        [0, 0],
        [2, 0],
        [2, 1],
      ],
    );
    assert.deepEqual(plan.reentries, [
      {
        ...{ sheet: "Model", row: 0, column: 0 },
        ...{ found: [['=IIJ.REVENUE("4Q03")']], formulas: [['=IIJ.REVENUE("4Q03")']] },
      },
      {
        ...{ sheet: "Model", row: 2, column: 0 },
        found: [["=iij.eps(A2)", '=IFERROR(IIJ.REVENUE("4Q03"),"n.a.")']],
        formulas: [["=IIJ.EPS(A2)", '=IFERROR(IIJ.REVENUE("4Q03"),"n.a.")']],
      },
    ]);
  });

  it("leaves protected sheets and unknown functions alone, and says so", () => {
    const book = bookOf({ Model: [[stuck("=IIJ.REVENU(1)")]], Kept: [[stuck("=IIJ.EBITDA(1)")]] });
    const sheets = book.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === "Kept" }));
    const plan = planRepair({ ...book, sheets }, "IIJ");
    assert.deepEqual(plan.reentries, []);
    assert.deepEqual(plan.protected, [
      { sheet: "Kept", row: 0, column: 0, formula: "=IIJ.EBITDA(1)" },
    ]);
    assert.deepEqual(plan.unknown, [
      { sheet: "Model", row: 0, column: 0, formula: "=IIJ.REVENU(1)", name: "IIJ.REVENU" },
    ]);
  });
});

describe("withNames", () => {
  it("writes stored names as they are typed, and leaves texts, sheets and other functions", () => {
    const written = (formula: string): string => withNames(formula, "IIJ");
    assert.equal(written('=_xldudf_IIJ_REVENUE("4Q03")+1'), '=IIJ.REVENUE("4Q03")+1');
    assert.equal(written("=_xlfn.IIJ.EPS(A1)"), "=IIJ.EPS(A1)");
    const others = "=SUM('_xldudf_IIJ_X('!A1)&\"_xldudf_IIJ_EPS(\"&_xlfn.XLOOKUP(A1,B1:B2,C1:C2)";
    assert.equal(written(others), others);
    assert.equal(withNames("=_xldudf_IIJ_DEV_EPS(A1)", "IIJ.DEV"), "=IIJ.DEV.EPS(A1)");
  });
});

describe("joinAreas", () => {
  it("makes rectangles of exactly the cells it is given", () => {
    const flags = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(flags, (rows) => {
        const cells = rows.flatMap((line, row) =>
          line.flatMap((is, column) => (is ? [{ sheet: "A", row, column }] : [])),
        );
        const areas = joinAreas(cells);
        assert.equal(areas.flat(2).length, cells.length);
        assert.deepEqual(new Set(areas.flat(2)), new Set(cells));
        for (const area of areas)
          area.forEach((line, down) => {
            line.forEach((cell, across) => {
              const first = area[0]?.[0] ?? cell;
              assert.equal(line.length, area[0]?.length);
              assert.deepEqual([cell.row, cell.column], [first.row + down, first.column + across]);
            });
          });
      }),
    );
  });
});
