import assert from "node:assert/strict";
import { inTurn, isWhole } from "../rounds.ts";
import { axeFaults, COLOUR_RULES } from "./axe.ts";
import { cutParts } from "./cut-parts.ts";
import { englishShown, englishSigns } from "./english-shown.ts";
import { shiftsAfter } from "./shifts.ts";
import { stops, tourIn, unfold, writeTourBook } from "./stops.ts";
import { unseenTexts } from "./unseen-texts.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

describe("the pane, 320 pixels wide, for everyone", function () {
  this.timeout(180_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    const { page, pane } = workbench;
    await page.addStyleTag({ content: "#pane { width: 320px !important; min-width: 0 }" });
    await pane.waitForFunction(() => innerWidth === 320);
    await writeTourBook(workbench);
    await workbench.sheet.select("B2");
  });
  after(() => workbench.close());

  for (const place of ["Find", "Trace", "Checks", "Workbook", "Help"]) {
    it(`moves nothing of ${place} once it is drawn`, async () => {
      const { pane } = workbench;
      const opener = place === "Help" ? "button" : "tab";
      const shifts = await shiftsAfter(pane, pane.getByRole(opener, { name: place }));
      const sum = shifts.reduce((so, { share }) => so + share, 0);
      assert.ok(sum < 0.05, JSON.stringify(shifts));
    });
  }

  for (const language of ["en", "ja"] as const)
    for (const [n, { at, come, leave }] of stops.entries()) {
      it(`has no fault in any theme, and cuts nothing: ${at}, language ${language}`, async () => {
        const tour = await tourIn(language, workbench);
        await come(tour);
        assert.deepEqual(await workbench.pane.evaluate(cutParts), []);
        if (language === "ja")
          assert.deepEqual(
            [await englishShown(workbench), await englishSigns(workbench)],
            [[], []],
          );
        // The texts of the second language have the colours of the first.
        const seen = language === "en" ? Object.entries(themes) : inTurn(Object.entries(themes), n);
        for (const [theme, media] of seen) {
          await workbench.page.emulateMedia(media);
          // A theme changes only colours; in the soak all is tested in every theme.
          const rules = theme === seen[0]?.[0] || isWhole ? [] : COLOUR_RULES;
          assert.deepEqual(await axeFaults(workbench, rules), [], theme);
          // axe does not know the forced colour behind a text.
          if (media.forcedColors === "active")
            assert.deepEqual(await workbench.pane.evaluate(unseenTexts), [], theme);
        }
        await leave?.(tour);
      });
    }

  it("cuts nothing of what else can be inserted", async () => {
    const {
      here,
      say,
      workbench: { pane },
    } = await tourIn("ja", workbench);
    await pane.getByRole("tab", { name: say.frame.places.insert }).click();
    for (const id of [
      "RevenueByService",
      "NetDebt",
      "OtherStatistics",
      "Guidance",
      "Restatement",
      "Checks",
      "4Q03 CF-FY",
    ]) {
      await here.getByRole("combobox", { name: say.insert.what }).selectOption(id);
      await unfold(here);
      assert.deepEqual(await pane.evaluate(cutParts), [], id);
    }
  });

  it("asks nothing unmodelled, and leaves no error uncaught", async () => {
    assert.deepEqual([workbench.faults, await workbench.unmodelled()], [[], []]);
  });
});
