import assert from "node:assert/strict";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import type { Losses } from "../../src/excel/losses.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

/** Calls that are reported to clear Excel's undo stack even if they change nothing (office-js #5918, #6170, #6491). */
const clearing = /^(GetMergedAreasOrNullObject|Delete)$/;

const yes = (): Promise<boolean> => Promise.resolve(true);

describe("what is said of undo", () => {
  let workbook: TestWorkbook;
  afterEach(() => {
    workbook.session.close();
  });

  for (const [api, way, undoable] of [
    ["1.17", /: delete what you do not want\.$/, false],
    ["1.20", /: press Ctrl\+Z to take it back\.$/, true],
  ] as const)
    it(`is what an Excel with ExcelApi ${api} can do`, async () => {
      workbook = await openWorkbook(api, { noUndo: !undoable });
      await workbook.prepare((sheet) => {
        sheet.getRange("B2").values = [["mine"]];
      });
      let asked: Losses | undefined;
      await insertAtSelection(smallPlan, (losses) => {
        asked = losses;
        return Promise.resolve(false);
      });
      assert.equal(asked?.undoable, undoable);
      workbook.beforeWriting(() =>
        workbook.prepare((sheet) => {
          sheet.protection.protect();
        }),
      );
      await assert.rejects(insertAtSelection(smallPlan, yes), { kind: "host", message: way });
    });
});

describe("the undo stack of a user", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook("1.20", { callsClearUndo: true });
    await workbook.prepare((sheet) => {
      sheet.getRange("H9").values = [["typed"]];
    });
  });
  afterEach(() => {
    workbook.session.close();
  });

  const depth = (): number => workbook.session.host.book.undo.depth();
  const sent = (): string[] =>
    workbook.sent.flatMap(({ Actions, ObjectPaths }) =>
      Actions.flatMap(({ Name, ObjectPathId }) => [
        Name,
        String(ObjectPaths[String(ObjectPathId)]?.Name),
      ]),
    );

  it("is kept by an insertion into blank cells", async () => {
    const before = depth();
    await insertAtSelection(smallPlan, yes);
    assert.equal(depth(), before + 1);
  });

  it("is kept by an insertion on a new sheet, which calls nothing that clears it", async () => {
    const before = depth();
    await insertOnNewSheet(smallPlan);
    assert.equal(depth(), before + 1);
    assert.deepEqual(
      sent().filter((name) => clearing.test(name)),
      [],
    );
  });

  it("is used for merged cells once, if the target has contents", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("B2").values = [["mine"]];
    });
    await insertAtSelection(smallPlan, yes);
    const cleared = new Set(sent().filter((name) => clearing.test(name)));
    assert.deepEqual([...cleared], ["GetMergedAreasOrNullObject"]);
  });
});

describe("a new sheet", () => {
  it("is frozen before its columns are folded, is drawn once and calculated once", async () => {
    const workbook = await openWorkbook();
    try {
      await insertOnNewSheet(smallPlan);
      const names = (workbook.sent.at(-1)?.Actions ?? []).map(({ Name }) => Name);
      const at = (name: string): number => names.indexOf(name);
      const paths = Object.values(workbook.sent.at(-1)?.ObjectPaths ?? {}).map(({ Name }) => Name);
      assert.ok(paths.includes("FreezePanes"));
      assert.ok(at("FreezeAt") >= 0 && at("FreezeAt") < at("Group"), names.join(" "));
      assert.ok(at("Group") < at("ShowOutlineLevels"));
      assert.deepEqual(
        names.filter((name) => name.startsWith("Suspend")),
        ["SuspendApiCalculationUntilNextSync", "SuspendScreenUpdatingUntilNextSync"],
      );
      assert.ok(at("SuspendScreenUpdatingUntilNextSync") < at("SetCellProperties"));
      assert.equal(names.filter((name) => name === "SetCellProperties").length, 1);
      const { properties } = workbook.session.host.recordOf("IIJ Small").page;
      assert.equal(properties["PrintErrors"], "Dash");
    } finally {
      workbook.session.close();
    }
  });
});

describe("names that the sheet and the workbook both give", () => {
  it("are reported once", async () => {
    const workbook = await openWorkbook("1.15", { namesDoubled: true });
    try {
      await workbook.session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        context.workbook.names.add("Mine", sheet.getRange("A1:B2"));
        await context.sync();
      });
      let asked: Losses | undefined;
      await insertAtSelection(smallPlan, (losses) => {
        asked = losses;
        return Promise.resolve(false);
      });
      assert.deepEqual(asked?.names, ["Mine"]);
    } finally {
      workbook.session.close();
    }
  });
});
