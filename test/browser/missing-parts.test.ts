import assert from "node:assert/strict";
import fs from "node:fs";
import { makeTrouble, type Trouble } from "./trouble.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const PARTS = "build/frozen/chunks";

/** The only built script, among those loaded on demand, that contains one text and not another. */
function partWith(text: string, without?: string): string {
  const found = fs
    .readdirSync(PARTS)
    .filter((file) => /^\d+\..*\.js$/.test(file))
    .filter((file) => {
      const script = fs.readFileSync(`${PARTS}/${file}`, "utf8");
      return script.includes(text) && !(without !== undefined && script.includes(without));
    });
  const [part = ""] = found;
  assert.equal(found.length, 1, `${found.join(" and ")} hold "${text}"`);
  return part;
}

const parts = {
  pane: () => partWith("Places of the pane"),
  insert: () => partWith("Choose at least one period."),
  preview: () => partWith("columns on the sheet"),
  dialog: () => partWith("Overwrite "),
  day: () => partWith("fui-Input"),
  // The preview brings the notes with it.
  notes: () => partWith("Not a US GAAP measure.", "columns on the sheet"),
};

describe("the task pane whose parts do not come at first", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  /**
   * Opens the pane anew without the parts that fail; the page around it stays. The pane before is left first: what it was
   * still loading would count as a part that did not come.
   */
  const open = async (troubles: readonly Trouble[], waits = true): Promise<void> => {
    const { page, pane } = workbench;
    const address = pane.url();
    await pane.goto("about:blank");
    await page.unrouteAll();
    for (const trouble of troubles) await makeTrouble(page, trouble);
    await pane.goto(address);
    if (waits) await pane.evaluate(() => Office.onReady());
  };
  const openWithout = (part: keyof typeof parts): Promise<void> =>
    open([{ file: parts[part](), times: 1 }]);
  const button = (name: string) => workbench.pane.getByRole("button", { name });
  const says = (text: string | RegExp): Promise<void> => workbench.pane.getByText(text).waitFor();
  const choose = async (id: string): Promise<void> => {
    await workbench.pane.getByRole("combobox", { name: "Statement or table" }).selectOption(id);
  };

  it("says that it could not be loaded, and loads when it is asked to try again", async () => {
    await openWithout("pane");
    await says(/^The pane could not be loaded\. Check the connection, then try again\./);
    await button("Try again").click();
    await button("Insert").waitFor();
  });

  it("loads when Excel shows it again", async () => {
    await openWithout("pane");
    await button("Try again").waitFor();
    await workbench.press("Open pane");
    await workbench.press("Open pane");
    await button("Insert").waitFor();
  });

  it("keeps its ribbon's commands, and reports their results once it is loaded", async () => {
    await openWithout("pane");
    await button("Try again").waitFor();
    await workbench.press("Balance sheet");
    await button("Try again").click();
    await says(/^Written to 'IIJ Balance sheet'!A1/);
  });

  it("says which of its places did not come, and opens it when it is asked to try again", async () => {
    // Once with what draws the pane, once by the pane.
    await open([{ file: parts.insert(), times: 2 }]);
    await says(
      "Insert could not be loaded. Nothing was changed. Check the connection, then try again.",
    );
    await button("Try again").click();
    await button("Insert").waitFor();
  });

  it("works without its preview, which comes when it is asked to try again", async () => {
    await openWithout("preview");
    await says("The preview could not be loaded. Inserting works without it.");
    await choose("CAPEX");
    await button("Insert").click();
    await says(/^Written to 'IIJ CAPEX'!A1:/);
    await button("Try again").click();
    await workbench.pane.getByRole("region", { name: /^Preview/ }).waitFor();
  });

  it("has its preview when Excel shows it again", async () => {
    await openWithout("preview");
    await button("Try again").waitFor();
    await workbench.press("Open pane");
    await workbench.press("Open pane");
    await workbench.pane.getByRole("region", { name: /^Preview/ }).waitFor();
  });

  it("refuses a table whose notes it cannot have, and inserts it the next time", async () => {
    await open([{ file: parts.preview() }, { file: parts.notes(), times: 1 }]);
    await says("The preview could not be loaded. Inserting works without it.");
    await choose("4Q03 8");
    await button("Insert").click();
    await says(/^The notes to this table could not be loaded\. Nothing was changed\./);
    await button("Insert").click();
    await says(/^Written to /);
  });

  it("overwrites nothing if it cannot ask, and asks the next time", async () => {
    await openWithout("dialog");
    const { pane, sheet } = workbench;
    await choose("NetDebt");
    await pane.getByRole("radio", { name: "At the selection" }).check();
    await sheet.select("A1");
    await button("Insert").click();
    await says(/^The cells to fill are not empty.* Nothing was changed\./);
    await button("Insert").click();
    await pane.getByRole("alertdialog").waitFor();
  });

  it("says that the field for another day did not come, and has it when it is asked to try again", async () => {
    await openWithout("day");
    await workbench.pane.getByLabel("As known on").selectOption("another");
    await says("The field for another day could not be loaded.");
    await button("Try again").click();
    await workbench.pane.getByLabel("Day", { exact: true }).waitFor();
  });

  it("says that Office.js could not be loaded, and loads the page anew", async () => {
    await open([{ file: "office.js", times: 1 }], false);
    await says(/^Office\.js could not be loaded/);
    await button("Try again").click();
    await button("Insert").waitFor();
  });
});

describe("the task pane that does not come as the workbook opens", function () {
  this.timeout(60_000);

  for (const file of ["functions.js", "taskpane.js"]) {
    it(`says that ${file} did not come, and goes on when it is asked to try again`, async () => {
      const { page, pane, close } = await openWorkbench({
        troubles: [{ file, times: 1 }],
        waits: false,
      });
      try {
        const done = page.evaluate(() => window.workbench.host.commands.invoke("InsertBandwidth"));
        await pane.getByText(/^A part of IIJ Financials could not be loaded\./).waitFor();
        await pane.getByRole("button", { name: "Try again" }).click();
        await done;
        await pane.getByText(/^Written to 'IIJ Bandwidth'!A1:/).waitFor();
      } finally {
        await close();
      }
    });
  }
});
