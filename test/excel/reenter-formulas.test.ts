import assert from "node:assert/strict";
import { loadWorkbook } from "../../src/excel/load-workbook.ts";
import { reenterFormulas } from "../../src/excel/reenter-formulas.ts";
import { planRepair } from "../../src/workbook/repair/plan-repair.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { functions } from "../host/built-functions.ts";

type Rows = readonly (readonly (string | number)[])[];

const revenue = '=IIJ.REVENUE("4Q03","SI")';

describe("reenterFormulas", function () {
  this.timeout(30_000);
  let session: Session;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
  });
  afterEach(() => {
    session.close();
  });

  const onSheet1 = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    session.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });

  /**
   * Enters formulas while the add-in is missing. Afterwards the add-in is there again, but the cells still show the
   * error.
   */
  async function enterStuck(address: string, formulas: Rows): Promise<void> {
    session.host.loseAddin("#NAME?");
    await onSheet1((sheet) => {
      sheet.getRange(address).formulas = formulas.map((line) => [...line]);
    });
    await read(address);
    session.host.loseAddin(undefined);
  }

  const read = (address: string): Promise<readonly [unknown, unknown]> =>
    session.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
      range.load("formulas,values");
      await context.sync();
      const plain = ({ formulas, values }: Excel.Range): [unknown, unknown] => [formulas, values];
      return JSON.parse(JSON.stringify(plain(range))) as [unknown, unknown];
    });

  it("makes stuck cells and their dependents answer, and changes nothing else", async () => {
    await onSheet1((sheet) => {
      sheet.getRange("A1:A2").values = [["mine"], [7]];
    });
    const formulas = [
      [revenue, '=IIJ.FIGURE("nonsense","Revenue.SI")', "=B1*2"],
      ["=IIJ.PERIODS()", "", ""],
    ];
    await enterStuck("B1:D2", formulas);
    assert.deepEqual((await read("B1:D2"))[1], [
      ["#NAME?", "#NAME?", "#NAME?"],
      ["#NAME?", "", ""],
    ]);
    const plan = planRepair(await loadWorkbook(), "IIJ");
    const done = await reenterFormulas(plan.reentries);
    assert.deepEqual(
      done.map(({ values, isChanged }) => [JSON.stringify(values), isChanged]),
      [
        ['[[4001449,"#VALUE!"]]', false],
        ['[["Period"]]', false],
      ],
    );
    const [held, values] = (await read("A1:D2")) as [Rows, Rows];
    assert.deepEqual(held[0], ["mine", ...(formulas[0] ?? [])]);
    assert.deepEqual(values[0], ["mine", 4001449, "#VALUE!", 8002898]);
    assert.deepEqual([held[1]?.slice(0, 2), values[1]?.[0]], [[7, "=IIJ.PERIODS()"], 7]);
    assert.deepEqual(session.host.unmodelled, []);
  });

  it("does not write a cell that was changed since it was read, but enters its neighbours", async () => {
    await enterStuck("A1:C1", [[revenue, revenue, revenue]]);
    const plan = planRepair(await loadWorkbook(), "IIJ");
    await onSheet1((sheet) => {
      sheet.getRange("B1").values = [[5]];
    });
    const done = await reenterFormulas(plan.reentries);
    assert.deepEqual(done.map(({ reentry: { column }, isChanged }) => [column, isChanged]).sort(), [
      [0, false],
      [1, true],
      [2, false],
    ]);
    assert.deepEqual((await read("A1:C1"))[1], [[4001449, 5, 4001449]]);
  });

  it("tries apart what Excel refuses, and says which cells those are", async () => {
    await enterStuck("A1:B2", [
      [revenue, revenue],
      [revenue, '=IIJ.EBITDA("4Q03")'],
    ]);
    const plan = planRepair(await loadWorkbook(), "IIJ");
    const { host } = session;
    const execute = host.execute.bind(host);
    // As with a cell of an array formula, any write to B2 is refused.
    host.execute = (body) => {
      const writes = body.Actions.filter(({ Name }) => Name === "Formulas");
      if (JSON.stringify(writes).includes("EBITDA"))
        host.failAt(body.Actions.length, "InvalidOperation");
      return execute(body);
    };
    const done = await reenterFormulas(plan.reentries);
    const refused = done.filter(({ refusal }) => refusal !== undefined);
    assert.deepEqual(
      refused.map(({ reentry: { row, column } }) => [row, column]),
      [[1, 1]],
    );
    assert.match(
      (refused[0]?.refusal as Error).message,
      /array formula .* It was left as it was\.$/,
    );
    assert.equal(done.length, 4);
  });

  it("stops between two requests when it is ended", async () => {
    await enterStuck("A1", [[revenue]]);
    const plan = planRepair(await loadWorkbook(), "IIJ");
    const stop = new AbortController();
    stop.abort();
    assert.deepEqual(await reenterFormulas(plan.reentries, { signal: stop.signal }), []);
    assert.deepEqual((await read("A1"))[1], [["#NAME?"]]);
  });
});
