import assert from "node:assert/strict";
import { addColumn } from "../../src/excel/add-column.ts";
import { loadBlock } from "../../src/excel/block-content.ts";
import { changeBlock } from "../../src/excel/change-block.ts";
import { findBlocks, type Block } from "../../src/excel/find-blocks.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { serialOf } from "../../src/model/calendar.ts";
import { decodeUnit, defaultUnit } from "../../src/model/unit.ts";
import { addablePeriods, placeOfPeriod } from "../../src/taskpane/insert/block-periods.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { referencesOf } from "../gallery/references.ts";
import { columnsOf } from "../statements/columns.ts";
import { functions } from "./built-functions.ts";

const code = "RevenueByService";
const choice = { unit: defaultUnit, fill: "live", chart: false, growth: true } as const;

describe("a block that is changed in place, calculated", function () {
  this.timeout(60_000);
  let session: Session;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
  });
  afterEach(() => {
    assert.deepEqual(session.host.unmodelled, []);
    session.close();
  });

  /** Inserts columns of the statement on a new sheet, and returns its block. */
  async function insert(...periods: string[]): Promise<Block> {
    await insertOnNewSheet(statementPlans(data, code, columnsOf(...periods), choice));
    const block = (await findBlocks(`IIJ_${code}`)).at(-1);
    return block ?? assert.fail("no block");
  }

  async function add(wanted: string): Promise<void> {
    const [block] = await findBlocks(`IIJ_${code}`);
    assert.ok(block);
    const content = await loadBlock(block);
    const option = addablePeriods(data, code, content).find((each) => each.period.code === wanted);
    const place = option && placeOfPeriod(data, content, option.period);
    assert.ok(place);
    await addColumn(block, content, place);
  }

  /** The contents of a sheet, by row; without the end column of the figures and the blank cells of the sources. */
  async function shown(block: Block, columns: number): Promise<unknown[][]> {
    const [now] = (await findBlocks(block.name)).filter(({ sheet }) => sheet === block.sheet);
    const { rows, columns: width } = now?.area ?? block.area;
    return session.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(block.sheetId)
        .getRangeByIndexes(0, 0, rows, width)
        .load("values");
      await context.sync();
      const values = Array.from(range.values, (row) => Array.from(row as unknown[]));
      const sources = values.findIndex((row) => row[3] === "Column");
      assert.ok(sources > 40, String(sources));
      return [
        ...values.slice(0, sources).map((row) => row.slice(0, 4 + columns)),
        ...values
          .slice(sources)
          .map((row) => row.filter((each) => each !== ""))
          .filter(([first]) => !String(first).startsWith("Data version ")),
      ];
    });
  }

  it("shows in added periods what a fresh insertion shows, down to checks and notes", async () => {
    const block = await insert("1Q03", "3Q03");
    for (const period of ["2Q03", "4Q03", "4Q02"]) await add(period);
    const fresh = await insert("4Q02", "1Q03", "2Q03", "3Q03", "4Q03");
    const [added, expected] = [await shown(block, 5), await shown(fresh, 5)];
    assert.deepEqual(added.slice(2), expected.slice(2));
  });

  /** The contents of the cells that the links of a block lead to. */
  async function linked(block: Block): Promise<unknown[]> {
    const [now] = (await findBlocks(block.name)).filter(({ sheetId }) => sheetId === block.sheetId);
    return session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(block.sheetId);
      const { row, column, columns } = now?.area ?? block.area;
      const about = sheet.getRangeByIndexes(row + 1, column, 1, columns).load("formulas,values");
      await context.sync();
      const links = (about.formulas[0] as unknown[])
        .map(String)
        .filter((formula) => formula.startsWith("=HYPERLINK("));
      assert.equal(
        (about.values[0] as unknown[]).slice(2).filter(Boolean).join(" "),
        "Notes ↓ Sources →",
      );
      const targets = links.map((formula) => {
        const [{ row: at, column: of } = assert.fail()] = referencesOf(formula);
        return sheet.getCell(at, of).load("values");
      });
      await context.sync();
      return targets.map(({ values }) => (values as unknown[][])[0]?.[0]);
    });
  }

  it("leads to its notes and its sources still, with periods added, rows and columns inserted, the sheet renamed", async () => {
    const block = await insert("1Q03", "3Q03");
    const [note, sources] = await linked(block);
    assert.match(String(note), /^\dQ\d\d: /);
    assert.equal(sources, "▸ Sources, and all notes");
    for (const period of ["2Q03", "4Q03", "4Q02"]) await add(period);
    await session.run((context) => {
      const sheet = context.workbook.worksheets.getItem(block.sheetId);
      sheet.name = "Renamed, 'and' quoted";
      sheet.getRange("24:25").insert("Down");
      sheet.getRange("A:B").insert("Right");
      return Promise.resolve();
    });
    const [first, then] = await linked(block);
    assert.match(String(first), /^\dQ\d\d: /);
    assert.equal(then, sources);
  });

  it("shows in another unit, as known on another day, what a fresh insertion shows", async () => {
    const block = await insert("4Q02", "1Q03");
    const [unit, knownOn] = ["JPYm", "2003-08-13"] as const;
    await changeBlock(block, await loadBlock(block), { unit, knownOn: serialOf(knownOn) });
    const changed = await shown(block, 2);
    await insertOnNewSheet(
      statementPlans(data, code, columnsOf("4Q02", "1Q03"), {
        ...choice,
        unit: decodeUnit(unit),
        knownOn,
      }),
    );
    const fresh = (await findBlocks(`IIJ_${code}`)).at(-1);
    assert.ok(fresh);
    assert.deepEqual(changed, await shown(fresh, 2));
  });
});
