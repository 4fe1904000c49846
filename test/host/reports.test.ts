import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import type { MakePlan } from "../../src/excel/inserted.ts";
import { checkColumns, checkRows } from "../../src/sheet/checks/check-columns.ts";
import { planChecks } from "../../src/sheet/checks/plan-checks.ts";
import { logColumns, logRows } from "../../src/sheet/guidance/guidance-columns.ts";
import { cellAddress } from "../../src/sheet/plan/address.ts";
import { fills, type Fill } from "../../src/sheet/plan/placement.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { reports, type Exhibit } from "../gallery/plans.ts";
import { calculated, compareWithPlan } from "./calculated.ts";
import { functions } from "./built-functions.ts";

const insertedAt = "2004-05-15T09:30:00.000Z";

const exhibitOf = (name: string): Exhibit =>
  reports.find((exhibit) => exhibit.name === name) ?? assert.fail(name);

describe("a report, written through Microsoft's library", function () {
  this.timeout(120_000);
  let session: Session;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
  });
  afterEach(() => {
    assert.deepEqual(session.host.unmodelled, []);
    session.close();
  });

  /** Inserts a sheet and returns how many cells were held against the plan, those that differ, and what it shows. */
  async function inserted(makePlan: MakePlan) {
    const { plan, sheet } = await insertOnNewSheet(makePlan);
    const values = await calculated(session, plan, sheet);
    return { plan, sheet, values, ...compareWithPlan(plan, values) };
  }

  for (const { name, planAt } of reports)
    for (const fill of fills)
      it(`calculates what its plan says: ${name}, ${fill}`, async () => {
        const { compared, differing } = await inserted((anchor) => planAt(anchor, fill));
        assert.deepEqual(differing, []);
        assert.ok(compared > (name === "checks" ? 4000 : 200), String(compared));
      });

  it("has the add-in's own verdict for every one of all checks, from the cells of its row", async () => {
    const execute = session.host.execute.bind(session.host);
    const sent: number[] = [];
    session.host.execute = async (body) => {
      sent.push(JSON.stringify(body).length);
      return execute(body);
    };
    const { compared, differing, values } = await inserted((anchor) =>
      planChecks(data, "all", { anchor, insertedAt, fill: "live" }),
    );
    // Excel on the web takes 5 MB.
    assert.ok(Math.max(...sent) < 4_000_000, String(sent));
    assert.deepEqual(differing, []);
    assert.ok(compared > 60_000, String(compared));
    assert.equal(
      values[checkRows.counts]?.[checkColumns.line],
      "Agrees: 1884 · Agrees within rounding: 21 · Agrees, but weakly: 15 · Source inconsistent: 67 · Restated, not an error: 51 · Not testable: 157 · not calculated: 0 · other than the add-in's: 0",
    );
  });

  it("finds a figure of a check that was overtyped", async () => {
    const { sheet, plan } = await inserted((anchor) =>
      exhibitOf("checks").planAt(anchor, "values"),
    );
    const row = plan.cells.findIndex(
      (cells) => cells[checkColumns.restsOn]?.kind === "text" && isRounded(cells),
    );
    const term = cellAddress({ row, column: checkColumns.firstTerm });
    await write(sheet, { [term]: "999999" });
    const values = await calculated(session, plan, sheet);
    assert.equal(values[row]?.[checkColumns.verdict], "Source inconsistent");
    assert.match(
      String(values[checkRows.counts]?.[checkColumns.line]),
      /other than the add-in's: 1$/,
    );
  });

  it("follows the day that the guidance is as known on", async () => {
    for (const fill of ["live", "spill"] as const)
      for (const [day, outcomes] of Object.entries(outcomesOn)) {
        const shown = await outcomesAfter(fill, day);
        assert.deepEqual(shown, outcomes, `${fill}, ${day}`);
      }
  });

  const outcomesOn: Readonly<Record<string, readonly string[]>> = {
    "=DATE(2003,12,31)": [
      ...["pending", "pending", "words only", "pending", "pending"],
      ...["not yet given", "not yet given"],
    ],
    "": ["missed", "missed", "words only", "not testable", "not testable", "pending", "pending"],
  };

  async function outcomesAfter(fill: Fill, day: string): Promise<unknown[]> {
    const { sheet, plan } = await inserted((anchor) => exhibitOf("guidance").planAt(anchor, fill));
    await write(sheet, { [cellAddress({ row: logRows.known, column: logColumns.metric })]: day });
    const values = await calculated(session, plan, sheet);
    return values.slice(logRows.first, logRows.first + 7).map((cells) => cells[logColumns.outcome]);
  }

  it("says that nothing is calculated if the add-in is gone", async () => {
    for (const { name, planAt } of reports)
      for (const way of ["#NAME?", "#N/A", "#VALUE!"] as const) {
        session.host.loseAddin(undefined);
        const { sheet, plan } = await inserted((anchor) => planAt(anchor, "live"));
        session.host.loseAddin(way);
        await recalculate();
        await calculated(session, plan, sheet);
        await recalculate();
        const values = await calculated(session, plan, sheet);
        const told = values
          .slice(4)
          .map((cells) => cells[name === "checks" ? checkColumns.verdict : logColumns.outcome])
          .filter((value) => /^(Agrees|Source|Restated|met|missed|pending)/.test(String(value)));
        const fixed = plan.cells.filter((cells) => cells[checkColumns.verdict]?.kind === "text");
        assert.deepEqual(
          told.filter((value) => value !== "Source inconsistent" || fixed.length === 0),
          [],
          `${name}, ${way}`,
        );
      }
  });

  const write = (sheet: string, edits: Readonly<Record<string, string>>): Promise<void> =>
    session.run(async (context) => {
      const written = context.workbook.worksheets.getItem(sheet);
      for (const [address, text] of Object.entries(edits))
        written.getRange(address).formulas = [[text]];
      await context.sync();
    });

  const recalculate = (): Promise<void> =>
    session.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
});

const isRounded = (cells: readonly { readonly kind: string; readonly text?: string }[]): boolean =>
  cells[checkColumns.ours]?.text === "Agrees within rounding";
