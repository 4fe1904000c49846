import assert from "node:assert/strict";
import { CountedUnits } from "../../../src/workbook/audit/counted-unit.ts";
import { AuditedWorkbook } from "../../../src/workbook/audit/audited-workbook.ts";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";
import type { DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";
import { facts } from "./books.ts";

type Rows = Parameters<typeof bookOf>[0][string];

const si = ['=IIJ.REVENUE("4Q03","SI")', 4001449] as const;
const siInMillions = ['=IIJ.REVENUE("4Q03","SI","JPYm")', 4001.449] as const;
const contracts = ['=IIJ.CONTRACTS("4Q03")', 1] as const;

const unitsOf = (rows: Rows, names: readonly DefinedName[] = []): CountedUnits =>
  new CountedUnits(new AuditedWorkbook(bookOf({ Model: rows }, names), data, "IIJ", facts()));

/** The unit of the first cell, which holds a formula. The others are to its right and below. */
const unitOf = (formula: string, right: Rows[number] = [si, siInMillions], below: Rows = []) =>
  unitsOf([[[formula, 1], ...right], ...below]).unitAt({ sheet: "Model", row: 0, column: 0 });

/** Returns the units of the cells that a formula adds up, in order. */
function added(formula: string, names: readonly DefinedName[] = []): string[] {
  const units = unitsOf([["", si, siInMillions, contracts]], names);
  const node = parseFormula(formula) ?? assert.fail(formula);
  const place = { sheet: "Model", row: 0, column: 0 };
  return units.addends(place, node).map(({ unit }) => unit);
}

describe("the unit that a cell counts in", () => {
  it("is that of the figure: money in its unit, all else in that of its item", () => {
    assert.equal(unitOf('=IIJ.REVENUE("4Q03","SI")'), "JPYk");
    assert.equal(unitOf('=IIJ.REVENUE("4Q03","SI","JPYm")'), "JPYm");
    assert.equal(
      unitOf("=D1", [si, si, contracts]),
      data.items.get("Contracts.Total")?.unit ?? "contracts",
    );
  });

  it("is the unit of a figure that was typed in, also if the unit has no code", () => {
    assert.equal(unitOf("=A2", [], [[4001449]]), "JPYk");
    assert.equal(unitOf("=A2", [], [[8344.046]]), "JPYm");
    assert.equal(unitOf("=B2", [], [["SI, 4Q03", 40.01449]]), "JPY 10^8");
  });

  it("passes through cells, signs, sums and the largest or least of several", () => {
    for (const formula of ["=B1", "=-B1", "=+B1", "=B1+B1", "=B1-5", "=SUM(B1,,B1)", "=MAX(B1:B1)"])
      assert.equal(unitOf(formula), "JPYk", formula);
    assert.equal(unitOf("=AVERAGE(B1,MIN(B1,7))"), "JPYk");
    assert.equal(unitOf("=B1", [["=A2", 1]], [[["=-C2", 1], "", si]]), "JPYk");
  });

  it("is unknown for a sum of different units, and for products, quotients and percentages", () => {
    for (const formula of [
      "=B1+C1",
      "=SUM(B1:C1)",
      "=B1*2",
      "=B1/B1",
      "=B1%",
      "=ABS(B1)",
      "=5",
      "=Z9",
    ])
      assert.equal(unitOf(formula), undefined, formula);
  });

  it("is unknown of a cell that refers to itself, also through others", () => {
    assert.equal(unitOf("=A1"), undefined);
    assert.equal(unitOf("=B1", [["=A1", 1]]), undefined);
  });

  it("is found again when it is asked again", () => {
    const units = unitsOf([[["=B1", 1], si]]);
    for (const column of [0, 1, 0])
      assert.equal(units.unitAt({ sheet: "Model", row: 0, column }), "JPYk");
  });
});

describe("what a formula adds up", () => {
  it("is each cell whose unit is known, in the order written", () => {
    assert.deepEqual(added("=B1+C1-D1"), ["JPYk", "JPYm", added("=D1")[0]]);
    assert.deepEqual(added("=SUM(A1:C1)"), ["JPYk", "JPYm"]);
    assert.deepEqual(added("=B1*2+C1"), ["JPYm"]);
  });

  it("includes what a name refers to, but not an unknown name or one that refers to itself", () => {
    const names = [
      { name: "Sales", formula: "=Model!$B$1+Millions" },
      { name: "Millions", formula: "=Model!$C$1" },
      { name: "Circle", formula: "=Circle+Circle" },
      { name: "Here", sheet: "Model", formula: "=$B$1" },
    ];
    assert.deepEqual(added("=Sales", names), ["JPYk", "JPYm"]);
    assert.deepEqual(added("=SUM(Here,-Millions)", names), ["JPYk", "JPYm"]);
    assert.deepEqual(added("=Unknown+Millions", names), ["JPYm"]);
    assert.deepEqual(added("=Circle+Millions", names), ["JPYm"]);
    assert.deepEqual(added("=Self+Millions", [...names, { name: "Self", formula: "=Self" }]), [
      "JPYm",
    ]);
  });
});
