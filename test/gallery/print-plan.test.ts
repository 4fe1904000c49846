import assert from "node:assert/strict";
import { smallPlan } from "../excel/small-plan.ts";
import { printPlan } from "./print-plan.ts";

describe("A printed plan", () => {
  it("says which style an area has while a formula is true", () => {
    const lines = printPlan(smallPlan({ row: 4, column: 2 })).split("\n");
    assert.deepEqual(
      lines.filter((line) => line.includes(" when ")),
      [
        "E6:E7 is [large] when =E6>3000000; now E6",
        "E6:E7 is [figure] when =ISNUMBER(E6); now E6:E7",
      ],
    );
  });
});
