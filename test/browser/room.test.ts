import assert from "node:assert/strict";
import { openWorkbench } from "./workbench.ts";

/** The part of a sheet in view besides its frozen rows and columns. */
interface View {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

describe("a statement on a laptop's screen, the pane open", function () {
  this.timeout(60_000);

  it("shows at least 20 rows of its body, and 6 periods", async () => {
    const workbench = await openWorkbench({ viewport: { width: 1366, height: 768 } });
    try {
      await workbench.press("Operations");
      assert.ok(await workbench.page.locator("#pane").isVisible());
      const view = await workbench.page.evaluate((): View | null => {
        const sheet: unknown = window.workbench.engine.workbook.getActiveSheet();
        return (sheet as { getVisibleRange(): View | null }).getVisibleRange();
      });
      assert.ok(view);
      // The last row and the last column are cut.
      assert.ok(view.endRow - view.startRow >= 20, JSON.stringify(view));
      const [ended = []] = await workbench.sheet.values("E4:Z4");
      const shown = ended.slice(view.startColumn - 4, view.endColumn - 4);
      assert.ok(shown.filter((day) => day !== "").length >= 6, JSON.stringify(view));
    } finally {
      await workbench.close();
    }
  });
});
