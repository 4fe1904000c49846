import assert from "node:assert/strict";
import fc from "fast-check";
import { loadWorkbook } from "../../../src/excel/load-workbook.ts";
import { freeze, lookAtFreeze } from "../../../src/taskpane/workbook/freeze-workbook.ts";
import { lookAtUnfreeze, unfreeze } from "../../../src/taskpane/workbook/unfreeze-workbook.ts";
import { lookAtUpdate, writeUpdate } from "../../../src/taskpane/workbook/update-workbook.ts";
import { findSources, isSourcesSheet } from "../../../src/workbook/freeze/find-sources.ts";
import { keyOf, type CellPlace, type WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { openSession, type Session } from "../../../workbench/excel-host/session.ts";
import { ActionType, type RequestBody } from "../../../workbench/excel-host/wire/messages.ts";
import { data } from "../../dataset/held.ts";
import { functions } from "../../host/built-functions.ts";
import { rounds, seed } from "../../rounds.ts";
import { all, freezing } from "./freezing.ts";

const ours = ["freeze", "unfreeze", "update"] as const;
const theirs = [
  ...["row", "column", "row of other", "text", "number", "formula", "format", "name", "overtype"],
] as const;
type Act = (typeof ours)[number] | (typeof theirs)[number];
const acts: readonly Act[] = [...ours, ...ours, ...theirs];

/** The first contents of the cells of the add-in. All other cells are the user's. */
const own: Readonly<Record<string, string>> = {
  B2: "=IIJ.FIGURE(B$1,$A2,,$A$9)",
  C2: "=IIJ.FIGURE(C$1,$A2,,$A$9)",
  B3: '=IIJ.FIGURE("4Q02","Income.Net",,"2003-12-31")/1000',
  B6: '=IIJ.FIGURES(B1:C1,A2:A3,,"2003-12-31")',
  G12: '=IIJ.STATEMENT("CAPEX","1Q02:LFQ",,"2003-12-31")',
};
const other = "P&L's";

describe("a workbook that is edited between freezing, updating and unfreezing", function () {
  this.timeout(240_000);

  it("loses nothing of the user's: no value, formula, format, name or comment, on any sheet", async () => {
    let wrote = false;
    const step = fc.record({ act: fc.constantFrom(...acts), at: fc.nat(9) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        const session = (await openSession({ functions })).useAsGlobals();
        try {
          await prepare(session);
          for (const [n, { act, at }] of steps.entries()) {
            if (!isOurs(act)) {
              await edit(session, act, at, n);
              continue;
            }
            const before = await look(session);
            const touched = await listened(session, () => perform(act));
            assertKept(before, await look(session), act);
            assert.deepEqual(
              touched.filter((name) => !contentsAlone.has(name)),
              [],
              act,
            );
            wrote ||= touched.includes("Formulas");
          }
          assert.deepEqual(session.host.unmodelled, []);
        } finally {
          session.close();
        }
      }),
      { numRuns: rounds(12), seed },
    );
    assert.ok(wrote, "the requests are listened to");
  });
});

const isOurs = (act: Act): act is (typeof ours)[number] =>
  (ours as readonly string[]).includes(act);

async function prepare(session: Session): Promise<void> {
  await session.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").formulas = [["mine", "1Q03", "4Q02"]];
    sheet.getRange("A2:A3").formulas = [["Revenue.SI"], ["Income.Net"]];
    sheet.getRange("A9").values = [[20031231]];
    for (const [address, formula] of Object.entries(own))
      sheet.getRange(address).formulas = [[formula]];
    sheet.getRange("E2:E3").formulas = [["=SUM(B2:C2)"], ["'=mine"]];
    sheet.getRange("E3").format.fill.color = "#FFFF00";
    sheet.getRange("B2:C3").numberFormat = [
      ["#,##0", "0.0"],
      ["0.00", "General"],
    ];
    const more = worksheets.add(other);
    more.getRange("A1:B2").formulas = [
      ["mine", 4001449],
      ["=Sheet1!B2*2", '=IIJ.INCOME("4Q02","Net",,"2003-12-31")'],
    ];
    names.add("Mine", sheet.getRange("E2"));
    more.names.add("Local", more.getRange("A2"));
    await context.sync();
  });
}

async function perform(act: (typeof ours)[number]): Promise<void> {
  if (act === "freeze") {
    const offer = await lookAtFreeze(all, "IIJ");
    if (offer.plan.frozen.length > 0) await freeze(offer, freezing);
  } else if (act === "unfreeze") await unfreeze(await lookAtUnfreeze(all));
  else {
    const { frozen, updates } = await lookAtUpdate(data, "IIJ", "2004-05-14");
    await writeUpdate([...frozen, ...updates].flatMap(({ writes }) => writes));
  }
}

function edit(session: Session, act: Act, at: number, n: number): Promise<void> {
  return session.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    const free = sheet.getRange("J40").getOffsetRange(at, 0);
    const edits: Partial<Record<Act, () => void>> = {
      row: () => sheet.getRange(`${at + 1}:${at + 1}`).insert("Down"),
      column: () => sheet.getRange(["A:A", "B:B", "D:D", "E:E"][at % 4] ?? "A:A").insert("Right"),
      "row of other": () => worksheets.getItem(other).getRange("1:1").insert("Down"),
      text: () => (free.values = [[`mine ${n}`]]),
      number: () => (free.values = [[1000 + n]]),
      formula: () => (free.formulas = [["=SUM(A1:C3)"]]),
      format: () => (sheet.getCell(at, at).format.fill.color = "#00FF00"),
      name: () => names.add(`Mine_${n}`, free),
      // A figure of the add-in, frozen or not, becomes the user's own.
      overtype: () => (sheet.getRange(at % 2 === 0 ? "B2" : "H13").values = [[n]]),
    };
    edits[act]?.();
    await context.sync();
  });
}

/** The content of a cell, and its look. */
interface Seen {
  readonly formula: unknown;
  readonly numberFormat: unknown;
  readonly fill: unknown;
}

interface Look {
  readonly cells: ReadonlyMap<string, Seen>;
  /** The cells that the add-in fills, or filled before they were frozen, and those that set its dates. */
  readonly own: ReadonlySet<string>;
  readonly names: unknown;
  readonly sheets: readonly string[];
}

async function look(session: Session): Promise<Look> {
  const book: WorkbookCells = await loadWorkbook();
  const sheets = book.sheets.filter(({ name }) => !isSourcesSheet(book, name));
  return session.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const read = sheets.map(({ name }) => {
      const range = worksheets.getItem(name).getRange("A1:Z60").load("formulas,numberFormat");
      return { name, range, looks: range.getCellProperties({ format: { fill: { color: true } } }) };
    });
    names.load("items/name,items/formula");
    const locals = worksheets.getItem(other).names.load("items/name,items/formula");
    await context.sync();
    const cells = new Map<string, Seen>();
    for (const { name, range, looks } of read)
      (range.formulas as unknown[][]).forEach((line, row) => {
        line.forEach((formula, column) => {
          const fill = looks.value[row]?.[column]?.format?.fill?.color;
          const numberFormat = (range.numberFormat as unknown[][])[row]?.[column];
          cells.set(keyOf({ sheet: name, row, column }), { formula, numberFormat, fill });
        });
      });
    return {
      cells,
      own: new Set([...ownCells(book)].map(keyOf)),
      names: [...names.items, ...locals.items].map(({ name, formula }) => [
        name,
        String(formula as unknown),
      ]),
      sheets: sheets.map(({ name }) => name),
    };
  });
}

function* ownCells(book: WorkbookCells): Generator<CellPlace> {
  for (const { name: sheet, row, column, formulas, spills = [] } of book.sheets) {
    for (const [down, line] of formulas.entries())
      for (const [across, content] of line.entries()) {
        const isOwn = /IIJ\./.test(String(content)) || content === 20031231 || content === 20040514;
        if (isOwn) yield { sheet, row: row + down, column: column + across };
      }
    for (const area of spills) yield* placesIn({ ...area, sheet });
  }
  for (const { rows } of findSources(book))
    for (const { area } of rows) if (area) yield* placesIn(area);
}

function* placesIn(area: CellPlace & { rows: number; columns: number }): Generator<CellPlace> {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      yield { sheet: area.sheet, row, column };
}

/** A block may only grow into cells that were blank. */
function assertKept(before: Look, after: Look, act: Act): void {
  assert.deepEqual(after.names, before.names, act);
  assert.deepEqual(after.sheets, before.sheets, act);
  for (const [key, was] of before.cells) {
    const is = after.cells.get(key);
    assert.deepEqual(
      [is?.numberFormat, is?.fill],
      [was.numberFormat, was.fill],
      `${act}: format of ${key}`,
    );
    if (before.own.has(key) || (after.own.has(key) && was.formula === "")) continue;
    assert.deepEqual(is?.formula, was.formula, `${act}: ${key}`);
  }
}

/**
 * The only changes that the add-in may make to cells of the user's sheets: none affects a comment or a note, which the
 * stand-in does not have. The sheet of sources is the add-in's own.
 */
const contentsAlone = new Set(["Formulas", "Clear Contents"]);

/** Office.js keeps references to ranges, and no more is drawn or calculated than is needed. */
const harmless = /^_|^Suspend/;

/** Returns what the requests of an act set and call on the user's sheets. */
async function listened(session: Session, act: () => Promise<void>): Promise<string[]> {
  const { host } = session;
  const execute = host.execute.bind(host);
  const touched = new Set<string>();
  host.execute = (body) => {
    for (const { ActionType: type, Name, ObjectPathId, ArgumentInfo } of body.Actions) {
      const changes = type !== ActionType.instantiate && !reads.has(type) && !harmless.test(Name);
      if (!changes || !isOfUser(body, ObjectPathId)) continue;
      touched.add(Name === "Clear" ? `Clear ${String(ArgumentInfo?.Arguments?.[0])}` : Name);
    }
    return execute(body);
  };
  try {
    await act();
  } finally {
    host.execute = execute;
  }
  return [...touched];
}

const reads: ReadonlySet<number> = new Set([
  ActionType.query,
  ActionType.queryAsJson,
  ActionType.trace,
  ActionType.ensureUnchanged,
]);

/** Methods that only find something are steps to an object; a sheet is named by its name or its id. */
function isOfUser(body: RequestBody, path: number | undefined): boolean {
  const step = path === undefined ? undefined : body.ObjectPaths[path];
  if (!step) return false;
  const names = (step.ArgumentInfo?.Arguments ?? []).map((each) => String(each).toLowerCase());
  const parent = step.ParentObjectPathId;
  const isSheet = parent !== undefined && body.ObjectPaths[parent]?.Name === "Worksheets";
  if (isSheet)
    return names.some((name) => ["sheet1", "sheet2", other.toLowerCase()].includes(name));
  return isOfUser(body, parent);
}
