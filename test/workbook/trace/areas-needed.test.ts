import assert from "node:assert/strict";
import { findSources } from "../../../src/workbook/freeze/find-sources.ts";
import { areasNeeded, refersToBlocks } from "../../../src/workbook/trace/areas-needed.ts";
import { findFrozenIn } from "../../../src/workbook/trace/frozen-cell.ts";
import type { SheetCells } from "../../../src/workbook/workbook-cells.ts";
import { areaAddress } from "../../../src/sheet/plan/address.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";
import { freezePurely } from "./freeze-purely.ts";

type Rows = Parameters<typeof bookOf>[0][string];

/** Returns the areas that are needed to trace some cells of a sheet. No other cells are loaded. */
function needed(rows: Rows, more: Partial<SheetCells> = {}): string[] {
  const book = bookOf({ Here: rows }, [{ name: "Known", formula: "=Far!$A$1:$B$2" }]);
  const sheets = book.sheets.map((sheet) => ({ ...sheet, isWhole: false, ...more }));
  const tracing = { book: { ...book, sheets }, data, namespace: "IIJ" };
  return areasNeeded(tracing, sheets).map((area) => `${area.sheet}!${areaAddress(area)}`);
}

describe("the areas that are needed to trace cells", () => {
  it("are those that their formulas refer to and that are not known, each once, in their order", () => {
    assert.deepEqual(needed([["=B1+C1+Far!A1:A3", 2], ["=C1+Known"]]), [
      ...["Here!C1", "Far!A1:A3", "Far!A1:B2"],
    ]);
    assert.deepEqual(needed([["=SUM(A1:B2)", 1]]), ["Here!A1:B2"]);
    assert.deepEqual(needed([["=IIJ.REVENUE(D1,E$1)"]]), ["Here!D1", "Here!E1"]);
  });

  it("are none if all is known, or nothing is referred to", () => {
    assert.deepEqual(
      needed([
        ["=B1", 2],
        [3, "text"],
        ["=(", "=1+1", "", true],
      ]),
      [],
    );
    assert.deepEqual(needed([["=Z99"]], { isWhole: true }), []);
    assert.deepEqual(needed([]), []);
  });

  it("are counted from the place of the cells", () => {
    const frozen = needed([["=B1"]], { row: 4, column: 3 });
    assert.deepEqual(frozen, ["Here!B1"]);
    assert.deepEqual(needed([[""], [["={1,2}", "#SPILL!"]]], { row: 4, column: 3 }), [
      "Here!D6:E6",
    ]);
  });

  it("are those of a block only if it has no room", () => {
    const figures = '=IIJ.FIGURES("3Q03,4Q03","Revenue.SI")';
    assert.deepEqual(needed([[[figures, "#SPILL!"]]]), ["Here!A1:B1"]);
    for (const value of [1, "", "#N/A", "#CALC!"])
      assert.deepEqual(needed([[[figures, value]]]), [], String(value));
    assert.deepEqual(needed([[["=SORT(B1)", "#SPILL!"], 1]]), []);
  });

  it("are at most four hundred in one step", () => {
    const rows = (count: number): Rows => [
      [`=SUM(${Array.from({ length: count }, (_, n) => `Far!A${n + 1}`).join()})`],
    ];
    assert.equal(needed(rows(399)).length, 399);
    const most = needed([...rows(500), ["=Far!B1"]]);
    assert.deepEqual([most.length, most[0], most.at(-1)], [400, "Far!A1", "Far!A400"]);
  });

  it("are all cells of a frozen block, and what its kept formula refers to from its place", () => {
    const live = bookOf({
      Here: [["4Q03"], [["=IIJ.FIGURES(A1:A1,Far!B1:B2)", 4001449]], [2117006]],
      Far: [
        ["", "Revenue.SI"],
        ["", "Revenue.Equipment"],
      ],
    });
    const [here, ...others] = live.sheets;
    assert.ok(here);
    const spills = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    const book = freezePurely({ ...live, sheets: [{ ...here, spills }, ...others] });
    const findFrozen = findFrozenIn(findSources(book));
    const cell: SheetCells = {
      name: "Here",
      row: 2,
      column: 0,
      formulas: [[2117006]],
      values: [[2117006]],
    };
    const tracing = { book: { sheets: [cell], names: [] }, data, namespace: "IIJ", findFrozen };
    assert.deepEqual(
      areasNeeded(tracing, [cell]).map((area) => `${area.sheet}!${areaAddress(area)}`),
      ["Here!A2:A3", "Here!A1", "Far!B1:B2"],
    );
    const other = { ...cell, row: 9 };
    assert.deepEqual(
      areasNeeded({ ...tracing, book: { sheets: [other], names: [] } }, [other]),
      [],
    );
  });
});

describe("a sheet that refers to all that another formula fills", () => {
  const refers = (...rows: Rows): boolean => bookOf({ Here: rows }).sheets.some(refersToBlocks);

  it("has a formula with a number sign behind a reference or a name", () => {
    for (const formula of ["=D5#", "=SUM($D$5#)*2", "=Block#", "=Other!d5#"])
      assert.equal(refers(["", 1], [5, formula, "x"]), true, formula);
  });

  it("has none in a text, or if the number sign belongs to something else", () => {
    for (const content of ["D5#", "=D5", '=" #"', "=#REF!", 5, "", true])
      assert.equal(refers([content, 1]), false, String(content));
    assert.equal(refers(), false);
  });
});
