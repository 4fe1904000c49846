import assert from "node:assert/strict";
import { freeze, lookAtFreeze } from "../../../src/taskpane/workbook/freeze-workbook.ts";
import { lookAtUnfreeze, unfreeze } from "../../../src/taskpane/workbook/unfreeze-workbook.ts";
import { lookAtUpdate, writeUpdate } from "../../../src/taskpane/workbook/update-workbook.ts";
import { openSession, type Session } from "../../../workbench/excel-host/session.ts";
import { data } from "../../dataset/held.ts";
import { functions } from "../../host/built-functions.ts";
import { all, freezing } from "./freezing.ts";

describe("a block whose size changes with the date", function () {
  this.timeout(60_000);
  let session: Session;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
  });
  afterEach(() => {
    assert.deepEqual(session.host.unmodelled, []);
    session.close();
  });

  const contents = (name: string): Promise<{ formulas: unknown[][]; values: unknown[][] }> =>
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getRange("A1:Z60").load("formulas,values");
      await context.sync();
      return structuredClone({ formulas: used.formulas, values: used.values });
    });

  const write = (cells: Readonly<Record<string, unknown>>): Promise<void> =>
    session.run(async (context) => {
      for (const [address, content] of Object.entries(cells))
        context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[content]];
      await context.sync();
    });

  it("renews a frozen block that grows or shrinks with the date, if its new cells are empty", async () => {
    const formula = '=IIJ.STATEMENT("CAPEX","1Q02:LFQ",,"2003-12-31")';
    const other = formula.replace("2003-12-31", "2004-05-14");
    await write({ A1: formula, A30: other });
    const [narrow, wide] = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const blocks = ["A1", "A30"].map((at) =>
        sheet.getRange(at).getSpillingToRange().load("values"),
      );
      await context.sync();
      return blocks.map(({ values }) => structuredClone(values as unknown[][]));
    });
    assert.ok(narrow && wide && (wide[0]?.length ?? 0) > (narrow[0]?.length ?? 0));
    await write({ A30: "" });
    const sources = await freeze(await lookAtFreeze(all, "IIJ"), freezing);
    const end = narrow[0]?.length ?? 0;
    const inTheWay = String.fromCharCode(65 + end);
    await write({ [`${inTheWay}2`]: "mine" });
    const blocked = await lookAtUpdate(data, "IIJ", "2004-05-14");
    assert.deepEqual(blocked.frozen, []);
    assert.deepEqual(
      blocked.blocked.map(({ by }) => by),
      [{ sheet: "Sheet1", row: 1, column: end }],
    );
    await write({ [`${inTheWay}2`]: "" });
    const { frozen } = await lookAtUpdate(data, "IIJ", "2004-05-14");
    await writeUpdate(frozen.flatMap(({ writes }) => writes));
    const block = (rows: readonly unknown[][]): unknown[][] =>
      rows.slice(0, wide.length).map((row) => row.slice(0, wide[0]?.length));
    const values = async (): Promise<unknown[][]> => block((await contents("Sheet1")).values);
    assert.deepEqual(await values(), wide);
    assert.match(String((await contents(sources)).formulas[4]?.[1]), /^=INDEX\(/);
    const undone = await lookAtUnfreeze(all);
    assert.deepEqual(undone.plan.kept, []);
    await unfreeze(undone);
    assert.equal((await contents("Sheet1")).formulas[0]?.[0], other);
    assert.deepEqual(await values(), wide);
  });

  it("grows live with its date, and only into cells that are empty", async () => {
    const formula = '=IIJ.STATEMENT("CAPEX","1Q02:LFQ",,"2003-12-31")';
    await write({ A1: formula });
    const { updates } = await lookAtUpdate(data, "IIJ", "2004-05-14");
    await writeUpdate(updates.flatMap(({ writes }) => writes));
    const renewed = formula.replace("2003-12-31", "2004-05-14");
    const { formulas, values } = await contents("Sheet1");
    assert.equal(formulas[0]?.[0], renewed);
    assert.ok(values[0]?.includes("4Q03"), JSON.stringify(values[0]));
  });
});
