import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./workbench.ts";

declare global {
  interface Window {
    /** In the page: settles once a request is silenced. */
    silent?: Promise<void>;
    /** In the pane: ends every wait of a minute. */
    passMinute?: () => void;
  }
}

describe("an Excel that does not answer, in a browser", function () {
  this.timeout(120_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await holdMinutes();
  });
  after(() => workbench.close());

  /** Lets the test decide when a minute has passed in the pane: nothing else of it waits so long. */
  const holdMinutes = (): Promise<void> =>
    workbench.pane.evaluate(() => {
      const waits = new Map<number, () => void>();
      const [wait, stop] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
      window.setTimeout = ((act: () => void, ms = 0) => {
        if (ms < 60_000) return wait(act, ms);
        const id = wait(() => undefined, ms);
        waits.set(id, act);
        return id;
      }) as typeof window.setTimeout;
      window.clearTimeout = (id) => {
        waits.delete(Number(id));
        stop(id);
      };
      window.passMinute = () => {
        for (const act of waits.values()) act();
        waits.clear();
      };
    });
  /** The n-th request from now on does not arrive, or its answer does not. */
  const silence = (n: number, is: "lost" | "unanswered"): Promise<void> =>
    workbench.page.evaluate(
      ([at, fault]) => {
        const { line } = window.workbench.host;
        window.silent = new Promise((resolve) => {
          line.onSilence = resolve;
        });
        line.disturb(at, { is: fault });
      },
      [n, is] as const,
    );
  /** Waits until a request is silenced, and then a minute longer. */
  const minuteOfSilence = async (): Promise<void> => {
    await workbench.page.evaluate(() => window.silent);
    await workbench.pane.evaluate(() => {
      window.passMinute?.();
    });
  };
  const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });
  const says = (text: RegExp): Promise<void> => workbench.pane.getByText(text).first().waitFor();
  const tab = (name: string): Promise<void> =>
    workbench.pane.getByRole("tab", { name, exact: true }).click();
  const choose = async (id: string): Promise<void> => {
    await workbench.pane.getByRole("combobox", { name: "Statement or table" }).selectOption(id);
  };
  const sheets = (): Promise<string[]> =>
    workbench.page.evaluate(() =>
      window.workbench.engine.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );

  it("is reported for an insertion that was only looking, and the next click inserts", async () => {
    await choose("CAPEX");
    const before = await sheets();
    await silence(1, "lost");
    await button("Insert").click();
    await minuteOfSilence();
    await says(/^Excel has not answered for a minute\..* Nothing was changed\.$/);
    assert.deepEqual(await sheets(), before);
    await button("Insert").click();
    await says(/^Written to 'IIJ CAPEX'!A1:/);
    assert.deepEqual(await sheets(), [...before, "IIJ CAPEX"]);
  });

  it("is reported for an insertion that was writing: the result is unknown, and the next click asks", async () => {
    await choose("NetDebt");
    const before = await sheets();
    // It asks for blocks, looks, writes.
    await silence(3, "unanswered");
    await button("Insert").click();
    await minuteOfSilence();
    await says(
      /^Excel has not answered for a minute\..* It is not known whether Excel has written/,
    );
    assert.deepEqual(await sheets(), [...before, "IIJ Net debt"]);
    await button("Insert").click();
    const question = workbench.pane.getByRole("alertdialog");
    await question.getByRole("button", { name: "Cancel" }).click();
    await says(/^Nothing was changed\.$/);
    assert.deepEqual(await sheets(), [...before, "IIJ Net debt"]);
  });

  it("is reported for work on the workbook, which can be started again", async () => {
    await tab("Workbook");
    await button("Audit this workbook").waitFor();
    await silence(1, "lost");
    await button("Audit this workbook").click();
    await minuteOfSilence();
    await says(/Excel has not answered for a minute\./);
    await button("Audit this workbook").click();
    await says(/findings? in|Nothing was found|no finding/i);
  });

  it("is reported for a formula to be entered, and the next click enters it", async () => {
    await tab("Find");
    await workbench.pane.getByRole("combobox", { name: "Search items" }).fill("net income");
    await workbench.page.keyboard.press("Enter");
    await button("Insert").waitFor();
    await workbench.sheet.select("Z40");
    await silence(1, "lost");
    await button("Insert").click();
    await minuteOfSilence();
    await says(/Excel has not answered for a minute\..* Nothing was changed\./);
    await button("Insert").click();
    await says(/was entered in .*Z40\.$/);
  });

  it("leaves no error uncaught", () => {
    assert.deepEqual(workbench.faults, []);
  });
});
