import assert from "node:assert/strict";
import type { ReferredArea } from "../../../src/workbook/formula/find-area.ts";
import { addressOf, findLive, liveReference } from "../../../src/workbook/freeze/live-reference.ts";
import {
  formulaNow,
  moveReferences,
  namesIn,
  referencesIn,
} from "../../../src/workbook/freeze/move-references.ts";

/** Moves references of a formula that was frozen on sheet S and is on sheet `to` now; each cell went `down` and `right`. */
function moved(
  formula: string,
  {
    to = "S",
    sheet = "S",
    down = 0,
    right = 0,
  }: { to?: string; sheet?: string; down?: number; right?: number },
): string | undefined {
  const referred = new Map<string, ReferredArea | undefined>();
  for (const area of referencesIn(formula, "S"))
    referred.set(addressOf(area), {
      ...area,
      sheet: area.sheet === "S" ? sheet : area.sheet,
      row: area.rows > 1_000_000 ? 0 : area.row + down,
      column: area.columns > 16_000 ? 0 : area.column + right,
    });
  return moveReferences(formula, { from: "S", to, referred });
}

describe("the references of a frozen formula", () => {
  const formula = `=IIJ.FIGURE(D$3,$A10,Unit,IF('P&L'!$D$6="A1",A1:$B2,C:C))`;

  it("are found, each once", () => {
    assert.deepEqual(referencesIn(`${formula}+D3`, "S").map(addressOf), [
      ..."'S'!D3 'S'!A10 'P&L'!D6 'S'!A1:B2 'S'!C:C".split(" "),
    ]);
  });

  it("are not functions that read like a cell", () => {
    assert.deepEqual(referencesIn("=LOG10(A1)", "S").map(addressOf), ["'S'!A1"]);
    const cell = { sheet: "S", row: 19, column: 0, rows: 1, columns: 1 };
    const referred = new Map([["'S'!LOG10", cell]]);
    assert.equal(moveReferences("=LOG10(2)", { from: "S", to: "S", referred }), "=LOG10(2)");
  });

  it("stay as written if nothing moved", () => {
    assert.equal(moved(formula, {}), formula);
  });

  it("follow their cells, with the same dollar signs", () => {
    assert.equal(
      moved(formula, { down: 2, right: 1 }),
      `=IIJ.FIGURE(E$5,$B12,Unit,IF('P&L'!$E$8="A1",B3:$C4,D:D))`,
    );
  });

  it("name their sheet if the formula is on another, or the sheet has another name", () => {
    assert.equal(moved("=A1+B:B", { to: "T" }), "='S'!A1+'S'!B:B");
    assert.equal(moved("=A1", { to: "N's", sheet: "N's" }), "=A1");
    assert.equal(moved("='S'!A1", { to: "N's", sheet: "N's" }), "='N''s'!A1");
  });

  it("keep their dollar signs, each its own, in cells, areas, rows and columns", () => {
    for (const [formula, expected] of [
      ["=$A1+A$1+$A$1+A1", "=$B3+B$3+$B$3+B3"],
      ["=SUM($A1:B$2)", "=SUM($B3:C$4)"],
      ["=SUM(A1:A1)+SUM($A$1:A1)", "=SUM(B3:B3)+SUM($B$3:B3)"],
      ["=SUM($B:C)+SUM(B:$C)", "=SUM($C:D)+SUM(C:$D)"],
      ["=SUM($2:3)+SUM(2:$3)", "=SUM($4:5)+SUM(4:$5)"],
      ["=SUM($A$1:$A$1048576)", "=SUM($B:$B)"],
      ["=SUM($A$1:$XFD$1)", "=SUM($3:$3)"],
      ["=$aa$10+a$1", "=$AB$12+B$3"],
      ["=SUM(S!$B:$B)", "=SUM('S'!$C:$C)"],
    ] as const)
      assert.equal(moved(formula, { down: 2, right: 1 }), expected, formula);
  });

  it("are unchanged if they are not known, and in texts and names", () => {
    const referred = new Map([["'S'!A1", { sheet: "S", row: 4, column: 0, rows: 1, columns: 1 }]]);
    const formula = '=A1&B1&"A1"&Rate&Table1[A1]&[Book2.xlsx]S!A1';
    assert.equal(
      moveReferences(formula, { from: "S", to: "S", referred }),
      formula.replace("A1", "A5"),
    );
    assert.deepEqual(referencesIn(formula, "S").map(addressOf), ["'S'!A1", "'S'!B1"]);
  });

  it("become an area if a cell has become one", () => {
    const referred = new Map([["'S'!A1", { sheet: "S", row: 4, column: 0, rows: 2, columns: 2 }]]);
    assert.equal(moveReferences("=SUM($A1)", { from: "S", to: "S", referred }), "=SUM('S'!A5:B6)");
  });

  it("keep the sheet they name, and need none on their own", () => {
    assert.equal(moved("=S!A1+T!B2", { to: "S" }), "=S!A1+T!B2");
    assert.equal(moved("=S!A1", { to: "T" }), "=S!A1");
    assert.equal(moved("=S!A1", { down: 1 }), "='S'!A2");
    assert.equal(moved("=A1", { to: "s" }), "=A1");
  });

  it("are read by the sheet that the frozen cell was on", () => {
    const referred = new Map([
      ["'Old'!A1", { sheet: "New", row: 0, column: 0, rows: 1, columns: 1 }],
      ["'New'!A1", { sheet: "New", row: 8, column: 0, rows: 1, columns: 1 }],
    ]);
    const area = { sheet: "New", row: 3, column: 3, rows: 1, columns: 1 };
    const now = (cell: string) => formulaNow({ cell, formula: "=IIJ.EPS(A1)" }, area, referred);
    assert.equal(now("'Old'!D4"), "=IIJ.EPS(A1)");
    assert.equal(now("'New'!D4"), "=IIJ.EPS(A9)");
    assert.equal(now("illegible"), "=IIJ.EPS(A9)");
  });

  it("are found as names too, unless the formula defines the name itself", () => {
    assert.deepEqual(namesIn("=IIJ.EPS(Quarter,A1,T!Rate)+Quarter"), [
      "Quarter",
      "T!Rate",
      "Quarter",
    ]);
    for (const formula of ["=LET(x,1,x)", "=lambda(x,x)(1)", "=SUM(A1:B2,Table1[a])", '="Quarter"'])
      assert.deepEqual(namesIn(formula), [], formula);
    assert.deepEqual(namesIn("=OUTLET(Quarter)"), ["Quarter"]);
  });

  it("are gone once one of their cells is", () => {
    const here = { sheet: "S", row: 1, column: 0, rows: 1, columns: 1 };
    const referred = new Map([
      ["'S'!A1", undefined],
      ["'S'!A2", here],
    ]);
    assert.equal(moveReferences("=A2*A1", { from: "S", to: "S", referred }), undefined);
    assert.equal(moveReferences("=A2*2", { from: "S", to: "S", referred }), "=A2*2");
    assert.equal(moveReferences("=A1*2", { from: "S", to: "S", referred }), undefined);
  });

  it("live in a formula that fills one cell and shows the first of its cells", () => {
    for (const [text, live] of [
      ["'P&L'!C5", "='P&L'!C5"],
      ["'N''s'!C5:D8", "=INDEX('N''s'!C5:D8,1,1)"],
      ["'S'!C:D", "=INDEX('S'!C:D,1,1)"],
      ["'S'!3:3", "=INDEX('S'!3:3,1,1)"],
      ["'S'!A1:A2", "=INDEX('S'!A1:A2,1,1)"],
      ["'S'!A1:B1", "=INDEX('S'!A1:B1,1,1)"],
    ] as const) {
      const [area] = referencesIn(`=${text}`, "S");
      assert.ok(area);
      assert.equal(liveReference(area), live);
      assert.deepEqual(findLive(live), area);
    }
    assert.equal(findLive("=#REF!"), undefined);
    assert.equal(findLive("=INDEX(#REF!,1,1)"), undefined);
    assert.equal(findLive("='P&L'!#REF!"), undefined);
    assert.equal(findLive(5), undefined);
  });
});
