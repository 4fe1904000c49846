import assert from "node:assert/strict";
import { AuditedWorkbook } from "../../../src/workbook/audit/audited-workbook.ts";
import { findConstants } from "../../../src/workbook/audit/constant-in-formula.ts";
import { findHardCoded } from "../../../src/workbook/audit/hard-coded.ts";
import { FactIndex } from "../../../src/workbook/facts/fact-index.ts";
import type { DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";
import { fact } from "./made-up-facts.ts";

type Rows = Parameters<typeof bookOf>[0][string];

const index = new FactIndex();
index.add(fact(1234567000));

const auditedOf = (rows: Rows, names: readonly DefinedName[] = []): AuditedWorkbook =>
  new AuditedWorkbook(bookOf({ Model: rows }, names), data, "IIJ", index);

describe("a figure that was typed", () => {
  const block = { name: "Table", sheet: "Model", formula: "=Model!$B$1" };

  it("is a warning, but information if the workbook keeps its source", () => {
    const workbook = auditedOf([[1234567, -1234567]], [block]);
    const found = [...workbook.cells()].flatMap((cell) => findHardCoded(workbook, cell));
    assert.deepEqual(
      found.map(({ kind, severity, cell, number, isKept }) => [
        ...[kind, severity, cell, number, isKept],
      ]),
      [
        ["hard-coded", "warning", { sheet: "Model", row: 0, column: 0 }, 1234567, false],
        ["hard-coded", "information", { sheet: "Model", row: 0, column: 1 }, -1234567, true],
      ],
    );
  });

  /** The numbers that are found in a formula. */
  const numbers = (formula: string): number[] => {
    const workbook = auditedOf([[[formula, 1]]]);
    return [...workbook.cells()]
      .flatMap((cell) => findConstants(workbook, cell))
      .map(({ number }) => number);
  };

  it("within a formula is found in any place, with its sign, once", () => {
    assert.deepEqual(numbers("=1234567"), [1234567]);
    assert.deepEqual(numbers("=-1234567"), [-1234567]);
    assert.deepEqual(numbers("=- 1234567"), [-1234567]);
    assert.deepEqual(numbers("=-(1234567)"), [-1234567]);
    assert.deepEqual(numbers("=--1234567"), [1234567]);
    assert.deepEqual(numbers("=+1234567"), [1234567]);
    assert.deepEqual(numbers("=+(1234567)"), [1234567]);
    assert.deepEqual(numbers("=1234567%"), [1234567]);
    assert.deepEqual(numbers("=-(1234567+1)"), [1234567]);
    assert.deepEqual(numbers("=B1-1234567"), [1234567]);
    assert.deepEqual(numbers("=SUM({1,1234567},-B1)"), [1234567]);
    assert.deepEqual(numbers("=IF(B1>1234.567,-1234567,1234567+1234567)"), [
      ...[1234.567, -1234567, 1234567],
    ]);
  });

  it("within a formula is a warning at its cell, with the figure", () => {
    const workbook = auditedOf([["", ["=A1+1234567", 1]]]);
    const [found, ...others] = [...workbook.cells()].flatMap((cell) =>
      findConstants(workbook, cell),
    );
    assert.deepEqual(others, []);
    assert.ok(found);
    const { kind, severity, cell, figure } = found;
    const place = { sheet: "Model", row: 0, column: 1 };
    assert.deepEqual([kind, severity, cell], ["constant-in-formula", "warning", place]);
    assert.equal(figure.formula, '=IIJ.FIGURE("4Q03","Revenue.SI")');
  });

  it("within a formula is no text, reference or other number", () => {
    for (const formula of [
      '="1234567"',
      "=A1234567",
      "=7654321+B1",
      "=-B1",
      "=-SUM(B1)",
      '=-("1234567")',
      "=((",
    ])
      assert.deepEqual(numbers(formula), [], formula);
    assert.deepEqual(
      [...auditedOf([[1234567]]).cells()].flatMap((cell) =>
        findConstants(auditedOf([[1234567]]), cell),
      ),
      [],
    );
  });
});
