import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { cellAddress } from "../../src/sheet/address.ts";
import { columns, type Fill } from "../../src/sheet/frame.ts";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { statements, tables, type Exhibit } from "../gallery/plans.ts";
import { functions } from "./built-functions.ts";
import { calculated } from "./calculated.ts";
import type { Values } from "./printed/compare-table.ts";

const silent = "The add-in does not answer: figures are as last calculated";
const live: readonly Fill[] = ["live", "spill"];

/** What stands in a cell when the add-in is gone: its functions unknown, known and not associated, or crashing. */
const ways = ["#NAME?", "#N/A", "#VALUE!"] as const;

const calls = (cell: PlanCell | undefined): boolean =>
  cell?.kind === "formula" && cell.formula.includes("IIJ.");

const isError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

/** Inserts a sheet, takes the add-in away, has everything calculated again, and returns what the sheet says. */
async function afterLosing(
  session: Session,
  { planAt }: Exhibit,
  fill: Fill,
  way: (typeof ways)[number],
): Promise<{ readonly plan: SheetPlan; readonly values: Values }> {
  session.host.loseAddin(undefined);
  const { plan, sheet } = await insertOnNewSheet((anchor) => planAt(anchor, fill));
  assert.ok(!(await calculated(session, plan, sheet)).flat().includes(silent));
  session.host.loseAddin(way);
  await session.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  return { plan, values: await calculated(session, plan, sheet) };
}

/** The cells that say something of the add-in's answers although it gave none. */
function misleading(plan: SheetPlan, values: Values): string[] {
  const told: string[] = [];
  const tell = (row: number, column: number): void => {
    told.push(`${cellAddress({ row, column })} ${JSON.stringify(values[row]?.[column])}`);
  };
  const heads = plan.page.frozenRows;
  plan.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const value = values[row]?.[column];
      if (value === silent) return;
      if (calls(cell) && !isError(value)) tell(row, column);
      if (cell.kind === "spilled" && value !== "") tell(row, column);
      const words = ["n.p.", "n.a.", "n.m.", "met", "missed", "derived", "reported"];
      const isText = cell.kind === "text";
      if (!isText && words.includes(String(value))) tell(row, column);
      if (/^(OK|DIFF|✔|✘|\d+ of \d+ agree|Totals checked: \d)/.test(String(value)) && !isText)
        tell(row, column);
      const isFigure = row >= heads && column >= columns.firstFigure && cell.kind === "formula";
      if (isFigure && typeof value === "number" && !isChartStart(cell)) tell(row, column);
    });
  });
  for (const { row, column } of plan.verdicts)
    if (values[row]?.[column] !== "not calculated") tell(row, column);
  return told;
}

/** A bridge begins at nil, whatever its figures are. */
const isChartStart = (cell: PlanCell): boolean => cell.kind === "formula" && cell.formula === "=0";

for (const exhibit of [...statements, ...tables])
  describe(`${exhibit.name}, when the add-in is gone`, function () {
    this.timeout(60_000);
    for (const way of ways)
      it(`shows that as ${way}, never as absence, zero or a failed check`, async () => {
        const session = (await openSession({ functions })).useAsGlobals();
        try {
          for (const fill of live) {
            const { plan, values } = await afterLosing(session, exhibit, fill, way);
            assert.deepEqual(misleading(plan, values), [], fill);
            assert.ok(values.flat().includes(silent), `${fill}: no word that it does not answer`);
          }
        } finally {
          session.close();
        }
      });
  });
