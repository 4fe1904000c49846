import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { columns, rows } from "../../src/sheet/statement/layout.ts";
import { areaAddress, cellAddress } from "../../src/sheet/plan/address.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { statementTitles } from "../../src/sheet/statement/head/labels.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { openingColumns } from "../../src/statements/columns/opening-columns.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { functions } from "./built-functions.ts";

describe("a live statement, calculated", function () {
  this.timeout(60_000);
  let session: Session;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
  });
  afterEach(() => {
    session.close();
  });

  const insert = async (code: StatementCode): Promise<SheetPlan> => {
    const requests = openingColumns(data, definitions[code]);
    const choice = { unit: defaultUnit, fill: "live", chart: false } as const;
    const { plan } = await insertOnNewSheet(statementPlans(data, code, requests, choice));
    return plan;
  };

  const valuesOf = (code: StatementCode, plan: SheetPlan): Promise<unknown[][]> =>
    session.run(async (context) => {
      const area = {
        row: 0,
        column: 0,
        rows: plan.cells.length,
        columns: plan.cells[0]?.length ?? 0,
      };
      const range = context.workbook.worksheets
        .getItem(`IIJ ${statementTitles[code].tab}`)
        .getRange(areaAddress(area));
      range.load("values");
      await context.sync();
      return Array.from(range.values, (row) => Array.from(row as unknown[]));
    });

  for (const code of ["Operations", "BalanceSheet", "CashFlows"] as const) {
    it(`${code}: every formula gives the exact value that its plan expects`, async () => {
      const plan = await insert(code);
      const values = await valuesOf(code, plan);
      let compared = 0;
      plan.cells.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell.kind !== "formula" || cell.expected === undefined) return;
          compared += 1;
          const found = values[row]?.[column];
          const isNear =
            typeof found === "number" &&
            typeof cell.expected === "number" &&
            !Number.isInteger(cell.expected) &&
            Math.abs(found / cell.expected - 1) < 1e-12;
          assert.ok(
            found === cell.expected || isNear,
            `${row} ${column} ${cell.formula}: ${String(found)}`,
          );
        });
      });
      assert.ok(compared > 400, String(compared));
      const [, agreeing, tested] =
        /^(\d+) of (\d+) printed totals agree/.exec(resultIn(values)) ?? [];
      assert.equal(agreeing, tested);
      assert.ok(Number(tested) >= 5 * plan.verdicts.length, tested);
    });
  }

  const edits: readonly (readonly [string, string, unknown])[] = [
    ["a period that is none", "E3", "nonsense"],
    ["a blank period", "E3", ""],
    ["an unknown unit", "D3", "EUR"],
    ["a release that is none", "E13", "nonsense"],
    ["a date that is none", "D4", "nonsense"],
  ];
  for (const [what, address, value] of edits) {
    it(`says ✔ of no total over ${what}`, async () => {
      const { verdicts } = await after(address, value);
      assert.deepEqual(new Set(verdicts), new Set(["not calculated"]));
    });
  }

  it("says ✔ of no total that an error runs into, and still of those it does not", async () => {
    const { verdicts } = await after("E20", "=1/0");
    const untold = "not calculated";
    assert.deepEqual(verdicts, [untold, untold, "✔", "✔", untold, untold, untold]);
  });

  it("says by how much a total differs, and in which period, when a line is changed", async () => {
    const { verdicts, result } = await after("E20", 3_523_335);
    const off = "✘ 1 1Q02";
    assert.deepEqual(verdicts, [off, off, "✔", "✔", off, off, off]);
    assert.match(result, /^44 of 49 printed totals agree \(7 columns\); 2Q03 derived/);
  });

  it("says so of a difference that is less than the digits of billions", async () => {
    const plan = await insert("Operations");
    await enter("Operations", { D3: "JPYbn", E20: 3.523335 });
    const values = await valuesOf("Operations", plan);
    const verdicts = plan.verdicts.map(({ row, column }) => values[row]?.[column]);
    const off = "✘ 0.000001 1Q02";
    assert.deepEqual(verdicts, [off, off, "✔", "✔", off, off, off]);
  });

  it("says so of what the explanation of a restatement leaves, in billions", async () => {
    const plan = await insert("Restatement");
    const { row = 0, column = 0 } = plan.verdicts[0] ?? {};
    const difference = plan.reading.figures.at(-1) ?? 0;
    // Its last term is deducted.
    const term = cellAddress({ row: row - 1, column: difference });
    await enter("Restatement", { D3: "JPYbn" });
    const before = (await valuesOf("Restatement", plan))[row - 1]?.[difference];
    await enter("Restatement", { [term]: Number(before) + 0.000002 });
    assert.equal((await valuesOf("Restatement", plan))[row]?.[column], "✘ -0.000002");
  });

  it("counts a column less when one has no figures", async () => {
    const { verdicts, result } = await after("E3", "1H03");
    assert.deepEqual(new Set(verdicts), new Set(["✔"]));
    assert.match(result, /^\d+ of \d+ printed totals agree \(6 columns\)/);
  });

  it("shrinks its figures in whole yen, and neither heads nor labels", async () => {
    await after("D3", "JPY");
    const drawn = (at: string) => session.host.drawn("IIJ Operations", at);
    const [first, total, head] = await Promise.all(["E20", "E24", "E4"].map(drawn));
    assert.equal(first?.text.trim(), "3,523,334,000");
    assert.ok(first.size !== undefined && first.size >= 8 && first.size < 11, String(first.size));
    assert.equal(total?.size, first.size);
    assert.equal(head?.size, undefined);
    const shrinks = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("IIJ Operations");
      const formats = ["E20:O62", "D3:O18", "D20:D62"].map((at) => sheet.getRange(at).format);
      for (const format of formats) format.load("shrinkToFit");
      await context.sync();
      return formats.map(({ shrinkToFit }) => shrinkToFit);
    });
    assert.deepEqual(shrinks, [null, false, false]);
  });

  const enter = (code: StatementCode, contents: Readonly<Record<string, unknown>>): Promise<void> =>
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(`IIJ ${statementTitles[code].tab}`);
      for (const [address, content] of Object.entries(contents))
        sheet.getRange(address).formulas = [[content]];
      await context.sync();
    });

  async function after(
    address: string,
    value: unknown,
  ): Promise<{ readonly verdicts: string[]; readonly result: string }> {
    const plan = await insert("Operations");
    await enter("Operations", { [address]: value });
    const values = await valuesOf("Operations", plan);
    const verdicts = plan.verdicts.map(({ row, column }) => String(values[row]?.[column]));
    return { verdicts, result: resultIn(values) };
  }
});

const resultIn = (values: unknown[][]): string =>
  String(values[rows.title]?.[columns.firstFigure + 2]);
