import { inBoth } from "../language/language.ts";
import type { FindingKind } from "../../workbook/audit/finding.ts";
import type { Severity } from "../../workbook/audit/finding-base.ts";

type Names<K extends string> = Readonly<Record<K, string>>;

const kinds: Names<FindingKind> = {
  "stuck-name": "Stuck in #NAME?",
  "add-in-error": "Errors of IIJ functions",
  "native-error": "Other errors",
  "superseded-mix": "Superseded figures with newer ones",
  "mixed-units": "Mixed units in a sum",
  "head-unit": "Unit differs from the label",
  "failed-check": "Checks that do not agree",
  "add-in-silent": "Not calculated",
  "old-date": "Old as-known dates",
  "mixed-dates": "Mixed as-known dates",
  "hard-coded": "Figures typed in",
  "constant-in-formula": "Figures typed into formulas",
};

const kindsInJapanese: Names<FindingKind> = {
  "stuck-name": "#NAME? のままの数式",
  "add-in-error": "IIJ 関数のエラー",
  "native-error": "その他のエラー",
  "superseded-mix": "修正再表示前の数値と後の数値の混在",
  "mixed-units": "合計内の単位の混在",
  "head-unit": "見出しと異なる単位",
  "failed-check": "一致しない検算",
  "add-in-silent": "計算されていないセル",
  "old-date": "古い基準日",
  "mixed-dates": "基準日の混在",
  "hard-coded": "直接入力された数値",
  "constant-in-formula": "数式に直接入力された数値",
};

const severities: Names<Severity> = {
  error: "Error",
  warning: "Warning",
  information: "Information",
};

const severitiesInJapanese: Names<Severity> = {
  error: "エラー",
  warning: "警告",
  information: "情報",
};

/** Texts of the audit around its findings. */
export const auditTexts = inBoth(
  {
    about: "Reads every sheet, hidden ones too, and changes nothing.",
    begin: "Audit this workbook",
    running: "Reading and checking the cells:",
    ended: "The audit was cancelled. Nothing was changed.",
    nothing: (cells: number) => `Nothing was found in ${cells.toLocaleString("en")} cells.`,
    found: (count: number, cells: number) =>
      `${count.toLocaleString("en")} findings in ${cells.toLocaleString("en")} cells. Nothing was changed.`,
    formulas: "IIJ formulas",
    noFormulas: "No cell calls an IIJ function.",
    onSheet: (sheet: string, cells: number) => `${sheet}: ${cells.toLocaleString("en")} cells`,
    periods: (codes: string) => `Periods: ${codes}`,
    incomplete: "Some arguments are not followed, so periods may be missing.",
    kind: "Kind",
    sheet: "Sheet",
    any: "All",
    more: (count: number) => `Show ${count.toLocaleString("en")} more`,
    kinds,
    severities,
  },
  {
    about: "非表示のシートも含めてすべてのシートを読み取ります。何も変更しません。",
    begin: "このブックを点検",
    running: "セルを読み取り、確認しています：",
    ended: "点検を中止しました。何も変更していません。",
    nothing: (cells: number) =>
      `${cells.toLocaleString("en")} 個のセルを点検し、指摘はありませんでした。`,
    found: (count: number, cells: number) =>
      `${cells.toLocaleString("en")} 個のセルに ${count.toLocaleString("en")} 件の指摘があります。何も変更していません。`,
    formulas: "IIJ の数式",
    noFormulas: "IIJ の関数を使うセルはありません。",
    onSheet: (sheet: string, cells: number) => `${sheet}：${cells.toLocaleString("en")} セル`,
    periods: (codes: string) => `期間：${codes}`,
    incomplete: "読み取れない引数があるため、期間が漏れている場合があります。",
    kind: "種類",
    sheet: "シート",
    any: "すべて",
    more: (count: number) => `さらに ${count.toLocaleString("en")} 件を表示`,
    kinds: kindsInJapanese,
    severities: severitiesInJapanese,
  },
);
