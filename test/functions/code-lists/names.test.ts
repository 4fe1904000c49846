import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { namesOfTable } from "../../../src/functions/code-lists/names.ts";

const statement = { place: "appendix", statement: "operations" } as const;

const namesOf = (code: string): readonly string[] =>
  namesOfTable({
    id: "IS",
    title: "Consolidated Statements of Operations",
    identity: { ...statement, code },
  }).others ?? [];

describe("the names of a statement of the appendix", () => {
  it("begin with the span of its flows where that is no quarter", () => {
    const span = (code: string): unknown[] => [
      namesOf(code).includes("income statement"),
      namesOf(code).find((name) => name.endsWith("income statement")),
    ];
    assert.deepEqual(span("operations"), [true, "income statement"]);
    assert.deepEqual(span("operations-annual"), [false, "annual income statement"]);
    assert.deepEqual(span("operations-half-year"), [false, "half-year income statement"]);
  });
});
