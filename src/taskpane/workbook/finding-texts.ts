import { inBoth } from "../language/language.ts";

/** A figure as a finding names it. */
export interface NamedFigure {
  readonly label: string;
  readonly period: string;
  readonly release: string;
  readonly unit: string;
}

/** The sentences of the findings: what was found, and why it matters. */
export const findingTexts = inBoth(
  {
    equals: (number: string, { label, period, release, unit }: NamedFigure) =>
      `${number} is ${label} of ${period} (${release} release), in ${unit}.`,
    near: (number: string, { label, period, release, unit }: NamedFigure) =>
      `${number} is ${label} of ${period} (${release} release), in ${unit}, rounded.`,
    negated: "Its sign is the opposite of the figure's.",
    superseded: (release: string, value: string) =>
      `It is an older printed value: the ${release} release prints ${value}.`,
    kept: "The add-in put it there as a value.",
    others: (count: number) => `${count} other figures have the same value.`,
    gives: (formula: string, value: string) => `${formula} gives ${value}.`,
    reaches: (count: number, cells: string) => `So do ${count} cells that use it: ${cells}.`,
    stuck: "The formula was entered while the add-in was not loaded. Repair enters it again.",
    busy: "Excel has not finished calculating it.",
    blocked: "Some of the cells that the formula would fill are not empty. Empty those cells.",
    typed: "The error is typed in or was pasted as a value.",
    own: (error: string) => `The formula itself gives ${error}.`,
    mixedUnits: (units: string) => `The formula adds up ${units}. Ask for all of them in one unit.`,
    inUnit: (cell: string, unit: string) => `${cell} (${unit})`,
    headUnit: (unit: string, label: string) =>
      `The number is in ${unit}, but “${label}” says otherwise.`,
    supersededMix: (old: string, other: string, by: string) =>
      `${old} was superseded by the ${by} release, and ${other} is on its basis: they are not comparable.`,
    says: (text: string) => `The cell says: ${text}`,
    oldDate: (date: string, cells: number, release: string, changed: number) =>
      `${cells} cells ask as known on ${date}, before the ${release} release. With it ${changed} figures would differ.`,
    newest: "the newest release",
    onDate: (date: string, cells: number) => `${date} (${cells} cells)`,
    mixedInSheet: (dates: string) => `Cells of this sheet use different as-known dates: ${dates}.`,
    mixedInBook: (dates: string) =>
      `Sheets of this workbook use different as-known dates: ${dates}.`,
    and: " and ",
    ofPeriod: (label: string, period: string) => `${label} of ${period}`,
  },
  {
    equals: (number: string, { label, period, release, unit }: NamedFigure) =>
      `${number} は${period}の${label}です（${release} 決算短信、単位 ${unit}）。`,
    near: (number: string, { label, period, release, unit }: NamedFigure) =>
      `${number} は${period}の${label}を端数処理した値です（${release} 決算短信、単位 ${unit}）。`,
    negated: "符号が逆です。",
    superseded: (release: string, value: string) =>
      `以前の公表値です。${release} 決算短信では ${value} です。`,
    kept: "アドインが値として挿入しました。",
    others: (count: number) => `同じ値の数値がほかに ${count} 件あります。`,
    gives: (formula: string, value: string) => `${formula} の値は ${value} です。`,
    reaches: (count: number, cells: string) =>
      `このセルを使う ${count} 個のセルもエラーです：${cells}。`,
    stuck: "アドインがないときに入力された数式です。「修復」で入力し直せます。",
    busy: "Excel の計算が終わっていません。",
    blocked: "数式の結果が入る場所に別の値があります。そのセルを消去してください。",
    typed: "エラーが直接入力されたか、値として貼り付けられています。",
    own: (error: string) => `この数式自体が ${error} になります。`,
    mixedUnits: (units: string) =>
      `異なる単位を合計しています：${units}。同じ単位で取得してください。`,
    inUnit: (cell: string, unit: string) => `${cell}（${unit}）`,
    headUnit: (unit: string, label: string) =>
      `数値の単位は ${unit} ですが、見出しは「${label}」です。`,
    supersededMix: (old: string, other: string, by: string) =>
      `${old}は ${by} 決算短信で修正再表示される前の数値、${other}は修正後の数値で、比較できません。`,
    says: (text: string) => `セルの表示：${text}`,
    oldDate: (date: string, cells: number, release: string, changed: number) =>
      `${cells} 個のセルが ${date} 時点（${release} 決算短信より前）の数値です。最新では ${changed} 件が異なります。`,
    newest: "最新の決算短信",
    onDate: (date: string, cells: number) => `${date}（${cells} セル）`,
    mixedInSheet: (dates: string) => `このシートでは基準日が異なります：${dates}。`,
    mixedInBook: (dates: string) => `シートによって基準日が異なります：${dates}。`,
    and: "、",
    ofPeriod: (label: string, period: string) => `${period}の${label}`,
  },
);

export type FindingTexts = (typeof findingTexts)["en"];
