import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { layoutOf, tableColumns } from "../../src/sheet/as-printed/layout.ts";
import { areaAddress, cellAddress } from "../../src/sheet/plan/address.ts";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import type { Anchor, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { tables, words, type TableExhibit } from "../gallery/plans.ts";
import { functions } from "./built-functions.ts";
import { calculated } from "./calculated.ts";
import type { Values } from "./printed/compare-table.ts";

const exhibit = (name: string): TableExhibit =>
  tables.find((table) => table.name === name) ?? assert.fail(name);

interface Inserted {
  readonly session: Session;
  readonly plan: SheetPlan;
  readonly sheet: string;
}

/** Inserts a table through Microsoft's library and does something with its sheet. */
async function withTable(
  { planAt }: TableExhibit,
  fill: Fill,
  work: (inserted: Inserted) => Promise<void>,
): Promise<void> {
  const session = (await openSession({ functions })).useAsGlobals();
  try {
    const { plan, sheet } = await insertOnNewSheet((anchor) => planAt(anchor, fill));
    await work({ session, plan, sheet });
  } finally {
    session.close();
  }
}

/** Types into cells, and returns what the sheet then holds. */
async function afterTyping(
  { session, plan, sheet }: Inserted,
  cells: readonly (readonly [Anchor, string | number])[],
): Promise<Values> {
  await session.run(async (context) => {
    const on = context.workbook.worksheets.getItem(sheet);
    for (const [at, content] of cells) on.getRange(cellAddress(at)).formulas = [[content]];
    await context.sync();
  });
  return calculated(session, plan, sheet);
}

const textsOf = ({ session, sheet }: Inserted, area: string): Promise<string[][]> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(area).load("text");
    await context.sync();
    return range.text;
  });

const withSign = (text: string): string => text.replace(/(\d)(\)?)$/, "$1%$2");

describe("a printed table, as the host draws its formats", function () {
  this.timeout(60_000);
  for (const each of tables)
    it(`reads as printed: ${each.name}`, () =>
      withTable(each, "live", async (inserted) => {
        const { table } = each;
        const { firstLine } = layoutOf(table, words, "live");
        await calculated(inserted.session, inserted.plan, inserted.sheet);
        const area = {
          row: firstLine,
          column: tableColumns.firstFigure,
          rows: table.rows.length,
          columns: table.columns.length,
        };
        const texts = await textsOf(inserted, areaAddress(area));
        table.rows.forEach(({ label, cells }, line) => {
          table.columns.forEach(({ column }, n) => {
            const shown = texts[line]?.[n]?.trim();
            const printed = cells[n] ?? "";
            const percentage = ["percent", "YoY", "QoQ"].includes(column);
            const expected = percentage ? withSign(printed) : printed;
            assert.ok(shown === printed || shown === expected, `${label}: ${shown} for ${printed}`);
          });
        });
      }));
});

describe("a printed table that is typed over", function () {
  this.timeout(60_000);

  it("keeps its figures, whatever is typed in its texts: no release or table can be put under its heads", () =>
    withTable(exhibit("4q03-table-1"), "live", async (inserted) => {
      const { session, plan, sheet } = inserted;
      const before = await calculated(session, plan, sheet);
      const texts = plan.cells.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell.kind === "text" ? [{ row, column }] : [])),
      );
      const after = await afterTyping(
        inserted,
        texts.map((at, n) => [at, n % 2 === 0 ? "1Q03" : 2]),
      );
      plan.cells.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell.kind !== "formula") return;
          assert.equal(after[row]?.[column], before[row]?.[column], cell.formula);
        });
      });
      assert.ok(texts.length > 40);
    }));

  it("says by how much a total is off, and how many agree", () =>
    withTable(exhibit("4q03-table-1"), "values", async (inserted) => {
      // Systems integration of 4Q03 is printed 4,001; the rounding of the total allows 2.
      const after = await afterTyping(inserted, [[{ row: 10, column: 2 }, 4011]]);
      const verdicts = inserted.plan.verdicts.map(({ row, column }) => after[row]?.[column]);
      assert.deepEqual(verdicts, ["✔", "✔ rounding", "✘ 10"]);
      assert.equal(after[0]?.[6], "2 of 3 totals agree");
    }));

  it("says that nothing was calculated if a figure is an error, or the one formula is gone", async () => {
    await withTable(exhibit("4q03-table-1"), "values", async (inserted) => {
      const after = await afterTyping(inserted, [[{ row: 10, column: 2 }, "=NA()"]]);
      const verdicts = inserted.plan.verdicts.map(({ row, column }) => after[row]?.[column]);
      assert.deepEqual(verdicts, ["✔", "✔ rounding", "not calculated"]);
      assert.equal(after[0]?.[6], "not calculated");
    });
    await withTable(exhibit("4q03-table-1"), "spill", async (inserted) => {
      const after = await afterTyping(inserted, [[{ row: 2, column: 1 }, "Table 1"]]);
      const verdicts = inserted.plan.verdicts.map(({ row, column }) => after[row]?.[column]);
      assert.deepEqual(verdicts, ["not calculated", "not calculated", "not calculated"]);
      assert.equal(after[0]?.[6], "not calculated");
    });
  });
});
