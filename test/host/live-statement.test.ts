import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { columns } from "../../src/sheet/plan/sheet-columns.ts";
import { firstLineOf, rows } from "../../src/sheet/statement/frame.ts";
import { areaAddress } from "../../src/sheet/plan/address.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { statementTitles } from "../../src/sheet/statement/titles.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { statementPlans } from "../../src/taskpane/plans.ts";
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
    it(`${code}: every formula comes to the exact value its plan expects`, async () => {
      const plan = await insert(code);
      const values = await valuesOf(code, plan);
      let compared = 0;
      plan.cells.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell.kind !== "formula" || cell.expected === undefined) return;
          compared += 1;
          assert.equal(values[row]?.[column], cell.expected, `${row} ${column} ${cell.formula}`);
        });
      });
      assert.ok(compared > 200, String(compared));
      assert.equal(
        values[rows.release]?.[columns.check],
        `${String(totalsOf(code).length)} of ${String(totalsOf(code).length)} agree`,
      );
    });
  }

  const edits: readonly (readonly [string, string, unknown])[] = [
    ["a period that is none", "D5", "nonsense"],
    ["a blank period", "D5", ""],
    ["an unknown unit", "C3", "EUR"],
    ["a release that is none", "D6", "nonsense"],
  ];
  for (const [what, address, value] of edits) {
    it(`says OK of no total over ${what}`, async () => {
      const verdicts = await verdictsAfter(address, value);
      assert.deepEqual(
        verdicts.filter((verdict) => verdict.startsWith("OK")),
        [],
      );
    });
  }

  it("says OK of no total that an error runs into, and still of those it does not", async () => {
    const verdicts = await verdictsAfter("D18", "=1/0");
    assert.deepEqual(verdicts, [
      "OK",
      "not calculated",
      "OK",
      "OK",
      "not calculated",
      "not calculated",
      "not calculated",
    ]);
  });

  it("says by how much a total differs when a line is changed", async () => {
    const verdicts = await verdictsAfter("D18", 3_329_059);
    assert.deepEqual(verdicts, ["OK", "DIFF 1", "OK", "OK", "DIFF 1", "DIFF 1", "DIFF 1 7/8"]);
  });

  it("says how many columns it could check when one has no figures", async () => {
    const verdicts = await verdictsAfter("D5", "1H03");
    assert.deepEqual(new Set(verdicts), new Set(["OK 7/8", "OK 6/8"]));
  });

  async function verdictsAfter(address: string, value: unknown): Promise<string[]> {
    const plan = await insert("Operations");
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("IIJ Operations").getRange(address).formulas = [[value]];
      await context.sync();
    });
    const values = await valuesOf("Operations", plan);
    return totalsOf("Operations").map((line) =>
      String(values[firstLineOf("live") + line]?.[columns.check]),
    );
  }
});

function totalsOf(code: StatementCode): number[] {
  return definitions[code].lines.flatMap(({ kind }, line) => (kind === "total" ? [line] : []));
}
