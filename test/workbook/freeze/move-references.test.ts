import assert from "node:assert/strict";
import type { ReferredArea } from "../../../src/workbook/formula/find-area.ts";
import { addressOf, findLive, liveReference } from "../../../src/workbook/freeze/live-reference.ts";
import { moveReferences, referencesIn } from "../../../src/workbook/freeze/move-references.ts";

/** Moves references of a formula that was frozen on sheet S and stands on sheet `to` now; each cell went `down` and `right`. */
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

  it("stay as written where nothing moved", () => {
    assert.equal(moved(formula, {}), formula);
  });

  it("follow their cells, with the same dollar signs", () => {
    assert.equal(
      moved(formula, { down: 2, right: 1 }),
      `=IIJ.FIGURE(E$5,$B12,Unit,IF('P&L'!$E$8="A1",B3:$C4,D:D))`,
    );
  });

  it("name their sheet where the formula stands on another, or the sheet has another name", () => {
    assert.equal(moved("=A1+B:B", { to: "T" }), "='S'!A1+'S'!B:B");
    assert.equal(moved("=A1", { to: "N's", sheet: "N's" }), "=A1");
    assert.equal(moved("='S'!A1", { to: "N's", sheet: "N's" }), "='N''s'!A1");
  });

  it("are gone once one of their cells is", () => {
    const referred = new Map([["'S'!A1", undefined]]);
    assert.equal(moveReferences("=A1*2", { from: "S", to: "S", referred }), undefined);
  });

  it("live in a formula that fills one cell and shows the first of its cells", () => {
    for (const [text, live] of [
      ["'P&L'!C5", "='P&L'!C5"],
      ["'N''s'!C5:D8", "=INDEX('N''s'!C5:D8,1,1)"],
      ["'S'!C:D", "=INDEX('S'!C:D,1,1)"],
      ["'S'!3:3", "=INDEX('S'!3:3,1,1)"],
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
