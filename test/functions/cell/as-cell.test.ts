import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { badArgument, broken, Failure, notFound, notReported } from "../../../src/errors.ts";
import { Decimal } from "../../../src/exact/decimal.ts";
import { asCell } from "../../../src/functions/cell/as-cell.ts";
import { CellError } from "../runtime.ts";

/** Returns the error a failing answer becomes in a cell. */
function errorOf(fail: () => never): readonly [string, string] {
  const error = asCell(fail);
  assert.ok(error instanceof CellError);
  return [error.code, error.message];
}

const thrown = (failure: Error) => (): never => {
  throw failure;
};

describe("asCell", () => {
  it("gives figures as numbers and texts as they are, alone or in rows", () => {
    assert.equal(
      asCell(() => new Decimal("80.1")),
      80.1,
    );
    assert.equal(
      asCell(() => "reported"),
      "reported",
    );
    assert.deepEqual(
      asCell(() => [
        ["Release", "Value"],
        ["4Q03", new Decimal(-9289600)],
      ]),
      [
        ["Release", "Value"],
        ["4Q03", -9289600],
      ],
    );
  });

  it("shows a bad argument as #VALUE! and what is not there as #N/A, with its message", () => {
    assert.deepEqual(errorOf(thrown(badArgument("Write 4Q03."))), ["#VALUE!", "Write 4Q03."]);
    assert.deepEqual(errorOf(thrown(notFound("Available: 4Q03."))), ["#N/A", "Available: 4Q03."]);
    assert.deepEqual(errorOf(thrown(notReported("Ask 1H03."))), ["#N/A", "Ask 1H03."]);
  });

  it("holds a failure among rows as an error of its own cell", () => {
    const rows = asCell(() => [[new Decimal(1), notFound("Available: 4Q03.")]]);
    assert.ok(Array.isArray(rows));
    const [value, error] = rows[0] ?? [];
    assert.equal(value, 1);
    assert.ok(error instanceof CellError);
    assert.deepEqual([error.code, error.message], ["#N/A", "Available: 4Q03."]);
  });

  it("cuts a message of more than 250 characters between two words", () => {
    const words = `Accepted: ${Array(40).fill("Revenue").join(", ")}.`;
    const [, message] = errorOf(thrown(badArgument(words)));
    assert.ok(message.length <= 250);
    assert.match(message, /, Revenue…$/);
  });

  it("shows a fault of ours as #VALUE!, says what it was and that it should be reported", () => {
    const report = "This is a fault of the add-in: please report it.";
    for (const fault of [new TypeError("No item X."), broken("No item X.")])
      assert.deepEqual(errorOf(thrown(fault)), ["#VALUE!", `No item X. ${report}`]);
  });

  it("shows a fault of ours among rows as #VALUE! too, never as absence, nothing or zero", () => {
    const faults = [broken("No item X."), new Decimal(NaN), NaN, Infinity, undefined, null, {}];
    const rows = asCell(() => [faults as never[]]);
    assert.ok(Array.isArray(rows));
    for (const shown of rows[0] ?? []) {
      assert.ok(shown instanceof CellError);
      assert.equal(shown.code, "#VALUE!");
      assert.match(shown.message, /\. This is a fault of the add-in: please report it\.$/);
    }
    assert.equal(errorOf(() => undefined as never)[0], "#VALUE!");
    assert.equal(errorOf(thrown(new Failure("host", "Excel refused.")))[0], "#VALUE!");
  });
});
