import assert from "node:assert/strict";
import { refused } from "../../src/excel/refused.ts";
import type { Left, Refusal, WorkLeft, WorkRefusal } from "../../src/excel/refusal.ts";
import { workInEnglish } from "../../src/excel/work-words.ts";
import { describeFailure } from "../../src/taskpane/describe-failure.ts";
import { tellFailure } from "../../src/taskpane/words/tell-failure.ts";
import { englishWordsIn } from "./english-words.ts";

const address = "'P&L''s'!A1:C4";

/** One of each reason: it does not compile where one is missing. */
const reasons: {
  readonly [R in Refusal["reason"]]: Omit<Extract<Refusal, { reason: R }>, "reason">;
} = {
  accessDenied: {},
  cellEdited: {},
  noSelection: {},
  sheetGone: {},
  sheetNameTaken: {},
  notAccepted: {},
  filtered: {},
  mergedThere: {},
  pivotTable: {},
  excelTooOld: {},
  brokenOff: {},
  changedMeanwhile: {},
  tooLarge: {},
  noAnswer: {},
  unknown: { code: "GeneralException", message: "It failed." },
  cannotSpill: {},
  formulaCannotSpill: {},
  structureProtected: {},
  noRoom: { rows: 59, columns: 12 },
  sheetProtected: { sheet: "P&L's" },
  blockProtected: { sheet: "P&L's" },
  merged: { address, merged: "B2:C2" },
  table: { address, tables: ["Budget"] },
  spilledInto: { address, formulas: ["A9"] },
  hidden: { address },
  replacement: {
    sheet: "P&L's",
    address: "A1:C4",
    obstacle: { is: "cells", first: ["D1", "D2"], others: 2 },
  },
  column: { sheet: "P&L's", obstacle: { is: "table", name: "Budget" } },
};

const states: {
  readonly [S in Left["state"]]: Omit<Extract<Left, { state: S }>, "state">;
} = {
  nothingChanged: {},
  workbookAsBefore: {},
  sheetAsBefore: {},
  sheetsAsBefore: {},
  blockAsBefore: {},
  cellsButConditionalFormats: {},
  cellsButFolds: { conditions: true },
  cellsButLooks: { conditions: true, charts: true },
  cellsButSpills: { undoable: true },
  partMayStand: { undoable: false },
  mayStillCome: {},
};

/** Words of English, but for names, codes and addresses. */
const english = /[a-z]{2}/;
const theSame = /Excel|Office|Enter|Ctrl|GeneralException|It failed|Budget|SPILL/g;

describe("what Excel refuses, in Japanese", () => {
  it("says who is to finish typing, and that nothing was changed", () => {
    assert.equal(
      describeFailure(refused({ reason: "cellEdited" }), "ja"),
      "セルの入力を（Enterキーで）終えてから、もう一度お試しください。何も変更していません。",
    );
  });

  it("names the sheet, the cells and the ways on", () => {
    const refusal: Refusal = { reason: "merged", address, merged: "B2:C2" };
    assert.equal(
      describeFailure(refused(refusal, undefined, true), "ja"),
      "挿入先の 'P&L''s'!A1:C4 に結合されたセル（B2:C2）があります。結合を解除するか、別のセルを選択して、もう一度挿入してください。または、新しいシートに挿入してください。何も変更していません。",
    );
  });

  for (const [reason, about] of Object.entries(reasons))
    it(`has words for ${reason}, which name what it is about`, () => {
      const failure = refused({ reason, ...about } as Refusal);
      const text = describeFailure(failure, "ja");
      assert.match(
        text,
        /(?:ください|できません)。何も変更していません。$|。何も変更していません。$/,
      );
      assert.doesNotMatch(text.replace(theSame, ""), english);
      const data = (Object.values(about) as unknown[]).flatMap((each): unknown[] =>
        typeof each === "object" && each !== null ? Object.values(each).flat() : [each],
      );
      for (const each of data.filter(
        (one) => !["cells", "table", "It failed."].includes(String(one)),
      ))
        assert.ok(text.includes(String(each)), `${text} lacks ${String(each)}`);
      assert.equal(describeFailure(failure, "en"), failure.message);
    });

  for (const [state, about] of Object.entries(states))
    it(`has words for what is left: ${state}`, () => {
      const failure = refused({ reason: "brokenOff" }, { state, ...about } as Left);
      const text = describeFailure(failure, "ja");
      assert.match(text, /^Excelが処理を中断しました。もう一度挿入してください。.+。$/);
      assert.doesNotMatch(text.replace(theSame, ""), english);
    });

  it("names only what may have changed", () => {
    const told = (left: Left): string =>
      describeFailure(refused({ reason: "brokenOff" }, left), "ja").replace(
        /^.*元のままです。/,
        "",
      );
    assert.equal(
      told({ state: "cellsButFolds", conditions: false }),
      "折りたたまれた行または列が開いた可能性があります。",
    );
    assert.equal(
      told({ state: "cellsButLooks", conditions: false, charts: true }),
      "折りたたまれた行が開き、固定した行、印刷範囲が変わった可能性があります。グラフの一つが失われた可能性もあります。",
    );
  });

  it("owns up to a fault of the add-in", () => {
    assert.equal(
      describeFailure(new TypeError("x is undefined."), "ja"),
      "予期しない問題が発生しました（x is undefined）。アドインの不具合ですので、ご報告ください。",
    );
  });
});

/** One of each, during work on a workbook. */
const workReasons: {
  readonly [R in WorkRefusal["reason"]]: Omit<Extract<WorkRefusal, { reason: R }>, "reason">;
} = {
  ...{ cancelled: {}, writeDenied: {}, partNotAccepted: {}, sheetChanged: {}, sheetAdded: {} },
  ...{ rowsFiltered: {}, cellsMerged: {}, workBrokenOff: {}, deletedWhileRead: {} },
  ...{ cellProtected: {}, arrayFormula: {}, sheetMissing: {} },
};

const workStates: {
  readonly [S in WorkLeft["state"]]: Omit<Extract<WorkLeft, { state: S }>, "state">;
} = {
  cellAsBefore: {},
  entered: {},
  writtenInPart: { areas: [address], others: 2 },
  addedSheet: { sheet: "Sources" },
  cellsMayDiffer: { areas: [address], others: 2, undoable: true },
};

describe("what Excel refuses during work on a workbook, in Japanese", () => {
  for (const reason of Object.keys(workReasons))
    it(`has words for ${reason}; in English too`, () => {
      const failure = refused({ reason } as WorkRefusal, undefined, false, workInEnglish);
      const text = tellFailure(failure, "ja");
      assert.match(text, /。何も変更していません。$/);
      assert.deepEqual(englishWordsIn(text), []);
      assert.match(tellFailure(failure, "en"), /^[A-Z].*\. Nothing was changed\.$/);
    });

  for (const [state, about] of Object.entries(workStates))
    it(`has words for what is left: ${state}; in English too`, () => {
      const left = { state, ...about } as WorkLeft;
      const failure = refused({ reason: "workBrokenOff" }, left, false, workInEnglish);
      const text = tellFailure(failure, "ja");
      assert.match(text, /^Excelが処理を中断しました。もう一度実行してください。.+。$/);
      assert.deepEqual(englishWordsIn(text), []);
      assert.match(tellFailure(failure, "en"), /^Excel stopped the operation\. Start again\. \S/);
    });
});
