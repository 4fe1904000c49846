import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import {
  choose,
  firstChoice,
  toSubject,
  type Choice,
  type ChoiceStep,
} from "../../../src/taskpane/insert/choice.ts";
import { insertChoice } from "../../../src/taskpane/insert/insertion.ts";
import { currentNotice } from "../../../src/taskpane/notice.ts";
import { freezeAsOffered, lookAtFreeze } from "../../../src/taskpane/workbook/freeze-workbook.ts";
import type { KeptWorkbook } from "../../../workbench/excel-host/kept-workbook.ts";
import { openSession, type Session } from "../../../workbench/excel-host/session.ts";
import { functions } from "../built-functions.ts";

export const data = openDataset();

/** The contents of a workbook before an action. */
export type WorkbookCode = keyof typeof fillings;

/** Returns the choice of a statement after further steps. */
export const chosen = (code: "CAPEX" | "Bandwidth" | "EBITDA", ...steps: ChoiceStep[]): Choice =>
  [toSubject(data, { kind: "statement", code }), ...steps].reduce(choose, firstChoice(data, "en"));

const leaveOut: ChoiceStep = { set: "period", code: "1Q03", taken: false };
const apart: ChoiceStep = { set: "looks", to: { aligned: false } };

/** Inserts without asking questions. */
export async function insertUnasked(choice: Choice): Promise<void> {
  const unasked = (): never => assert.fail("asked without need");
  await insertChoice(data, choice, { confirm: unasked, ask: unasked });
  assert.equal(currentNotice().kind, "done", currentNotice().text);
}

const fillings = {
  /** The user's own cells, names, formats and hidden sheets. */
  own: fillOwn,
  /** The same, with contents at the place of an insertion at the selection. */
  filled: async (session: Session) => {
    await fillOwn(session);
    await onSheet1(session, (sheet) => {
      sheet.getRange("D6:E8").formulas = [
        ["mine", 0.25],
        ["=E6*2", "'007"],
        [12, "=SUM(E6:E7)"],
      ];
      sheet.getRange("D6:D8").format.fill.color = "#E2EFDA";
      sheet.getRange("E6").numberFormat = [["0.0%"]];
    });
  },
  /** The same as `own`, with a statement. */
  block: async (session: Session) => {
    await fillOwn(session);
    await insertUnasked(chosen("CAPEX", leaveOut, apart));
  },
  /** The same as `block`, with another statement that has the same columns. */
  blocks: async (session: Session) => {
    await fillOwn(session);
    await insertUnasked(chosen("EBITDA", leaveOut, apart));
    await insertUnasked(chosen("CAPEX", leaveOut, apart));
  },
  /** Cells with formulas of the add-in. */
  model: fillModel,
  /** The same, frozen. */
  frozen: async (session: Session) => {
    await fillModel(session);
    const of = { of: "workbook" } as const;
    await freezeAsOffered(await lookAtFreeze(of, "IIJ"), {
      data,
      namespace: "IIJ",
      language: "en",
    });
  },
  /** Formulas of the add-in that were entered without it. */
  stuck: async (session: Session) => {
    session.host.loseAddin("#NAME?");
    await fillModel(session);
    await session.host.book.settle();
  },
} as const;

const kept = new Map<WorkbookCode, KeptWorkbook>();
const calculates = new Set<WorkbookCode>(["model", "frozen", "stuck"]);

/** The cell of Sheet1 that is selected when an action begins. */
export const begunAt = "D6";

/**
 * Opens a workbook and sets its library as the global one, which the add-in uses. A workbook is filled once for all
 * sessions.
 */
export async function openFilled(code: WorkbookCode): Promise<Session> {
  const made = kept.get(code) ?? (await make(code));
  kept.set(code, made);
  const session = await open(code, made);
  await onSheet1(session, (sheet) => {
    sheet.activate();
    sheet.getRange(begunAt).select();
  });
  if (code !== "stuck") return session;
  // The cells show #NAME? again, as they do without the add-in.
  session.host.loseAddin("#NAME?");
  await session.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  await session.host.book.settle();
  session.host.loseAddin(undefined);
  return session;
}

const open = async (code: WorkbookCode, from?: KeptWorkbook): Promise<Session> =>
  (
    await openSession({
      ...(calculates.has(code) && { functions }),
      ...(from && { kept: structuredClone(from) }),
    })
  ).useAsGlobals();

async function make(code: WorkbookCode): Promise<KeptWorkbook> {
  const session = await open(code);
  try {
    await fillings[code](session);
    return session.host.keep();
  } finally {
    session.close();
  }
}

const onSheet1 = (session: Session, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  session.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

function fillOwn(session: Session): Promise<void> {
  return session.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").formulas = [
      ["My model", 1],
      ["=B1+1", "'0012"],
      ["", "=SUM(B1:B1)"],
    ];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("B1").numberFormat = [["#,##0.00"]];
    sheet.getRange("A:A").format.columnWidth = 120;
    const rule = sheet.getRange("A1:B3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=A1>100";
    rule.custom.format.font.color = "#C00000";
    names.add("Mine", sheet.getRange("A1:B2"));
    sheet.names.add("Own", sheet.getRange("B1"));
    for (const [name, visibility] of [
      ["Hidden", "Hidden"],
      ["Very hidden", "VeryHidden"],
    ] as const) {
      const other = worksheets.add(name);
      other.getRange("A1:B1").formulas = [["kept", "=Sheet1!B1*2"]];
      other.visibility = visibility;
    }
    await context.sync();
  });
}

async function fillModel(session: Session): Promise<void> {
  await fillOwn(session);
  await session.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("D1:F1").formulas = [["", "1Q03", "4Q02"]];
    sheet.getRange("D2").formulas = [["Income.Net"]];
    sheet.getRange("D4").values = [[20031231]];
    sheet.getRange("E2:F2").formulas = [
      ["=IIJ.FIGURE(E$1,$D2,,$D$4)", "=IIJ.FIGURE(F$1,$D2,,$D$4)"],
    ];
    sheet.getRange("E6").formulas = [['=IIJ.FIGURES(E1:F1,D2,,"2003-12-31")']];
    sheet.getRange("H2").formulas = [["=SUM(E2:F2)"]];
    const other = worksheets.add("P&L's");
    other.getRange("A1").formulas = [['=IIJ.INCOME("4Q02","Net",,"2003-12-31")/1000']];
    worksheets.getItem("Hidden").getRange("C1").formulas = [['=IIJ.REVENUE("4Q03","SI")']];
    await context.sync();
  });
}
