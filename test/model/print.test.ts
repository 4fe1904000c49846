import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { columnKinds, isChangeColumn, isPercentageColumn } from "../../src/model/print.ts";

describe("a column of percentages", () => {
  it("holds shares and changes, and no amounts or counts", () => {
    assert.deepEqual(
      columnKinds.filter((column) => isPercentageColumn({ column })),
      ["percent", "YoY", "QoQ"],
    );
  });
});

describe("a column of changes", () => {
  it("holds no shares", () => {
    assert.deepEqual(
      columnKinds.filter((column) => isChangeColumn({ column })),
      ["YoY", "QoQ"],
    );
  });
});
