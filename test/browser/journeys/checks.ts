import assert from "node:assert/strict";
import type { Journey } from "./journey.ts";

/** The checks: filtered, one opened, and on to Trace. */
export function checkingJourney(journey: () => Journey): void {
  const rows = () =>
    journey().here.getByRole("list", { name: "Checks" }).locator("button[aria-expanded]");

  it("Checks are turned page by page, and filtered by verdict, table, release and words", async () => {
    const here = () => journey().here;
    await journey().step("Checks", "open, every check tested", async () => {
      await journey().open("Checks");
      await journey().said("1–25 of 2,195");
    });
    await journey().press(here().getByRole("button", { name: "Next" }));
    await journey().said("26–50 of 2,195");
    await journey().step("Checks", "filter by verdict, table, release and words", async () => {
      await journey().choose(here().getByLabel("Verdict"), "Source inconsistent, explained (67)");
      await journey().said("1–25 of 67");
      await here().getByRole("combobox", { name: "Statement or table" }).selectOption("costs");
      await journey().choose(here().getByLabel("Release"), "4Q03");
      await journey().reach(here().getByLabel("Words"));
      await journey().workbench.page.keyboard.type("systems integration");
      await journey().said("1 check");
    });
    assert.equal(await rows().count(), 1);
  });

  it("a check shows its figures, both ranges, the difference and the explanation", async () => {
    await journey().step("Checks", "open a check", async () => {
      await journey().press(rows());
      await journey().here.getByText("Compared with").waitFor();
    });
    const told = (await journey().here.getByRole("listitem").first().textContent()) ?? "";
    for (const words of [
      "2,198 JPY million · Cost of systems integration 3Q03",
      "can be any value from 2,197.5 to 2,198.5",
      "2,198,668 JPY thousand",
      "can be any value from 2,198.6675 to 2,198.6685",
      "The table in millions is made to add up.",
    ])
      assert.ok(told.includes(words), `${words}: ${told}`);
  });

  it("a figure of a check leads to Trace, and the check is found as it was left", async () => {
    const { pane } = journey().workbench;
    await journey().step("Checks", "from a figure to Trace", async () => {
      await journey().press(
        pane.getByRole("button", { name: "2,198,668: Trace Cost of systems integration 3Q03" }),
      );
      await pane.getByRole("tab", { name: "Trace", selected: true }).waitFor();
      await journey().here.getByText("2,198,668").first().waitFor();
    });
    await journey().open("Checks");
    await journey().said("1 check");
  });

  it("Checks say what to do if none matches", async () => {
    await journey().reach(journey().here.getByLabel("Words"));
    await journey().workbench.page.keyboard.type(" of nothing of the kind");
    await journey().said("No check matches.");
  });
}
