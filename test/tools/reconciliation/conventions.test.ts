import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { inferConventions } from "../../../tools/reconciliation/conventions.ts";
import { data } from "../../dataset/held.ts";

describe("inferConventions", () => {
  it("finds millions rounded half up; what rounding does not explain is forced to foot", () => {
    const [rounding] = inferConventions(data);
    assert.deepEqual(rounding?.readings, [
      { reading: "rounded half up", explains: 158, of: 162 },
      { reading: "truncated", explains: 92, of: 162 },
    ]);
  });

  it("finds changes on a negative base divided by the base with its sign", () => {
    const [, base] = inferConventions(data);
    assert.deepEqual(base?.readings, [
      { reading: "the base with its sign", explains: 24, of: 25 },
      { reading: "the size of the base", explains: 0, of: 25 },
    ]);
  });
});
