import assert from "node:assert/strict";
import { openSession } from "../../workbench/excel-host/session.ts";

describe("a session that is closed while it calculates", function () {
  this.timeout(20_000);

  it("leaves nothing behind that fails later", async () => {
    const session = await openSession();
    const { workbook } = session.host.book.engine;
    const range = workbook.getActiveSheet().getRange("A1:Z200");
    range.setValues(Array.from({ length: 200 }, () => Array.from({ length: 26 }, () => "=1+1")));
    // Univer begins 100 ms after the change, and shows its progress a second later.
    await new Promise((resolve) => setTimeout(resolve, 150));
    session.close();
    const failed = await new Promise<unknown>((resolve) => {
      process.once("uncaughtExceptionMonitor", resolve);
      setTimeout(resolve, 1_500);
    });
    assert.equal(failed, undefined);
  });

  it("lets the process end", async () => {
    const open = openPorts();
    const session = await openSession();
    const range = session.host.book.engine.workbook.getActiveSheet().getRange("A1:Z200");
    for (const formula of ["=1+1", "=1+2"]) {
      range.setValues(Array.from({ length: 200 }, () => Array.from({ length: 26 }, () => formula)));
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    session.close();
    const until = Date.now() + 5_000;
    while (openPorts() > open && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(openPorts(), open);
  });
});

/** The ends of channels that Node.js waits for before it ends. */
function openPorts(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
}
