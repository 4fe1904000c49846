import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("the workbook of the workbench, kept", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  let sheet: Workbench["sheet"];
  before(async () => {
    workbench = await openWorkbench();
    sheet = workbench.sheet;
  });
  after(() => workbench.close());

  const reload = async (by?: () => Promise<unknown>): Promise<void> => {
    ({ sheet } = await workbench.reload(by));
  };
  const startNew = () => workbench.page.getByRole("button", { name: "New workbook" }).click();
  const sheetNames = (): Promise<string[]> =>
    workbench.page.evaluate(() =>
      window.workbench.engine.workbook.getSheets().map((each) => each.getSheetName()),
    );
  const notice = () => workbench.page.locator("#notice:not([hidden])");
  const question = () => workbench.page.getByRole("dialog", { name: "Start a new workbook?" });
  /** What the browser's store holds. */
  const held = (): Promise<string> =>
    workbench.page.evaluate(async () => {
      const opening = indexedDB.open("iij-financials-workbench");
      const found = await new Promise((resolve) => {
        opening.onsuccess = () => {
          const asked = opening.result.transaction("workbooks").objectStore("workbooks");
          const get = asked.get("workbook");
          get.onsuccess = () => {
            opening.result.close();
            resolve(get.result);
          };
        };
      });
      return found === undefined ? "nothing" : JSON.stringify(found);
    });
  const stored = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(await held())) await workbench.page.waitForTimeout(100);
  };
  const store = (value: unknown): Promise<void> =>
    workbench.page.evaluate(async (kept) => {
      const opening = indexedDB.open("iij-financials-workbench");
      await new Promise<void>((resolve) => {
        opening.onsuccess = () => {
          const writing = opening.result.transaction("workbooks", "readwrite");
          writing.objectStore("workbooks").put(kept, "workbook");
          writing.oncomplete = () => {
            resolve();
          };
        };
      });
    }, value);

  it("is the start sheet again if nothing was done, and New workbook does not ask", async () => {
    await sheet.select("C20");
    await reload(startNew);
    assert.equal(await question().count(), 0);
    assert.deepEqual(await sheetNames(), ["Start"]);
    await stored(/^nothing$/);
  });

  it("is there after a reload: what was typed, what was inserted, how it prints and folds", async () => {
    await sheet.type("H3", '=IIJ.REVENUE("3Q03","SI","USDk")');
    await workbench.press("Operations");
    const record = () =>
      workbench.page.evaluate(() =>
        JSON.stringify(window.workbench.host.recordOf("IIJ Operations")),
      );
    const before = await record();
    assert.match(before, /"groups":\[\{/);
    const values = await sheet.values("B1:H40");
    await stored(/IIJ Operations/);
    await reload();
    assert.deepEqual(await sheetNames(), ["Start", "IIJ Operations"]);
    assert.deepEqual(await sheet.values("B1:H40"), values);
    assert.equal(await record(), before);
    await workbench.page.evaluate(() => {
      window.workbench.engine.workbook.setActiveSheet("sheet1");
    });
    assert.match(await sheet.message("H3"), /IIJ\.USD/);
  });

  it("is thrown away only after a question", async () => {
    await startNew();
    await question().getByRole("button", { name: "Keep this one" }).click();
    assert.deepEqual(await sheetNames(), ["Start", "IIJ Operations"]);
    await startNew();
    await reload(() => question().getByRole("button", { name: "Start a new one" }).click());
    assert.deepEqual(await sheetNames(), ["Start"]);
  });

  it("is put aside in plain words if another version kept it", async () => {
    await store({ format: 0, cells: [] });
    await reload();
    assert.match((await notice().textContent()) ?? "", /could not be opened, and was put aside/);
    assert.deepEqual(await sheetNames(), ["Start"]);
    const download = workbench.page.waitForEvent("download");
    await notice().getByRole("button", { name: "Save it as a file" }).click();
    assert.equal((await download).suggestedFilename(), "workbook-put-aside.json");
    await notice().getByRole("button", { name: "Close" }).click();
    assert.equal(await notice().count(), 0);
  });

  it("is put aside if it is broken", async () => {
    const snapshot = { id: "book", sheetOrder: ["a"], sheets: { a: 5 } };
    await store({ format: 1, workbook: { snapshot, records: {}, activeSheet: "gone" } });
    await reload();
    assert.match((await notice().textContent()) ?? "", /could not be opened, and was put aside/);
    assert.deepEqual(await sheetNames(), ["Start"]);
  });

  it("is kept by one window at a time", async () => {
    const second = await workbench.page.context().newPage();
    await second.goto(workbench.page.url());
    await second.locator("#notice", { hasText: "Another window keeps its workbook." }).waitFor();
    await second.close();
  });

  it("leaves no error uncaught", () => {
    assert.deepEqual(workbench.faults, []);
  });
});
