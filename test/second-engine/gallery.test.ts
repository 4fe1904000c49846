import assert from "node:assert/strict";
import { it } from "mocha";
import { reports, statements, tables, topLeft } from "../gallery/plans.ts";
import { differences } from "./differences.ts";
import { describeWithOffice } from "./with-office.ts";

describeWithOffice("the gallery as values, recalculated by the second engine", () => {
  it("agrees with every formula", async () => {
    const plans = [...statements, ...tables, ...reports].map(({ planAt }) =>
      planAt(topLeft, "values"),
    );
    const { compared, differing } = await differences(plans);
    console.log(`    formulas compared: ${compared}, differing: ${differing.length}`);
    assert.deepEqual(differing, []);
    assert.ok(compared > 1700, String(compared));
  });
});
