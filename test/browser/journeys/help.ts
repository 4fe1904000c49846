import assert from "node:assert/strict";
import type { Journey } from "./journey.ts";

/** The first run: the help inserts a real statement, in a workbook that holds nothing yet. */
export function helpJourney(journey: () => Journey): void {
  it("Help inserts the statements of operations, and says where", async () => {
    const { workbench } = journey();
    await journey().step("Help", "open", async () => {
      await journey().open("Help");
      await journey().here.getByRole("heading", { name: "Begin here" }).waitFor();
    });
    await journey().step("Help", "insert the statements of operations", async () => {
      const insert = journey().here.getByRole("button", { name: /^Insert the statements/ });
      await journey().press(insert);
      await journey().said("Written to 'IIJ Operations'!A1:");
    });
    assert.equal((await workbench.sheet.read("E27")).value, 9849202);
  });
}
