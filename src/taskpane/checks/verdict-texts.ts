import { inBoth } from "../language/language.ts";
import type { Outcome } from "../../workbook/verdicts/verdict.ts";

type Counted = Readonly<Record<Outcome, (count: number) => string>>;

const n = (count: number): string => count.toLocaleString("en");

const counted: Counted = {
  agrees: (count) => `${n(count)} agree`,
  rounding: (count) => `${n(count)} agree within rounding`,
  differs: (count) => `${n(count)} ${count === 1 ? "differs" : "differ"}`,
  restated: (count) => `${n(count)} restated, not errors`,
  "not tested": (count) => `${n(count)} not testable`,
  "not calculated": (count) => `${n(count)} not calculated`,
};

const countedInJapanese: Counted = {
  agrees: (count) => `一致 ${n(count)} 件`,
  rounding: (count) => `端数処理の範囲内で一致 ${n(count)} 件`,
  differs: (count) => `不一致 ${n(count)} 件`,
  restated: (count) => `修正再表示（誤りではない） ${n(count)} 件`,
  "not tested": (count) => `検算不可 ${n(count)} 件`,
  "not calculated": (count) => `未計算 ${n(count)} 件`,
};

/** Texts about the checks on the sheets of the workbook. */
export const verdictTexts = inBoth(
  {
    heading: "This workbook",
    about:
      "The results of the checks of each inserted statement and table in this workbook, as its cells show them now. Reads every sheet and changes nothing.",
    begin: "Read this workbook",
    again: "Read it again",
    running: "Reading the cells:",
    ended: "Reading was cancelled. Nothing was changed.",
    none: "No inserted statement, table or list of checks has verdicts in this workbook.",
    found: (blocks: number, differing: number, untold: number) =>
      `${n(blocks)} ${blocks === 1 ? "block" : "blocks"} with checks: ${n(differing)} ${differing === 1 ? "difference" : "differences"}, ${n(untold)} without a result.`,
    counted,
    listed: (parts: readonly string[]) => parts.join(", "),
    totals: (agree: number, tested: number, columns: number) =>
      `${n(agree)} of ${n(tested)} printed totals agree (${n(columns)} ${columns === 1 ? "column" : "columns"})`,
    tableTotals: (agree: number, tested: number) =>
      `${n(agree)} of ${n(tested)} ${tested === 1 ? "total agrees" : "totals agree"}`,
    silent:
      "The add-in does not answer: figures are as last calculated. Repair in Workbook enters stuck formulas again.",
    differences: "Differences",
    untold: "No result",
    differsBy: (label: string, period: string, by: string) =>
      `${[label, period].filter((part) => part !== "").join(" ")}: differs by ${by}`,
    differs: (label: string, period: string) =>
      `${[label, period].filter((part) => part !== "").join(" ")}: differs`,
    rowNotAdded: (label: string) =>
      `${label}: a row above this total is not in its sum. Add it to the sum, or move it.`,
    notCalculated: (label: string, period: string, says: string) =>
      `${[label, period].filter((part) => part !== "").join(" ")}: no result, because a cell shows ${says}. The audit says why.`,
    typedOver: (label: string, says: string) =>
      `${label}: “${says}” was typed over the verdict and does not update.`,
    more: (count: number) => `Show ${n(count)} more`,
  },
  {
    heading: "このブック",
    about:
      "挿入した財務諸表や表の検算が、このブックのセルで現在どうなっているかを表示します。すべてのシートを読み取り、何も変更しません。",
    begin: "このブックを読み取る",
    again: "もう一度読み取る",
    running: "セルを読み取っています：",
    ended: "読み取りを中止しました。何も変更していません。",
    none: "このブックには、検算のある挿入済みの財務諸表、表、検算一覧はありません。",
    found: (blocks: number, differing: number, untold: number) =>
      `検算のある範囲 ${n(blocks)} 件：不一致 ${n(differing)} 件、判定不能 ${n(untold)} 件。`,
    counted: countedInJapanese,
    listed: (parts: readonly string[]) => parts.join("、"),
    totals: (agree: number, tested: number, columns: number) =>
      `公表された合計 ${n(tested)} 件のうち ${n(agree)} 件が一致（${n(columns)} 列）`,
    tableTotals: (agree: number, tested: number) =>
      `合計 ${n(tested)} 件のうち ${n(agree)} 件が一致`,
    silent:
      "アドインが応答しないため、数値は最後に計算されたままです。「ブック」の「修復」で数式を入力し直せます。",
    differences: "不一致",
    untold: "判定不能",
    differsBy: (label: string, period: string, by: string) =>
      `${[label, period].filter((part) => part !== "").join(" ")}：差 ${by}`,
    differs: (label: string, period: string) =>
      `${[label, period].filter((part) => part !== "").join(" ")}：不一致`,
    rowNotAdded: (label: string) =>
      `${label}：合計の上に、合計に含まれない行があります。合計に加えるか、行を移動してください。`,
    notCalculated: (label: string, period: string, says: string) =>
      `${[label, period].filter((part) => part !== "").join(" ")}：セルが ${says} のため判定できません。理由は「点検」で確認できます。`,
    typedOver: (label: string, says: string) =>
      `${label}：判定のセルに「${says}」が直接入力されており、数値に追従しません。`,
    more: (count: number) => `さらに ${n(count)} 件を表示`,
  },
);

export type VerdictTexts = (typeof verdictTexts)["en"];
