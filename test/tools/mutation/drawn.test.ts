import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { isDrawn } from "../../../tools/mutation/drawn.ts";

const mutants = Array.from({ length: 3000 }, (_, line) => ({
  id: String(line),
  fileName: "any.ts",
  location: { start: { line, column: 0 }, end: { line, column: 9 } },
  mutatorName: "BooleanLiteral",
  replacement: "false",
}));

const drawn = (percent: number, seed = 1) =>
  mutants.filter((each) => isDrawn(each, "src/any.ts", { percent, seed }));

describe("a sample of mutants", () => {
  it("has about the share asked for, all of 100 % and none of 0 %", () => {
    const share = drawn(20).length / mutants.length;
    assert.ok(share > 0.17 && share < 0.23, String(share));
    assert.deepEqual([drawn(100).length, drawn(0).length], [3000, 0]);
  });

  it("lies in every larger one", () => {
    const larger = new Set(drawn(20));
    assert.ok(drawn(6).every((each) => larger.has(each)));
  });

  it("is another one with another seed", () => {
    const other = new Set(drawn(20, 2));
    const share = drawn(20).filter((each) => other.has(each)).length / drawn(20).length;
    assert.ok(share > 0.1 && share < 0.3, String(share));
  });
});
