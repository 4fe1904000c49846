import assert from "node:assert/strict";
import fc from "fast-check";
import { freeze, lookAtFreeze } from "../../../src/taskpane/workbook/freeze-workbook.ts";
import { lookAtUnfreeze, unfreeze } from "../../../src/taskpane/workbook/unfreeze-workbook.ts";
import { lookAtUpdate, writeUpdate } from "../../../src/taskpane/workbook/update-workbook.ts";
import { openSession, type Session } from "../../../workbench/excel-host/session.ts";
import { data } from "../../dataset/held.ts";
import { functions } from "../../host/built-functions.ts";
import { rounds, seed } from "../../rounds.ts";

const all = { of: "workbook" } as const;
const freezing = {
  describe: () => ({ source: "", release: "", knownOn: "" }),
  dataVersion: "test",
  today: "2026-11-27",
  language: "en",
} as const;

type Act = "freeze" | "unfreeze" | "update" | "row" | "column" | "type" | "format";
const acts: readonly Act[] = ["freeze", "unfreeze", "update", "row", "column", "type", "format"];

/** Cells of the add-in, by where they stand at first; the rest is the user's. */
const own: Readonly<Record<string, string>> = {
  B2: "=IIJ.FIGURE(B$1,$A2,,$A$9)",
  C2: "=IIJ.FIGURE(C$1,$A2,,$A$9)",
  B3: '=IIJ.FIGURE("4Q02","Income.Net",,"2003-12-31")/1000',
  B6: '=IIJ.FIGURES(B1:C1,A2:A3,,"2003-12-31")',
};

/** What the user wrote: a token that no act writes. */
const isUsers = (content: unknown): boolean =>
  typeof content === "string" && /^(?:mine|=SUM|1Q03|4Q02|Revenue|Income)/.test(content);

describe("a workbook that is edited between freezing, updating and unfreezing", function () {
  this.timeout(120_000);

  it("loses nothing of the user's", async () => {
    const step = fc.record({ act: fc.constantFrom(...acts), at: fc.nat(9) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        const session = (await openSession({ functions })).useAsGlobals();
        try {
          await prepare(session);
          let users = await usersCells(session);
          for (const [n, { act, at }] of steps.entries()) {
            await perform(session, act, at, n);
            const now = await usersCells(session);
            if (["freeze", "unfreeze", "update"].includes(act)) assert.deepEqual(now, users, act);
            users = now;
          }
          assert.deepEqual(session.host.unmodelled, []);
        } finally {
          session.close();
        }
      }),
      { numRuns: rounds(12), seed },
    );
  });
});

async function prepare(session: Session): Promise<void> {
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").formulas = [["mine", "1Q03", "4Q02"]];
    sheet.getRange("A2:A3").formulas = [["Revenue.SI"], ["Income.Net"]];
    sheet.getRange("A9").values = [[20031231]];
    for (const [address, formula] of Object.entries(own))
      sheet.getRange(address).formulas = [[formula]];
    sheet.getRange("E2").formulas = [["=SUM(B2:C2)"]];
    sheet.getRange("E3").values = [["mine 0"]];
    sheet.getRange("E3").format.fill.color = "#FFFF00";
    sheet.getRange("B2:C3").numberFormat = [
      ["#,##0", "0.0"],
      ["0.00", "General"],
    ];
    context.workbook.names.add("Mine", sheet.getRange("E2"));
    await context.sync();
  });
}

async function perform(session: Session, act: Act, at: number, n: number): Promise<void> {
  if (act === "freeze") {
    const offer = await lookAtFreeze(all, "IIJ");
    if (offer.plan.frozen.length > 0) await freeze(offer, freezing);
    return;
  }
  if (act === "unfreeze") {
    await unfreeze(await lookAtUnfreeze(all));
    return;
  }
  if (act === "update") {
    const { frozen, updates } = await lookAtUpdate(data, "IIJ", "2004-05-14");
    return writeUpdate([...frozen, ...updates].flatMap(({ writes }) => writes));
  }
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    if (act === "row") sheet.getRange(`${at + 1}:${at + 1}`).insert("Down");
    if (act === "column")
      sheet.getRange(["A:A", "B:B", "D:D", "E:E"][at % 4] ?? "A:A").insert("Right");
    if (act === "type") sheet.getRange("J20").getOffsetRange(at, 0).values = [[`mine ${n}`]];
    if (act === "format") sheet.getCell(at, at).format.fill.color = "#00FF00";
    await context.sync();
  });
}

/** All of the user's cells, all formats and names of the sheet, as they are. */
async function usersCells(session: Session): Promise<unknown> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:Z40").load("formulas,numberFormat");
    const looks = range.getCellProperties({ format: { fill: { color: true } } });
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    return structuredClone({
      cells: range.formulas.map((row: unknown[]) => row.map((cell) => (isUsers(cell) ? cell : ""))),
      formats: range.numberFormat,
      fills: looks.value.map((row) => row.map(({ format }) => format?.fill?.color)),
      names: names.items.map(({ name, formula }) => [name, String(formula)]),
    });
  });
}
