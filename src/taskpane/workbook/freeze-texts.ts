import type { WhyLeft } from "../../workbook/freeze/plan-freeze.ts";
import type { WhyKept } from "../../workbook/freeze/plan-unfreeze.ts";
import { inBoth } from "../language/language.ts";

const left: Readonly<Record<WhyLeft, string>> = {
  error: "shows an error: repair it first",
  protected: "the sheet is protected: unprotect it on the Review tab",
  merged: "cells are merged: unmerge them",
  text: "the cell is formatted as text: give it another number format",
  array: "an array formula: enter it without Ctrl+Shift+Enter",
  "referred to": "another formula refers to its spilled range (#): freeze that one by hand first",
};

const leftInJapanese: Readonly<Record<WhyLeft, string>> = {
  error: "エラーのため。先に修復してください",
  protected: "シートが保護されています。［校閲］タブで解除してください",
  merged: "セルが結合されています。結合を解除してください",
  text: "表示形式が文字列です。別の表示形式にしてください",
  array: "配列数式です。Ctrl+Shift+Enter を使わずに入力し直してください",
  "referred to": "別の数式がこの範囲全体を # で参照しています",
};

const kept: Readonly<Record<WhyKept, string>> = {
  changed: "the value was changed",
  formula: "contains a formula now",
  deleted: "the cell was deleted",
  "reference deleted": "a cell that its formula refers to was deleted",
  resized: "cells were inserted into its block, or deleted",
  "name missing": "a name that its formula uses is missing",
  protected: left.protected,
  merged: left.merged,
  text: left.text,
};

const keptInJapanese: Readonly<Record<WhyKept, string>> = {
  changed: "値が変更されています",
  formula: "現在は数式が入っています",
  deleted: "セルが削除されています",
  "reference deleted": "数式の参照先のセルが削除されています",
  resized: "範囲内でセルが挿入または削除されています",
  "name missing": "数式で使う名前がありません",
  protected: leftInJapanese.protected,
  merged: leftInJapanese.merged,
  text: leftInJapanese.text,
};

/** Returns a count with its noun: 1 cell, 2 cells. */
export const count = (n: number, thing: string): string =>
  `${n.toLocaleString("en")} ${thing}${n === 1 ? "" : "s"}`;

/** Texts of freezing and unfreezing. */
export const freezeTexts = inBoth(
  {
    about:
      "IIJ formulas become the values they show, so that the workbook opens without the add-in. A sheet keeps the formula and the source of each. Your own formulas, formats and comments stay.",
    which: "Freeze or unfreeze",
    scopes: { selection: "Selected cells", sheet: "This sheet", workbook: "Whole workbook" },
    freeze: {
      look: "See what would be frozen",
      looking: "Reading the workbook …",
      write: "Freeze to values",
      writing: "Freezing …",
      ended: "Cancelled. The workbook is as it was before.",
    },
    frozen: (formulas: number, cells: number, sheets: number, stay: number) =>
      formulas + stay === 0
        ? "There is no IIJ formula here."
        : `${count(formulas, "formula")} on ${count(sheets, "sheet")} would become values (${count(cells, "cell")}). ${stay} stay as they are.`,
    frozenNames: (names: string) => `Names that call IIJ functions stay: ${names}`,
    frozenDone: (formulas: number, sheet: string) =>
      `Done: ${count(formulas, "formula")} frozen to values. The sources are on the sheet "${sheet}".`,
    unfreeze: {
      look: "See what can be unfrozen",
      looking: "Reading the workbook …",
      write: "Put formulas back",
      writing: "Putting formulas back …",
      ended: "Cancelled. The workbook is as it was before.",
    },
    thawed: (formulas: number, stay: number) =>
      formulas + stay === 0
        ? "Nothing is frozen here."
        : `${count(formulas, "formula")} can be put back. ${count(stay, "value")} would stay.`,
    thawedDone: (formulas: number, deleted: readonly string[], stays: readonly string[]) =>
      [
        `Done: ${count(formulas, "formula")} put back.`,
        ...deleted.map((name) => `The sheet "${name}" is no longer needed and was deleted.`),
        ...stays.map((name) => `The sheet "${name}" is no longer needed: delete it.`),
      ].join(" "),
    changed:
      "The workbook was changed in the meantime. Look again, then confirm. Nothing was changed.",
    left,
    kept,
  },
  {
    about:
      "IIJ の数式を表示中の値に置き換え、アドインなしでもブックを開けるようにします。数式と出典は別シートに残ります。ご自身の数式、書式、コメントは変わりません。",
    which: "対象",
    scopes: { selection: "選択したセル", sheet: "このシート", workbook: "ブック全体" },
    freeze: {
      look: "固定される内容を確認",
      looking: "ブックを読み込んでいます…",
      write: "値に固定する",
      writing: "固定しています…",
      ended: "中止しました。ブックは元のままです。",
    },
    frozen: (formulas: number, cells: number, sheets: number, stay: number) =>
      formulas + stay === 0
        ? "ここには IIJ の数式がありません。"
        : `${sheets} シートの数式 ${formulas} 件（${cells} セル）が値になります。${stay} 件はそのまま残ります。`,
    frozenNames: (names: string) => `IIJ 関数を呼ぶ名前はそのまま残ります：${names}`,
    frozenDone: (formulas: number, sheet: string) =>
      `完了：数式 ${formulas} 件を値に固定しました。出典はシート「${sheet}」にあります。`,
    unfreeze: {
      look: "固定を解除できる内容を確認",
      looking: "ブックを読み込んでいます…",
      write: "数式を戻す",
      writing: "数式を戻しています…",
      ended: "中止しました。ブックは元のままです。",
    },
    thawed: (formulas: number, stay: number) =>
      formulas + stay === 0
        ? "ここには固定した値がありません。"
        : `数式 ${formulas} 件を戻せます。${stay} 件の値はそのまま残ります。`,
    thawedDone: (formulas: number, deleted: readonly string[], stays: readonly string[]) =>
      [
        `完了：数式 ${formulas} 件を戻しました。`,
        ...deleted.map((name) => `不要になったシート「${name}」を削除しました。`),
        ...stays.map((name) => `シート「${name}」は不要です。削除してください。`),
      ].join(""),
    changed: "その後ブックが変更されました。もう一度確認してください。何も変更していません。",
    left: leftInJapanese,
    kept: keptInJapanese,
  },
);
