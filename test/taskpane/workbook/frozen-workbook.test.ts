import assert from "node:assert/strict";
import { insertOnNewSheet } from "../../../src/excel/insert-on-new-sheet.ts";
import { defaultUnit } from "../../../src/model/unit.ts";
import { openingColumns } from "../../../src/statements/columns/opening-columns.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { statementPlans } from "../../../src/taskpane/insert/plans.ts";
import { freeze, lookAtFreeze } from "../../../src/taskpane/workbook/freeze-workbook.ts";
import { lookAtUpdate, writeUpdate } from "../../../src/taskpane/workbook/update-workbook.ts";
import { lookAtUnfreeze, unfreeze } from "../../../src/taskpane/workbook/unfreeze-workbook.ts";
import { openSession, type Session } from "../../../workbench/excel-host/session.ts";
import { data } from "../../dataset/held.ts";
import { functions } from "../../host/built-functions.ts";
import { all, freezing } from "./freezing.ts";

describe("a workbook that is frozen", function () {
  this.timeout(60_000);
  let session: Session;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
  });
  afterEach(() => {
    assert.deepEqual(session.host.unmodelled, []);
    session.close();
  });

  /** Returns what every sheet holds, as formulas and as values, by its name. */
  const contents = (): Promise<Record<string, { formulas: unknown[][]; values: unknown[][] }>> =>
    session.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const loaded = [...worksheets.items].map((sheet) => ({
        name: sheet.name,
        used: sheet.getRange("A1:Z200").load("formulas,values"),
      }));
      await context.sync();
      return Object.fromEntries(
        loaded.map(({ name, used }) => [
          name,
          structuredClone({ formulas: used.formulas, values: used.values }),
        ]),
      );
    });

  const write = (cells: Readonly<Record<string, unknown>>, sheet = "Sheet1"): Promise<void> =>
    session.run(async (context) => {
      for (const [address, content] of Object.entries(cells))
        context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
      await context.sync();
    });

  const insertStatement = (fill: "live" | "spill" = "live") =>
    insertOnNewSheet(
      statementPlans(data, "CAPEX", openingColumns(data, definitions.CAPEX), {
        unit: defaultUnit,
        fill,
        chart: true,
      }),
    );

  it("holds the same values, no formula of the add-in, and its formulas again once it is unfrozen", async () => {
    await insertStatement();
    await write({
      A1: '=IIJ.REVENUE("4Q03","SI")/1000',
      A2: "=A1*2",
      A3: "'=mine",
      A4: '=IIJ.FIGURE("2Q03","Income.Net")',
      B1: '=IIJ.FIGURES("3Q03,4Q03","Revenue.SI,Revenue.Equipment")',
    });
    const before = await contents();
    const offer = await lookAtFreeze(all, "IIJ");
    assert.deepEqual(offer.plan.left, []);
    const sources = await freeze(offer, freezing);
    assert.equal(sources, "Sources (frozen)");
    const frozen = await contents();
    for (const [name, { values }] of Object.entries(before))
      assert.deepEqual(frozen[name]?.values, values, name);
    const isFormula = (sheet: string, row: number, column: number): boolean => {
      const formula = frozen[sheet]?.formulas[row]?.[column];
      return String(formula).startsWith("=") && formula !== frozen[sheet]?.values[row]?.[column];
    };
    for (const [name, { formulas }] of Object.entries(frozen))
      formulas.forEach((line, row) => {
        line.forEach((formula, column) => {
          if (isFormula(name, row, column)) assert.doesNotMatch(String(formula), /IIJ\./, name);
        });
      });
    assert.equal(frozen["Sheet1"]?.formulas[1]?.[0], "=A1*2");
    const undone = await lookAtUnfreeze(all);
    assert.deepEqual(undone.plan.kept, []);
    assert.equal(undone.plan.restored.length, offer.plan.frozen.length);
    assert.deepEqual(await unfreeze(undone), { deleted: [sources], kept: [] });
    assert.deepEqual(await contents(), before);
  });

  const change = (act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
    session.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"), context.workbook);
      await context.sync();
    });

  const freezeAll = async (): Promise<string> => freeze(await lookAtFreeze(all, "IIJ"), freezing);

  it("gets formulas back that follow inserted rows and columns, and another name of their sheet", async () => {
    await write({
      A1: "4Q03",
      A2: "Revenue.SI",
      B3: "=IIJ.FIGURE(A$1,$A2)+SUM(A$1:A2)",
      B4: "=IIJ.FIGURES(A1:A1,A2)",
    });
    await freezeAll();
    await change((sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("4:4").insert("Down");
      sheet.name = "P&L's";
    });
    const offer = await lookAtUnfreeze(all);
    assert.deepEqual(
      offer.plan.restored.map(({ formula }) => formula),
      ["=IIJ.FIGURE(B$3,$B5)+SUM(B$3:B5)", "=IIJ.FIGURES(B3:B3,B5)"],
    );
    await unfreeze(offer);
    const { formulas, values } = (await contents())["P&L's"] ?? assert.fail();
    assert.deepEqual(formulas[5]?.[2], "=IIJ.FIGURE(B$3,$B5)+SUM(B$3:B5)");
    assert.deepEqual([values[5]?.[2], values[6]?.[2]], [4001449, 4001449]);
  });

  it("restores only what is as it was frozen, and keeps the sources of the rest", async () => {
    const formula = '=IIJ.REVENUE("4Q03","SI")';
    await write({ A1: formula, A2: formula, A3: formula, A4: formula, A5: formula, D9: "4Q03" });
    await write({ A6: '=IIJ.REVENUE(D9,"SI")', B1: '=IIJ.FIGURES("3Q03,4Q03","Revenue.SI")' });
    await write({ A7: "=IIJ.REVENUE(Quarter)" });
    await change((sheet, { names }) => {
      names.add("Quarter", sheet.getRange("D1"));
      sheet.getRange("D1").values = [["4Q03"]];
    });
    await write({ A7: "=IIJ.REVENUE(Quarter)" });
    const sources = await freezeAll();
    await write({ A2: 4001450, A3: "=1", B2: "mine" });
    await change((sheet, { names }) => {
      sheet.getRange("4:4").delete("Up");
      sheet.getRange("8:8").delete("Up");
      names.getItem("Quarter").delete();
    });
    await write({ M2: "checked by Anna" }, sources);
    const offer = await lookAtUnfreeze(all);
    assert.deepEqual(
      offer.plan.kept.map(({ row, why, value }) => [row.cell, why, value]),
      [
        ["'Sheet1'!A2", "changed", 4001450],
        ["'Sheet1'!A3", "formula", 1],
        ["'Sheet1'!A4", "deleted", ""],
        ["'Sheet1'!A6", "reference deleted", 4001449],
        ["'Sheet1'!A7", "name missing", 11617002],
      ],
    );
    assert.deepEqual(
      offer.plan.restored.map(({ row }) => row.cell),
      ["'Sheet1'!A1", "'Sheet1'!B1:C1", "'Sheet1'!A5"],
    );
  });

  it("keeps its sheet of sources, and what somebody wrote on it, until nothing is left", async () => {
    await write({ A1: '=IIJ.REVENUE("4Q03","SI")', A2: '=IIJ.REVENUE("4Q03")' });
    const sources = await freezeAll();
    await write({ A2: 5 });
    await write({ K6: "checked by Anna" }, sources);
    assert.deepEqual(await unfreeze(await lookAtUnfreeze(all)), { deleted: [], kept: [] });
    await write({ A2: 11617002 });
    const offer = await lookAtUnfreeze(all);
    assert.equal(offer.plan.restored.length, 1);
    assert.deepEqual(await unfreeze(offer), { deleted: [], kept: [] });
    const after = await contents();
    assert.deepEqual(
      after["Sheet1"]?.formulas.slice(0, 2).map(([cell]) => cell),
      ['=IIJ.REVENUE("4Q03","SI")', '=IIJ.REVENUE("4Q03")'],
    );
    assert.equal(after[sources]?.formulas[5]?.[10], "checked by Anna");
    assert.deepEqual((await lookAtUnfreeze(all)).plan.restored, []);
  });

  it("takes further frozen cells on the same sheet of sources, unless cells moved since", async () => {
    await write({ A1: "4Q03", B1: "=IIJ.REVENUE(A1)", B2: '=IIJ.REVENUE(A1,"SI")' });
    const one = {
      of: "selection",
      areas: [{ sheet: "Sheet1", row: 0, column: 1, rows: 1, columns: 1 }],
    } as const;
    await freeze(await lookAtFreeze(one, "IIJ"), freezing);
    assert.equal(await freezeAll(), "Sources (frozen)");
    await change((sheet) => {
      sheet.getRange("1:1").insert("Down");
    });
    await write({ A1: "1Q03", B1: "=IIJ.REVENUE(A1)" });
    assert.equal(await freezeAll(), "Sources (frozen) (2)");
    const offer = await lookAtUnfreeze(all);
    await unfreeze(offer);
    const after = await contents();
    assert.deepEqual(Object.keys(after), ["Sheet1"]);
    assert.deepEqual(
      after["Sheet1"]?.formulas.slice(0, 3).map((row) => row[1]),
      ["=IIJ.REVENUE(A1)", "=IIJ.REVENUE(A2)", '=IIJ.REVENUE(A2,"SI")'],
    );
  });

  it("is as it was before if Excel refuses any request, or the work is cancelled", async () => {
    await insertStatement();
    await write({ A1: '=IIJ.REVENUE("4Q03","SI")', B1: '=IIJ.FIGURES("3Q03,4Q03","Revenue.SI")' });
    const before = await contents();
    const offer = await lookAtFreeze(all, "IIJ");
    const execute = session.host.execute.bind(session.host);
    for (const [refused, at] of [
      [1, 3],
      [1, 9],
      [2, 2],
      [2, 20],
    ] as const) {
      let writes = 0;
      session.host.execute = async (body) => {
        if (body.Actions.some(({ Name }) => Name === "SuspendApiCalculationUntilNextSync"))
          writes += 1;
        if (writes === refused) {
          writes += 1;
          session.host.failAt(at, "AccessDenied");
        }
        return execute(body);
      };
      await assert.rejects(
        freeze(offer, freezing),
        /does not allow writing.*The workbook is as it was before\.$/,
        `${refused} ${at}`,
      );
      session.host.execute = execute;
      assert.deepEqual(await contents(), before, `${refused} ${at}`);
    }
    const cancel = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done > 0) cancel.abort();
    };
    const big = {
      ...freezing,
      describe: () => ({ source: "x".repeat(60_000), release: "", knownOn: "" }),
    };
    await assert.rejects(freeze(offer, big, { signal: cancel.signal, onProgress }), {
      name: "AbortError",
    });
    assert.deepEqual(await contents(), before);
  });

  it("renews frozen values and their sources with a newer date, and dates of formulas, and nothing else", async () => {
    await write({
      A1: '=IIJ.FIGURE("4Q02","Income.Net",,"2003-12-31")/1000',
      A2: '=IIJ.FIGURE("1Q03","Revenue.SI",,"2003-12-31")',
      B1: "mine",
    });
    const sources = await freezeAll();
    await write({ A3: '=IIJ.FIGURE("4Q02","Income.Net",,"2003-12-31")' });
    const plan = await lookAtUpdate(data, "IIJ", "2004-05-14");
    assert.deepEqual(
      plan.frozen.map(({ place, changes }) => [
        place.row,
        changes.map(({ kind, after }) => [kind, after]),
      ]),
      [[0, [["restated", -9289.6]]]],
    );
    assert.match(plan.frozen[0]?.sourceAfter ?? "", /^4Q03 release/);
    await writeUpdate([...plan.frozen, ...plan.updates].flatMap(({ writes }) => writes));
    const after = await contents();
    assert.deepEqual(
      after["Sheet1"]?.formulas.slice(0, 3).map((row) => row.slice(0, 2)),
      [
        [-9289.6, "mine"],
        [(await contents())["Sheet1"]?.values[1]?.[0], ""],
        ['=IIJ.FIGURE("4Q02","Income.Net",,"2004-05-14")', ""],
      ],
    );
    assert.equal(after["Sheet1"].values[2]?.[0], -9289600);
    assert.equal(after[sources]?.values[4]?.[6], "2004-05-14");
    await unfreeze(await lookAtUnfreeze(all));
    assert.equal(
      (await contents())["Sheet1"]?.formulas[0]?.[0],
      '=IIJ.FIGURE("4Q02","Income.Net",,"2004-05-14")/1000',
    );
  });
});
