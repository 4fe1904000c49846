import assert from "node:assert/strict";
import type { Journey } from "./journey.ts";

/** What the pane offers for operations, in the order it reads. */
const ORDER = [
  "Statement or table",
  "Preview: IIJ: consolidated statements of operations",
  ...["1Q02", "4Q02", "1Q03", "3Q03", "4Q03", "Release for 4Q02", "FY2002", "FY2003"],
  "Derived periods",
  ...[
    "Order",
    "Years",
    "US dollars",
    "Year on year",
    "Quarter on quarter",
    "Share of total revenues",
  ],
  ...["Unit", "As known on", "Live formulas", "With a chart", "Looks", "On a new sheet", "Insert"],
];

/** Insert: every control in the order it reads, then a statement chosen, seen and inserted. */
export function insertingJourney(journey: () => Journey): void {
  it("Insert is worked in the order it reads", async () => {
    const { page, pane } = journey().workbench;
    await journey().open("Insert");
    await pane.getByRole("region", { name: /^Preview/ }).waitFor();
    await journey().reach(pane.getByRole("combobox", { name: "Statement or table" }));
    await journey().step("Insert", `through its ${ORDER.length} controls`, async () => {
      for (const expected of ORDER) {
        const name = await pane.evaluate(focusedName);
        assert.ok(name.startsWith(expected), `${name} has the focus, not ${expected}`);
        assert.equal(await pane.evaluate(focusIsCovered), false, `${name} is out of sight`);
        if (expected !== ORDER.at(-1)) await page.keyboard.press("Tab");
      }
    });
  });

  it("Insert has a preview that the arrow keys scroll", async () => {
    const { page, pane } = journey().workbench;
    await journey().reach(pane.getByRole("region", { name: /^Preview/ }));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await pane.waitForFunction(() => {
      const { scrollTop, scrollLeft } = document.activeElement ?? { scrollTop: 0, scrollLeft: 0 };
      return scrollTop > 0 && scrollLeft > 0;
    });
  });

  it("Insert reaches derived periods once they are unfolded, and not before", async () => {
    const { page, pane } = journey().workbench;
    const derived = pane.getByRole("checkbox", { name: "2Q03" });
    assert.equal(await derived.count(), 0);
    const opener = pane.getByRole("button", { name: "Derived periods 1 of 7 shown" });
    await journey().press(opener);
    assert.equal(await opener.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Tab");
    assert.match(await pane.evaluate(focusedName), /^2Q03 FY2003 − 1Q03 − 3Q03 − 4Q03/);
    await page.keyboard.press("Space");
    await pane.getByRole("button", { name: "Derived periods 0 of 7 shown" }).waitFor();
  });

  it("Insert shows a statement as it is chosen, and inserts it with one formula", async () => {
    const { page, pane, sheet } = journey().workbench;
    const { here } = journey();
    await journey().step("Insert", "choose cash flows, and see them", async () => {
      await journey().choose(
        here.getByRole("combobox", { name: "Statement or table" }),
        "CashFlows",
      );
      await pane.getByRole("region", { name: /^Preview: .*cash flows/ }).waitFor();
    });
    await journey().reach(pane.getByRole("radio", { name: "Live formulas" }));
    await page.keyboard.press("ArrowDown");
    assert.equal(await pane.getByRole("radio", { name: "One formula" }).isChecked(), true);
    await journey().step("Insert", "insert it", async () => {
      await journey().press(here.getByRole("button", { name: "Insert", exact: true }));
      await journey().said("Written to 'IIJ Cash flows'!A1:");
    });
    const column = (await sheet.values("E1:E60")).flat();
    assert.ok(column.includes(-2595017), "operating activities of 1Q02");
  });
}

/** Says whether the focused element is covered by the bar with the Insert button, or outside the pane. */
function focusIsCovered(): boolean {
  const focused = document.activeElement;
  const bar = document.querySelector("button[type=submit]")?.parentElement;
  if (!focused || !bar || bar.contains(focused)) return false;
  const { top, bottom } = focused.getBoundingClientRect();
  return top < 0 || bottom > bar.getBoundingClientRect().top;
}

function focusedName(): string {
  const focused = document.activeElement as HTMLInputElement | null;
  const label = focused?.labels?.[0]?.textContent ?? focused?.textContent ?? "";
  return focused?.getAttribute("aria-label") ?? label.replace(/^[▸▾]/, "");
}
