import assert from "node:assert/strict";
import { bookOf } from "../freeze/book.ts";
import { partsOf, planned } from "./planned.ts";

const net = '=IIJ.INCOME("4Q02","Net",,"2003-12-31")';
const renewedNet = '=IIJ.INCOME("4Q02","Net",,"2004-05-14")';
const si = '=IIJ.REVENUE("4Q03","SI",,"2003-12-31")';
const growing = '=IIJ.STATEMENT("CAPEX","1Q02:LFQ",,"2003-12-31")';

describe("what is accepted at once", () => {
  it("are the formulas of one sheet that name a date, each written once however many calls it has", () => {
    const both = `${net}+IIJ.REVENUE("4Q03","SI",,"2003-12-31")`;
    const book = bookOf({
      One: [
        [
          [net, -2136513],
          [both, "#N/A"],
        ],
        ["", [si, "#N/A"]],
      ],
      Two: [[[net, 1]]],
    });
    assert.deepEqual(partsOf(planned(book)), [
      {
        of: "formulas One",
        writes: [
          ["One 0,0", { formula: renewedNet }],
          ["One 0,1", { formula: both.replaceAll("2003-12-31", "2004-05-14") }],
          ["One 1,1", { formula: si.replace("2003-12-31", "2004-05-14") }],
        ],
        changes: ["One 0,0 restated", "One 0,1 restated", "One 0,1 added", "One 1,1 added"],
      },
      {
        of: "formulas Two",
        writes: [["Two 0,0", { formula: renewedNet }]],
        changes: ["Two 0,0 restated"],
      },
    ]);
    assert.deepEqual(planned(book).updates[1]?.writes[0]?.from, [[{ formula: net }]]);
  });

  it("is a cell with all cells that depend on it, on any sheet, and is set once", () => {
    const book = bookOf({
      Days: [["", "2003-12-31", "1Q03"]],
      S: [
        [
          ['=IIJ.INCOME("4Q02","Net",,Days!B1)', 1],
          ['=IIJ.REVENUE("4Q03","SI",,DAYS!$B$1)', "#N/A"],
        ],
        [['=IIJ.INCOME("4Q02","Net",,IF(Days!C1="",Days!C1,Days!C1))', 1]],
      ],
    });
    assert.deepEqual(partsOf(planned(book)), [
      {
        of: "column Days Days 0,1",
        writes: [["Days 0,1", "2004-05-14"]],
        changes: ["S 0,0 restated", "S 0,1 added"],
      },
      { of: "column Days Days 0,2", writes: [["Days 0,2", "4Q03"]], changes: ["S 1,0 restated"] },
    ]);
  });

  it("is each of the cells that one argument is chosen from", () => {
    const book = bookOf({
      S: [["2003-12-31", "1Q03", ['=IIJ.INCOME("4Q02","Net",,IF(A1="",B1,A1))', 1]]],
    });
    assert.deepEqual(
      partsOf(planned(book)).map(({ of }) => of),
      ["column S S 0,0", "column S S 0,1"],
    );
  });

  it("is the sheet's date if the cell has that name, also with a number at the end", () => {
    for (const [name, of] of [
      ["AsKnown", "sheet S S 0,0"],
      ["asknown_2", "sheet S S 0,0"],
      ["AsKnownToo", "column S S 0,0"],
      ["Known", "column S S 0,0"],
    ] as const) {
      const book = bookOf(
        { S: [["2003-12-31", [`=IIJ.INCOME("4Q02","Net",,${name})`, 1]]] },
        { names: [{ name, formula: "=S!$A$1" }] },
      );
      const [part] = partsOf(planned(book));
      assert.equal(part?.of, of, name);
    }
  });

  it("is every cell that one formula depends on, and the formula itself if it names a release too", () => {
    const formula =
      '=IIJ.INCOME("4Q02","Net",,A1)-IIJ.INCOME("4Q02","Gross",,"1Q03")+IIJ.BALANCE("4Q02","Equity",,"1Q03")';
    const book = bookOf({ S: [["1Q03", [formula, 1]]] });
    assert.deepEqual(partsOf(planned(book)), [
      { of: "column S S 0,0", writes: [["S 0,0", "4Q03"]], changes: ["S 0,1 restated"] },
      {
        of: "formulas S",
        writes: [["S 0,1", { formula: formula.replaceAll('"1Q03"', '"4Q03"') }]],
        changes: ["S 0,1 restated"],
      },
    ]);
  });

  it("is nothing if no cell would change", () => {
    const book = bookOf({
      S: [
        ["1Q03", ['=IIJ.REVENUE("4Q02","SI",,A1)', 1]],
        [['=IIJ.REVENUE("1Q03","SI",,"2003-12-31")', 1], ['=IIJ.REVENUE("1Q03")', 1], "=A1"],
        [["=IIJ.REVENUE(Missing)", "#NAME?"], ["=SUM(A1:A2)", 1], "text", 5],
        ["first", ['=IIJ.INCOME("4Q02","Net",,A4)', 1], ['=IIJ.INCOME("4Q02","Net",,B9)', 1]],
        ["4Q03", ['=IIJ.INCOME("4Q02","Net",,A5)', 1]],
      ],
    });
    assert.deepEqual(planned(book), { updates: [], frozen: [], notFollowed: [], blocked: [] });
  });

  it("leaves out a formula whose block has no room, and offers the others of its sheet", () => {
    const book = bookOf({ S: [[[net, 1]], [[growing, "Label"], "mine"], [[si, "#N/A"]]] });
    const plan = planned(book);
    assert.deepEqual(partsOf(plan), [
      {
        of: "formulas S",
        writes: [
          ["S 0,0", { formula: renewedNet }],
          ["S 2,0", { formula: si.replace("2003-12-31", "2004-05-14") }],
        ],
        changes: ["S 0,0 restated", "S 2,0 added"],
      },
    ]);
    assert.deepEqual(
      plan.blocked.map(({ place, by }) => [place.row, by]),
      [[1, { sheet: "S", row: 1, column: 1 }]],
    );
  });

  it("leaves out a formula of several calls of which one has no room", () => {
    const formula = `=IFERROR(${growing.slice(1)},${net.slice(1)})`;
    const { updates } = planned(bookOf({ S: [[[growing, "Label"]]] }));
    const added = updates[0]?.changes.filter(({ kind }) => kind === "added") ?? [];
    const columns = Math.min(...added.map(({ place }) => place.column));
    const rows = Math.max(...added.map(({ place }) => place.row)) + 1;
    const line = Array.from({ length: columns - 1 }, () => "x");
    const book = bookOf(
      { S: [[[formula, "Label"], ...line, "mine"], [], [], [], [], [], [], [[net, 1]]] },
      { spills: [{ sheet: "S", row: 0, column: 0, rows, columns }] },
    );
    assert.deepEqual(
      partsOf(planned(book)).map(({ writes }) => writes),
      [[["S 7,0", { formula: renewedNet }]]],
    );
  });

  it("leaves a cell whose block has no room, whichever of its formulas comes first, and not another", () => {
    const lines = [
      [['=IIJ.STATEMENT("CAPEX","1Q02:LFQ",,D9)', "Label"], "mine"],
      [['=IIJ.INCOME("4Q02","Net",,D9)', 1]],
      [['=IIJ.INCOME("4Q02","Net",,D10)', 1]],
    ] as const;
    const days = [
      ["", "", "", "2003-12-31"],
      ["", "", "", "2003-12-31"],
    ];
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
    ] as const) {
      const rows = [...order.map((n) => lines[n]), ...[3, 4, 5, 6, 7].map(() => [""]), ...days];
      assert.deepEqual(partsOf(planned(bookOf({ S: rows }))), [
        {
          of: "column S S 9,3",
          writes: [["S 9,3", "2004-05-14"]],
          changes: [`S ${order.indexOf(2)},0 restated`],
        },
      ]);
    }
  });
});
