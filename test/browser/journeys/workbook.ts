import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import type { Journey } from "./journey.ts";

/** The workbook: audited, repaired, brought up to date, frozen and put back. */
export function workbookJourney(journey: () => Journey): void {
  const button = (name: string | RegExp): Locator =>
    journey().here.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
  const says = (text: string | RegExp): Promise<void> =>
    journey().here.getByText(text).first().waitFor();

  /** What was said is said in the other language too while it is shown. */
  const saysInJapanese = async (english: RegExp, japanese: RegExp): Promise<void> => {
    const { pane } = journey().workbench;
    await journey().press(pane.getByRole("button", { name: "日本語" }));
    await says(japanese);
    await journey().press(pane.getByRole("button", { name: "English" }));
    await says(english);
  };

  it("Workbook audits, shows what was found, and goes to the cell", async () => {
    const { sheet, page } = journey().workbench;
    await page.evaluate(() => {
      window.workbench.engine.workbook.getSheetByName("Start")?.activate();
    });
    await sheet.type("H3", "4001449");
    await sheet.type("H4", '=IIJ.REVENUE("nonsense")');
    await sheet.type("H5", '=IIJ.FIGURE("4Q02","Income.Net",,"2003-12-31")');
    await journey().step("Workbook", "open", async () => {
      await journey().open("Workbook");
      await button("Audit this workbook").waitFor();
    });
    await journey().step("Workbook", "audit", async () => {
      await journey().press(button("Audit this workbook"));
      await journey().said(/findings in/);
    });
    await journey().step("Workbook", "from a finding to its cell", async () => {
      await journey().press(button(/^Figures typed in \d/));
      await says(/is Systems integration.*of 4Q03/);
      await journey().press(button("H3"));
      await says(/!?H3 is selected\./);
      await saysInJapanese(/!?H3 is selected\./, /H3 を選択しました。/);
    });
    await journey().press(button(/^Errors of IIJ functions/));
    await says(/"nonsense" is not a period/);
  });

  it("Workbook says that nothing is stuck, and changes nothing", async () => {
    await journey().step("Workbook", "repair", async () => {
      await journey().open("Repair");
      await journey().press(button("Repair #NAME? cells"));
      await says("No cell is stuck in #NAME?. Nothing was changed.");
    });
  });

  it("Workbook lists what a newer date changes, and accepts it", async () => {
    await journey().step("Workbook", "see what a newer date changes", async () => {
      await journey().open("Update");
      await journey().press(button("See what would change"));
      await says(/^2 cells would change/);
    });
    await journey().step("Workbook", "accept it", async () => {
      await journey().press(button("Accept what is ticked"));
      await says(/^Done: \d parts? updated\.$/);
      await saysInJapanese(/^Done: \d parts? updated\.$/, /^完了：\d 件を更新しました。$/);
    });
  });

  it("Workbook is frozen after a yes, and has its formulas again", async () => {
    const { sheet } = journey().workbench;
    const before = await sheet.block("B5:H8");
    await journey().step("Workbook", "see what would be frozen", async () => {
      await journey().open("Freeze");
      await journey().press(button("See what would be frozen"));
      await says(/formulas on 3 sheets? would become values/);
    });
    await journey().step("Workbook", "freeze", async () => {
      await journey().press(button("Freeze to values"));
      await says(/The sources are on the sheet "Sources \(frozen\)"/);
      await saysInJapanese(/^Done: .* frozen to values/, /^完了：数式 \d+ 件を値に固定しました。/);
    });
    await journey().step("Workbook", "see what can be unfrozen", async () => {
      await journey().press(button("See what can be unfrozen"));
      await says(/formulas can be put back\. 0 values would stay/);
    });
    await journey().step("Workbook", "unfreeze", async () => {
      await journey().press(button("Put formulas back"));
      await says(/formulas put back\. The sheet "Sources \(frozen\)" is no longer needed/);
      await saysInJapanese(/^Done: .* put back\./, /^完了：数式 \d+ 件を戻しました。/);
    });
    assert.deepEqual(await sheet.block("B5:H8"), before);
  });
}
