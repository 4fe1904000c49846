import assert from "node:assert/strict";
import { chartSpecs } from "../../src/sheet/chart/specs.ts";
import { statementTitles } from "../../src/sheet/statement/head/labels.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import { commands } from "../../src/taskpane/commands.ts";
import { chooseLanguage } from "../../src/taskpane/language/language.ts";
import { currentNotice, onNotice } from "../../src/taskpane/notice.ts";
import { currentTarget } from "../../src/taskpane/places.ts";
import { ACTIONS, COMMANDS, OPENINGS } from "../../src/taskpane/start/command-names.ts";
import { standBy } from "../../src/taskpane/start/standby.ts";
import { openWorkbook, type TestWorkbook } from "../excel/workbook.ts";

describe("the ribbon's commands", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
    globalThis.iijStandby = undefined;
    standBy().takeOver(commands);
  });
  afterEach(() => {
    workbook.session.close();
  });

  it("are those that Excel knows, and each is carried out", () => {
    assert.deepEqual(Object.keys(commands), ACTIONS);
  });

  for (const [name, code] of Object.entries(COMMANDS)) {
    const definition = definitions[code];
    it(`insert ${definition.title} on a new sheet and say so`, async () => {
      await workbook.session.invokeCommand(name);
      assert.deepEqual(await workbook.sheetNames(), [
        "Sheet1",
        `IIJ ${statementTitles[definition.code].tab}`,
      ]);
      const { charts } = workbook.session.host.recordOf(
        `IIJ ${statementTitles[definition.code].tab}`,
      );
      const specs = chartSpecs[code];
      assert.equal(charts.length, specs === "bridge" ? 1 : (specs?.length ?? 0));
      const { kind, text } = currentNotice();
      assert.equal(kind, "done");
      assert.match(
        text,
        new RegExp(`^Written to 'IIJ ${statementTitles[definition.code].tab}'!A1:`),
      );
    });
  }

  for (const [name, target] of Object.entries(OPENINGS)) {
    it(`open the pane, ${name} at ${target.place}, and change nothing`, async () => {
      const { session } = workbook;
      session.host.addin.visibility = "Hidden";
      await session.invokeCommand(name);
      assert.equal(session.host.addin.visibility, "Visible");
      assert.deepEqual(currentTarget(), target);
      assert.deepEqual(await workbook.sheetNames(), ["Sheet1"]);
    });
  }

  it("include the summary", () => {
    assert.equal(Object.values<string>(COMMANDS).includes("Summary"), true);
  });

  it("write values if formulas cannot spill, and open the pane to say so", async () => {
    workbook.session.close();
    workbook = await openWorkbook("1.11");
    globalThis.iijStandby = undefined;
    standBy().takeOver(commands);
    const { session } = workbook;
    session.host.addin.visibility = "Hidden";
    await session.invokeCommand("InsertOperations");
    const { kind, text } = currentNotice();
    assert.equal(kind, "done", text);
    assert.match(text, /^Written to .* as values: live formulas need formulas that spill, /);
    assert.equal(session.host.addin.visibility, "Visible");
    const { formulas } = await workbook.read("IIJ Operations", "A1:V100");
    assert.equal(
      formulas.flat().some((each) => String(each).includes("IIJ.")),
      false,
    );
  });

  it("do the same from the keyboard, where there is no event to complete", async () => {
    let leave = (): void => undefined;
    const said = new Promise<void>((resolve) => {
      leave = onNotice(resolve);
    });
    await workbook.session.pressShortcut("InsertBalanceSheet");
    await said;
    leave();
    assert.deepEqual(await workbook.sheetNames(), ["Sheet1", "IIJ Balance sheet"]);
  });

  it("show the pane from the keyboard", async () => {
    const { addin } = workbook.session.host;
    const shown = (): boolean => addin.visibility === "Visible";
    addin.visibility = "Hidden";
    await workbook.session.pressShortcut("ShowPane");
    while (!shown()) await new Promise(setImmediate);
  });

  it("take turns: of two in one moment each has a sheet", async () => {
    const { session } = workbook;
    await Promise.all([
      session.invokeCommand("InsertBandwidth"),
      session.invokeCommand("InsertNetDebt"),
    ]);
    assert.deepEqual((await workbook.sheetNames()).slice(-2), ["IIJ Bandwidth", "IIJ Net debt"]);
    assert.equal(currentNotice().kind, "done", currentNotice().text);
  });

  it("take a double click for one click, and a click after it is done for another", async () => {
    const { session } = workbook;
    const click = (): Promise<void> => session.invokeCommand("InsertBandwidth");
    await Promise.all([click(), click()]);
    assert.deepEqual(await workbook.sheetNames(), ["Sheet1", "IIJ Bandwidth"]);
    await click();
    assert.deepEqual((await workbook.sheetNames()).slice(-1), ["IIJ Bandwidth (2)"]);
  });

  it("speak Japanese if the pane does, and write Japanese labels", async () => {
    chooseLanguage("ja");
    try {
      await workbook.session.invokeCommand("InsertOperations");
      const { kind, text } = currentNotice();
      assert.equal(kind, "done", text);
      assert.match(
        text,
        /^'IIJ Operations'!A1:\w+ に挿入しました。B列に公表値との検算が 7 件あります。/,
      );
      const { values } = await workbook.read("IIJ Operations", "D18:D60");
      assert.ok(values.flat().includes("営業収益合計"), values.flat().join(" "));
      workbook.refuseNextWriteAt(5);
      await workbook.session.invokeCommand("InsertOperations");
      assert.match(currentNotice().text, /^Excelが処理を拒否しました（.*ブックは元のままです。$/);
    } finally {
      chooseLanguage("en");
    }
  });

  it("open the pane to say what failed", async () => {
    const { session } = workbook;
    session.host.addin.visibility = "Hidden";
    workbook.refuseNextWriteAt(5);
    await session.invokeCommand("InsertOperations");
    assert.equal(session.host.addin.visibility, "Visible");
    assert.equal(currentNotice().kind, "failed");
  });

  it("complete, the failure kept for the pane, when Excel will not open it either", async () => {
    const { session } = workbook;
    const unhandled: unknown[] = [];
    const note = (reason: unknown): number => unhandled.push(reason);
    process.on("unhandledRejection", note);
    session.Office.addin.showAsTaskpane = () => Promise.reject(new Error("not now"));
    workbook.refuseNextWriteAt(5);
    await session.invokeCommand("InsertOperations");
    await new Promise(setImmediate);
    process.off("unhandledRejection", note);
    assert.deepEqual(unhandled, []);
    const { kind, text } = currentNotice();
    assert.equal(kind, "failed");
    assert.match(text, /^Excel refused .* The workbook is as it was before\.$/);
  });
});
