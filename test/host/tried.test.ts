// Cases in which a sheet that was edited misled, when it was tried as an analyst would; numbered as in test/sheet/tried.test.ts.
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { cellAddress } from "../../src/sheet/plan/address.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import { columns, resultColumn, rows } from "../../src/sheet/statement/layout.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { statements } from "../gallery/plans.ts";
import { rowOfItem, shownAt } from "../sheet/planned.ts";
import { functions } from "./built-functions.ts";
import { drawnAt } from "./drawn.ts";

describe("a sheet that was tried, edited in Excel", function () {
  this.timeout(60_000);
  let session: Session;
  let plan: SheetPlan;
  let sheet: string;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
  });
  afterEach(() => {
    assert.deepEqual(session.host.unmodelled, []);
    session.close();
  });

  async function insert(name: string, fill: Fill = "live"): Promise<void> {
    const exhibit = statements.find((each) => each.name === name) ?? assert.fail(name);
    ({ plan, sheet } = await insertOnNewSheet((anchor) => exhibit.planAt(anchor, fill)));
  }

  /** The column of a period as it was inserted. */
  const columnOf = (period: string): number => {
    const found = plan.reading.figures.find((at) => shownAt(plan, rows.period, at) === period);
    return found ?? assert.fail(period);
  };

  const write = (row: number, column: number, text: string): Promise<void> =>
    session.run(async (context) => {
      const cell = context.workbook.worksheets
        .getItem(sheet)
        .getRange(cellAddress({ row, column }));
      cell.formulas = [[text]];
      await context.sync();
    });

  /** What a reader sees in a line of the column that a period was inserted in, its look included. */
  const seen = (item: string, period: string): Promise<string> =>
    drawnAt(session, sheet, { row: rowOfItem(plan, item), column: columnOf(period) });

  const seenAt = (row: number, column: number): Promise<string> =>
    drawnAt(session, sheet, { row, column });

  const verdicts = (): Promise<string[]> =>
    Promise.all(plan.verdicts.map(({ row, column }) => seenAt(row, column)));

  const result = (): Promise<string> => seenAt(rows.title, resultColumn);

  it("3: takes the mark of another period off, and shows that of the one typed", async () => {
    await insert("operations");
    assert.match(await seen("Income.Net", "1Q03"), /^\(1,989,090\)†/);
    assert.match(await seen("Income.Net", "4Q02"), /^\(9,289,600\)r/);
    await write(rows.period, columnOf("1Q03"), "3Q03");
    assert.match(await seen("Income.Net", "1Q03"), /^1,979,136 #000000/);
    await write(rows.period, columnOf("4Q03"), "4Q02");
    assert.match(await seen("Income.Net", "4Q03"), /^\(9,289,600\)r/);
    await write(rows.period, columnOf("4Q02"), "1Q03");
    assert.match(await seen("Income.Net", "4Q02"), /^\(1,989,090\)†/);
  });

  it("3: shades twelve months, and no quarter that is typed in their place", async () => {
    await insert("operations");
    assert.match(await seen("Revenue.SI", "FY2003"), / on #F2F2F2$/);
    await write(rows.period, columnOf("FY2003"), "4Q03");
    assert.doesNotMatch(await seen("Revenue.SI", "FY2003"), / on /);
    await write(rows.period, columnOf("1Q03"), "FY2003");
    assert.match(await seen("Revenue.SI", "1Q03"), / on #F2F2F2$/);
  });

  it("4: answers a period typed over another, and has no n.p. for one that is not held", async () => {
    await insert("operations");
    const column = columnOf("1Q02");
    await write(rows.period, column, "2Q03");
    assert.match(await seen("Revenue.Total", "1Q02"), /^9,185,259 /);
    await write(rows.period, column, "FY2002");
    assert.match(await seen("Revenue.Total", "1Q02"), /^[\d,]+ #000000 bold/);
    await write(rows.period, column, "FY2004");
    for (const row of plan.reading.lines)
      assert.doesNotMatch(await seenAt(row, column), /n\.p\./, String(row));
    assert.match(await seen("Revenue.Total", "1Q02"), /^#N\/A #A6A6A6/);
  });

  it("5: counts no column that is empty as agreeing", async () => {
    await insert("operations");
    assert.match(await result(), /^49 of 49 printed totals agree \(7 columns\)/);
    await write(rows.period, columnOf("1Q02"), "2Q02");
    assert.match(await result(), /^42 of 42 printed totals agree \(6 columns\)/);
  });

  it("6: gives no ✔ once a head of the one formula is deleted, and counts its column no more", async () => {
    await insert("operations", "spill");
    const total = rowOfItem(plan, "Revenue.Total");
    assert.match(await seenAt(total, columnOf("4Q03")), /^11,617,002 /);
    await write(rows.period, columnOf("1Q03"), "");
    assert.deepEqual(new Set(await verdicts()), new Set(["not calculated #000000"]));
    assert.match(await result(), /^41 of 41 printed totals agree \(6 columns\)/);
  });

  it("7: names in the title of the bridge the period and the unit that are set", async () => {
    await insert("ebitda");
    const titles = (): Promise<string[]> =>
      Promise.all(
        plan.charts.map(({ titleFrom }) =>
          titleFrom ? seenAt(titleFrom.row, titleFrom.column) : assert.fail("no cell"),
        ),
      );
    assert.ok((await titles()).some((title) => /4Q03.*JPY thousands/.test(title)));
    await write(rows.period, columnOf("4Q03"), "3Q03");
    await write(rows.period, columns.label, "JPYm");
    assert.ok((await titles()).some((title) => /3Q03.*JPY millions/.test(title)));
    assert.ok(!(await titles()).some((title) => /4Q03|thousands/.test(title)));
  });

  it("10: says of a row inserted directly above a total that it is not added", async () => {
    await insert("operations");
    const total = rowOfItem(plan, "Revenue.Total");
    await session.run(async (context) => {
      const above = context.workbook.worksheets
        .getItem(sheet)
        .getRange(`${total + 1}:${total + 1}`);
      above.insert("Down");
      await context.sync();
    });
    assert.match(await seenAt(total + 1, columns.check), /^✘ row not added/);
  });

  it("type: shows millions and billions with the decimals that they are read with", async () => {
    await insert("operations");
    for (const [unit, net] of [
      ["JPYm", "(1,989.1)†"],
      ["JPYbn", "(1.989)†"],
      ["JPY millions", "(1,989.1)†"],
      ["JPYk", "(1,989,090)†"],
    ] as const) {
      await write(rows.period, columns.label, unit);
      assert.ok((await seen("Income.Net", "1Q03")).startsWith(net), unit);
    }
  });
});
