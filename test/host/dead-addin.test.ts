import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { cellAddress } from "../../src/sheet/plan/address.ts";
import { columns, rows } from "../../src/sheet/statement/layout.ts";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { statements, tables, type Exhibit } from "../gallery/plans.ts";
import { inTurn } from "../rounds.ts";
import { functions } from "./built-functions.ts";
import { calculated } from "./calculated.ts";
import type { Values } from "./printed/compare-table.ts";

const silent = "The add-in does not answer: figures are as last calculated";
/** A printed table says it before its unit and its source. */
const saysSilent = (value: unknown): boolean => String(value).startsWith(silent);
const live: readonly Fill[] = ["live", "spill"];

/** The content of a cell when the add-in is missing: its functions unknown, known and not associated, or crashing. */
const ways = ["#NAME?", "#N/A", "#VALUE!"] as const;

/** A word that a release prints stands for the period and the release in its head; no call is needed for it. */
const isPrintedWord = (cell: PlanCell | undefined): boolean =>
  cell?.kind === "formula" && /^=IF\(AND\(\w+\$\d+="[^"]+",/.test(cell.formula);

const calls = (cell: PlanCell | undefined): boolean =>
  cell?.kind === "formula" && cell.formula.includes("IIJ.") && !isPrintedWord(cell);

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
  assert.ok(!(await calculated(session, plan, sheet)).flat().some(saysSilent));
  session.host.loseAddin(way);
  // Twice, because Univer clears cells that a formula filled before only after it has calculated the cells that refer to
  // them.
  await recalculate(session);
  await calculated(session, plan, sheet);
  await recalculate(session);
  return { plan, values: await calculated(session, plan, sheet) };
}

const recalculate = (session: Session): Promise<void> =>
  session.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });

/** The cells that say something of the add-in's answers although it gave none. */
function misleading(plan: SheetPlan, values: Values): string[] {
  const told: string[] = [];
  const tell = (row: number, column: number): void => {
    const cell = plan.cells[row]?.[column];
    const formula = cell?.kind === "formula" ? cell.formula : (cell?.kind ?? "");
    told.push(
      `${cellAddress({ row, column })} ${JSON.stringify(values[row]?.[column])}: ${formula}`,
    );
  };
  const heads = plan.page.frozenRows;
  plan.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const value = values[row]?.[column];
      if (saysSilent(value)) return;
      if (calls(cell) && !isError(value)) tell(row, column);
      if (cell.kind === "spilled" && value !== "") tell(row, column);
      const words = ["n.p.", "n.a.", "n.m.", "met", "missed", "derived", "reported"];
      const isText = cell.kind === "text";
      if (!isText && words.includes(String(value))) tell(row, column);
      if (/^(✔|✘|\d+ of \d+ |[†r≠dcm] |n\.\w\. |#N\/A )/.test(String(value)) && !isText)
        tell(row, column);
      const isFigure = row >= heads && cell.kind === "formula";
      if (isFigure && typeof value === "number" && !isChartStart(cell)) tell(row, column);
    });
  });
  for (const { row, column } of plan.verdicts)
    if (values[row]?.[column] !== "not calculated") tell(row, column);
  return told;
}

/** A bridge begins at zero, whatever its figures are. */
const isChartStart = (cell: PlanCell): boolean => cell.kind === "formula" && cell.formula === "=0";

for (const [n, exhibit] of [...statements, ...tables].entries())
  describe(`${exhibit.name}, when the add-in is gone`, function () {
    this.timeout(60_000);
    for (const way of inTurn(ways, n))
      it(`shows that as ${way}, never as absence, zero or a failed check`, async () => {
        const session = (await openSession({ functions })).useAsGlobals();
        try {
          // Three ways and two fills in turn: every way meets every fill.
          for (const fill of inTurn(live, n)) {
            const { plan, values } = await afterLosing(session, exhibit, fill, way);
            assert.deepEqual(misleading(plan, values), [], fill);
            assert.ok(values.flat().some(saysSilent), `${fill}: no word that it does not answer`);
          }
        } finally {
          session.close();
        }
      });
  });

describe("a statement whose heads are changed while the add-in is gone", function () {
  this.timeout(60_000);
  const operations = statements.find(({ name }) => name === "operations") ?? assert.fail();

  /** What the sheet says once one cell is changed; all cells that do not depend on it are as last calculated. */
  async function afterChange(
    address: string,
    text: string,
    way: (typeof ways)[number],
  ): Promise<string[]> {
    const session = (await openSession({ functions })).useAsGlobals();
    try {
      const { plan, sheet } = await insertOnNewSheet((anchor) => operations.planAt(anchor, "live"));
      session.host.loseAddin(way);
      await session.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[text]];
        await context.sync();
      });
      const values = await calculated(session, plan, sheet);
      const said = values[rows.title]?.[columns.firstFigure + 2];
      return [said, ...plan.verdicts.map(({ row, column }) => values[row]?.[column])].map(String);
    } finally {
      session.close();
    }
  }

  const edits = [
    ["E3", "4Q02"],
    ["H13", "1Q03"],
    ["D3", "JPYm"],
    ["D4", "37847"],
  ] as const;
  for (const [n, [address, text]] of edits.entries())
    for (const way of inTurn(ways, n))
      it(`says so, ${address} changed to ${text}, ${way}`, async () => {
        const verdicts = Array.from({ length: 7 }, () => "not calculated");
        assert.deepEqual(await afterChange(address, text, way), [silent, ...verdicts]);
      });
});

describe("a head that cannot be read, while the add-in answers", () => {
  it("errs in its own column, and the sheet does not say that the add-in is gone", async () => {
    const session = (await openSession({ functions })).useAsGlobals();
    try {
      const operations = statements.find(({ name }) => name === "operations");
      if (!operations) return;
      const { plan, sheet } = await insertOnNewSheet((anchor) => operations.planAt(anchor, "live"));
      await session.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("E3").formulas = [["nonsense"]];
        await context.sync();
      });
      const values = await calculated(session, plan, sheet);
      assert.equal(values[rows.asked]?.[columns.check], "");
      const ended = plan.reading.figures.map((column) => values[rows.end]?.[column]);
      assert.deepEqual(ended.slice(0, 3), ["#VALUE!", 37711, 37802]);
      assert.ok(!values.flat().some(saysSilent));
      const verdicts = plan.verdicts.map(({ row, column }) => values[row]?.[column]);
      assert.deepEqual(new Set(verdicts), new Set(["not calculated"]));
    } finally {
      session.close();
    }
  });
});
