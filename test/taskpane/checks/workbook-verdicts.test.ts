import assert from "node:assert/strict";
import { insertOnNewSheet } from "../../../src/excel/insert-on-new-sheet.ts";
import { columns, resultColumn, rows } from "../../../src/sheet/statement/layout.ts";
import { silent } from "../../../src/sheet/plan/answers.ts";
import { describeBlock } from "../../../src/taskpane/checks/describe-verdict.ts";
import { verdictTexts } from "../../../src/taskpane/checks/verdict-texts.ts";
import { lookAtVerdicts } from "../../../src/taskpane/checks/workbook-verdicts.ts";
import type { BlockVerdicts } from "../../../src/workbook/verdicts/verdicts.ts";
import { openSession, type Session } from "../../../workbench/excel-host/session.ts";
import { statementOf } from "../../gallery/plans.ts";
import { functions } from "../../host/built-functions.ts";
import { calculated } from "../../host/calculated.ts";
import type { Values } from "../../host/printed/compare-table.ts";

const operations = statementOf("operations");

describe("the verdicts of an inserted statement, read from the workbook", function () {
  this.timeout(120_000);
  let session: Session;
  let sheet: string;
  let read: () => Promise<Values>;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
    const inserted = await insertOnNewSheet((anchor) => operations.planAt(anchor));
    sheet = inserted.sheet;
    read = () => calculated(session, inserted.plan, sheet);
    await read();
  });
  afterEach(() => {
    session.host.loseAddin(undefined);
    session.close();
  });

  const write = (act: (range: (address: string) => Excel.Range) => void): Promise<void> =>
    session.run(async (context) => {
      const { worksheets } = context.workbook;
      act((address) => worksheets.getItem(sheet).getRange(address));
      await context.sync();
    });

  const recalculate = async (): Promise<void> => {
    await session.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await read();
  };

  /** What the pane says of the block, once it is held against what the first row of the sheet says. */
  async function verdicts(right = 0): Promise<BlockVerdicts> {
    const values = await read();
    const [block, ...others] = await lookAtVerdicts();
    assert.ok(block);
    assert.deepEqual(others, []);
    const said = String(values[rows.title]?.[resultColumn + right]);
    const [own = ""] = describeBlock(block, verdictTexts.en);
    if (block.isSilent) assert.ok(said.startsWith(silent), said);
    else assert.ok(said.startsWith(own), `${said} | ${own}`);
    return block;
  }

  it("agree as it is inserted, and list each difference once a figure is typed over", async () => {
    const before = await verdicts();
    assert.deepEqual([before.differing, before.untold], [[], []]);
    assert.ok(before.counts.agrees > 40);
    // Dedicated access of 4Q03, one thousand more: its subtotal, revenues, and what stands on them.
    const row = lineOf(await read(), "Revenue.Dedicated");
    const value = Number((await read())[row]?.[columns.firstFigure + 7]);
    await write((range) => (range(`L${row + 1}`).values = [[value + 1000]]));
    const after = await verdicts();
    assert.ok(after.counts.differs > 1);
    assert.equal(after.differing.length, after.counts.differs);
    for (const { period, difference, cell } of after.differing)
      assert.deepEqual(
        [period, Math.abs(difference ?? 0), cell.column],
        ["4Q03", 1000, columns.check],
      );
    assert.ok(after.differing.some(({ label }) => label === "Total revenues"));
  });

  it("list a row that a total leaves out, and a verdict that was typed over", async () => {
    const row = lineOf(await read(), "Revenue.Total");
    await write((range) => {
      range(`${row + 1}:${row + 1}`).insert("Down");
    });
    const { differing } = await verdicts();
    assert.deepEqual(
      differing.map(({ why, label, cell }) => [why, label, cell.row]),
      [["row not added", "Total revenues", row + 1]],
    );
    await write((range) => (range(`B${row + 2}`).values = [["✔"]]));
    const [block] = await lookAtVerdicts();
    assert.deepEqual(
      block?.untold.map(({ why, label, says }) => [why, label, says]),
      [["typed over", "Total revenues", "✔"]],
    );
  });

  it("have no result for a figure with an error, and count the others; they follow an inserted column", async () => {
    const row = lineOf(await read(), "Revenue.Dedicated");
    await write((range) => (range(`L${row + 1}`).formulas = [['=IIJ.REVENUE("nonsense")']]));
    const { untold, counts } = await verdicts();
    assert.ok(untold.length > 1 && counts.agrees > 30);
    for (const { why, period, says } of untold)
      assert.deepEqual([why, period, says], ["not calculated", "4Q03", "#VALUE!"]);
    await write((range) => (range(`L${row + 1}`).formulas = [["=1"]]));
    await write((range) => {
      range("H:H").insert("Right");
    });
    const moved = await verdicts();
    assert.ok(moved.differing.length > 1);
    assert.ok(moved.differing.every(({ period }) => period === "4Q03"));
  });

  it("say that the add-in does not answer, and count nothing as agreeing", async () => {
    session.host.loseAddin("#NAME?");
    // Twice: Univer empties what a formula filled before only when it has calculated what refers there.
    await recalculate();
    await recalculate();
    const { isSilent, counts, differing } = await verdicts();
    assert.ok(isSilent);
    assert.deepEqual([counts.agrees + counts.rounding, differing], [0, []]);
  });
});

const lineOf = (values: readonly (readonly unknown[])[], item: string): number => {
  const row = values.findIndex((line) => line[columns.code] === item);
  assert.ok(row > 0, item);
  return row;
};
