import assert from "node:assert/strict";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { inNamespace, namespaceOf } from "../../src/taskpane/namespace.ts";

const planOf = (formula: string): SheetPlan =>
  ({ cells: [[{ kind: "formula", formula, expected: 1 }]] }) as unknown as SheetPlan;

const formulaIn = (namespace: string, formula: string): unknown =>
  inNamespace(() => planOf(formula), namespace)({ row: 0, column: 0 }).cells[0]?.[0];

describe("the namespace of the functions", () => {
  it("is IIJ unless the address of the page says otherwise", () => {
    assert.equal(namespaceOf(""), "IIJ");
    assert.equal(namespaceOf("?namespace=IIJDEV&_host_Info=Excel$Web$16.01"), "IIJDEV");
    assert.equal(namespaceOf("?namespace=%3D1%2B"), "IIJ");
  });

  it("is put before every called function, but not before texts and names of sheets", () => {
    const formula = `=IFNA(IIJ.FIGURE(A1,"IIJ.x"),'IIJ.sheet'!A1)+IIJ.FXRATE("4Q03")+NOTIIJ.F()`;
    const expected = `=IFNA(IIJDEV.FIGURE(A1,"IIJ.x"),'IIJ.sheet'!A1)+IIJDEV.FXRATE("4Q03")+NOTIIJ.F()`;
    assert.deepEqual(formulaIn("IIJDEV", formula), {
      kind: "formula",
      formula: expected,
      expected: 1,
    });
    assert.deepEqual(formulaIn("IIJ", formula), { kind: "formula", formula, expected: 1 });
  });
});
