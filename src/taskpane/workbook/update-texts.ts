import type { ChangeKind } from "../../workbook/update/compare-answers.ts";
import { inBoth } from "../language/language.ts";
import { count } from "./freeze-texts.ts";

type Kinds = Readonly<Record<ChangeKind, string>>;
const kinds: Kinds = {
  restated: "restated",
  added: "added",
  gone: "gone",
  relabelled: "relabelled",
  "back-filled": "back-filled",
};
const kindsInJapanese: Kinds = {
  restated: "修正再表示",
  added: "追加",
  gone: "なし",
  relabelled: "名称変更",
  "back-filled": "補完",
};

/** Texts of the update. */
export const updateTexts = inBoth(
  {
    about:
      "With a newer as-known date, cells that use an older one show other figures. Nothing is changed until you accept it. Then only the cells that set the date, formulas that contain it, and frozen values are changed.",
    date: "As known on",
    work: {
      look: "See what would change",
      looking: "Reading the workbook …",
      write: "Accept what is ticked",
      writing: "Updating …",
      ended: "Cancelled. The workbook is as it was before.",
    },
    summary: (changes: number, groups: number) =>
      changes === 0
        ? "Nothing would change."
        : `${count(changes, "cell")} would change, in ${count(groups, "part")} that you can accept one by one.`,
    of: {
      sheet: (at: string) => `Date of the sheet, ${at}`,
      column: (at: string) => `Release or date in ${at}`,
      formulas: (sheet: string) => `Dates in formulas of ${sheet}`,
    },
    frozen: (at: string) => `Frozen value ${at}`,
    changes: (changes: number) => count(changes, "change"),
    line: (at: string, kind: string, before: string, after: string) =>
      `${at} ${kind}: ${before} → ${after}`,
    notFollowed: (at: string) =>
      `${at}: the add-in cannot tell what a newer date changes here. Check it yourself.`,
    blocked: (at: string, fills: string, by: string) =>
      `${at}: with the new date it would fill ${fills}, but ${by} is not empty. Move or clear those cells, then look again. Until then its date cannot be updated.`,
    more: (count: number, left: number) => `Show ${count} more of ${left.toLocaleString("en")}`,
    nothing: "Nothing is ticked. Nothing was changed.",
    changed:
      "The workbook was changed in the meantime. Look again, then accept. Nothing was changed.",
    done: (parts: number) => `Done: ${count(parts, "part")} updated.`,
    kinds,
  },
  {
    about:
      "新しい基準日にすると、古い基準日のセルの数値が変わります。承認するまで何も変更しません。承認後は、基準日を定めるセル、基準日を含む数式、固定した値だけを書き換えます。",
    date: "基準日",
    work: {
      look: "変更される内容を確認",
      looking: "ブックを読み込んでいます…",
      write: "選択した変更を承認",
      writing: "更新しています…",
      ended: "中止しました。ブックは元のままです。",
    },
    summary: (changes: number, groups: number) =>
      changes === 0
        ? "変更はありません。"
        : `${changes} セルが変わります。${groups} 件に分けて承認できます。`,
    of: {
      sheet: (at: string) => `シートの基準日 ${at}`,
      column: (at: string) => `${at} の決算短信または基準日`,
      formulas: (sheet: string) => `${sheet} の数式内の基準日`,
    },
    frozen: (at: string) => `固定した値 ${at}`,
    changes: (count: number) => `変更 ${count} 件`,
    line: (at: string, kind: string, before: string, after: string) =>
      `${at} ${kind}：${before} → ${after}`,
    notFollowed: (at: string) =>
      `${at}：新しい基準日で何が変わるか判定できません。ご確認ください。`,
    blocked: (at: string, fills: string, by: string) =>
      `${at}：新しい基準日では ${fills} に結果が入りますが、${by} が空ではありません。内容を移動または消去してから、もう一度確認してください。それまでこの基準日の変更は行いません。`,
    more: (count: number, left: number) =>
      `残り ${left.toLocaleString("en")} 件のうち ${count} 件を表示`,
    nothing: "何も選択されていません。何も変更していません。",
    changed: "その後ブックが変更されました。もう一度確認してください。何も変更していません。",
    done: (count: number) => `完了：${count} 件を更新しました。`,
    kinds: kindsInJapanese,
  },
);
