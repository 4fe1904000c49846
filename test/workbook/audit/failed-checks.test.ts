import assert from "node:assert/strict";
import { notCalculated, silent } from "../../../src/sheet/plan/answers.ts";
import { auditInSteps } from "../../../src/workbook/audit/audit.ts";
import { findFailedChecks } from "../../../src/workbook/audit/failed-checks.ts";
import type { CellContent, Step } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

const place = { sheet: "Model", row: 2, column: 3 };

/** Returns the findings about a cell with a value. */
const found = (value: CellContent, holds: "constant" | "formula" | "filled" = "formula") =>
  findFailedChecks({ ...place, formula: "=X()", value, expression: undefined, holds });

describe("what a cell of one of our sheets says", () => {
  it("is an error if a check does not agree", () => {
    for (const says of ["✘", "✘ 1,204 4Q03"])
      assert.deepEqual(found(says), [
        { kind: "failed-check", severity: "error", cell: place, says },
      ]);
    assert.equal(found("✘ 7", "filled").length, 1);
  });

  it("is a warning if figures are not those of the add-in", () => {
    for (const says of [silent, `${silent}.`, notCalculated])
      assert.deepEqual(found(says), [
        { kind: "add-in-silent", severity: "warning", cell: place, says },
      ]);
  });

  it("is nothing of other texts, numbers and what is typed", () => {
    for (const value of ["✔", "1 ✘", `x${silent}`, `${notCalculated} yet`, "", 5, true])
      assert.deepEqual(found(value), [], String(value));
    for (const value of ["✘ 7", silent, notCalculated])
      assert.deepEqual(found(value, "constant"), []);
  });
});

describe("the findings of an audit", () => {
  const audit = auditInSteps(
    bookOf({
      A: [
        [4001449, ["=1/0", "#DIV/0!"], ["=X()", "✘ 7"]],
        [
          ["=IIJ.EPS(1)", "#NAME?"],
          ["=1+8344046", 1],
          ["=2/0", "#DIV/0!"],
        ],
      ],
    }),
    { data, namespace: "IIJ" },
  );
  const steps: Step[] = [];
  let step = audit.next();
  for (; !step.done; step = audit.next()) steps.push(step.value);
  const { findings, cells } = step.value;

  it("come by kind, what is wrong before what may be, then in the order of the cells", () => {
    assert.deepEqual(
      findings.map(({ kind, cell }) => `${kind} ${cell.row},${cell.column}`),
      [
        "stuck-name 1,0",
        "native-error 0,1",
        "native-error 1,2",
        "failed-check 0,2",
        "hard-coded 0,0",
        "constant-in-formula 1,1",
      ],
    );
  });

  it("take a step for each fact, each cell and each error", () => {
    assert.equal(cells, 6);
    assert.ok(steps.every(({ of }) => of === 6));
    const counted = steps.map(({ done }) => done).filter((done) => done > 0);
    assert.deepEqual(counted, [1, 2, 3, 4, 5, 6, 6, 6, 6]);
    assert.ok(steps.length > 1000 && steps[0]?.done === 0);
  });
});
