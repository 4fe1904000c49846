import type { ColumnObstacle, ReplacementObstacle } from "../excel/refusal.ts";
import type { RefusalWords } from "../excel/refusal-words.ts";

const again = "もう一度挿入してください。";
const sheetGone = `シートが見つかりません。セルを選択して、${again}`;
const inQuotes = (names: readonly string[]): string => `「${names.join("」「")}」`;

function replacementObstacle(obstacle: ReplacementObstacle): string {
  switch (obstacle.is) {
    case "protection":
      return `シートが保護されています。［校閲］タブで保護を解除して、${again}`;
    case "cells": {
      const more = obstacle.others > 0 ? `ほか${obstacle.others}個` : "";
      return `今の表の横または下のセル（${obstacle.first.join("、")}${more}）に内容があります。内容を移動するか、列を減らすか、もう1つ挿入してください。`;
    }
    case "merged":
      return `結合されたセル（${obstacle.merged}）があります。結合を解除して、${again}`;
    case "table":
      return `テーブル${inQuotes(obstacle.tables)}があります。テーブルを移動して、${again}`;
  }
}

const columnObstacle = (obstacle: ColumnObstacle): string => {
  if (obstacle.is === "protection") return "シートが保護されています";
  return obstacle.is === "table"
    ? `テーブル「${obstacle.name}」があります`
    : `「${obstacle.name}」の表があります`;
};

export const inJapanese: RefusalWords = {
  reasons: {
    accessDenied: () =>
      "Excelが書き込みを許可していません。シートまたはブックが保護されているか、読み取り専用で開かれています。［校閲］タブで保護を解除するか、別の場所を選んでください。",
    cellEdited: () => "セルの入力を（Enterキーで）終えてから、もう一度お試しください。",
    noSelection: () =>
      `このブックで1つのセル範囲が選択されていません。複数の範囲または図形が選択されているか、別のブックが前面にあります。このブックのセルを1つ選択して、${again}`,
    sheetGone: () => sheetGone,
    sheetNameTaken: () => `同じ名前のシートが先に追加されました。${again}`,
    notAccepted: () =>
      "Excelが内容の一部を受け付けませんでした。値として、または新しいシートに挿入してください。",
    filtered: () => `フィルターで隠れている行があります。フィルターを解除して、${again}`,
    mergedThere: () => `結合されたセルがあります。結合を解除して、${again}`,
    pivotTable: () =>
      "ピボットテーブルがあります。重ならないセルを選択するか、新しいシートに挿入してください。",
    excelTooOld: () => "このバージョンのExcelには書き込めません。Officeを更新してください。",
    brokenOff: () => `Excelが処理を中断しました。${again}`,
    changedMeanwhile: () => `確認の間に、挿入先の内容が変更されました。内容を確認して、${again}`,
    tooLarge: () =>
      "Excelが一度に扱える量を超えています。新しいシートに挿入するか、列を減らしてください。",
    noAnswer: () =>
      "Excelから1分間応答がありません。処理中か、入力を待っている可能性があります。ダイアログを閉じ、セルの入力を終えてから、もう一度お試しください。",
    unknown: ({ code, message }) =>
      `Excelが処理を拒否しました（${code}: ${message.replace(/\.$/, "")}）。${again}`,
    formulaCannotSpill: () =>
      "この数式は複数のセルに結果を表示しますが、このExcelの数式はスピルに対応していません。別の関数を選んでください。",
    cannotSpill: () =>
      "数式での挿入には、スピルのできるExcelが必要です。このExcelではできません。「値」を選んでください。",
    structureProtected: () =>
      "ブックの構成が保護されているため、シートを追加できません。［校閲］タブの［ブックの保護］で解除するか、選択範囲に挿入してください。",
    noRoom: ({ rows, columns }) =>
      `選択したセルの右と下に、${rows}行×${columns}列の空きがありません。もっと上または左のセルを選択するか、新しいシートに挿入してください。`,
    sheetProtected: ({ sheet }) =>
      `シート「${sheet}」は保護されています。［校閲］タブで保護を解除して、${again}`,
    blockProtected: ({ sheet }) =>
      `シート「${sheet}」は保護されているため、内容を変更できません。［校閲］タブで保護を解除して、${again}`,
    merged: ({ address, merged }) =>
      `挿入先の ${address} に結合されたセル（${merged}）があります。結合を解除するか、別のセルを選択して、${again}`,
    table: ({ address, tables }) =>
      `挿入先の ${address} にテーブル${inQuotes(tables)}があります。重ならないセルを選択して、${again}`,
    spilledInto: ({ address, formulas }) =>
      `挿入先の ${address} に ${formulas.join("、")} の数式がスピルしているため、挿入すると #SPILL! になります。重ならないセルを選択して、${again}`,
    hidden: ({ address }) =>
      `挿入先の ${address} に非表示の行または列、フィルターで隠れている行があります。再表示するか、別のセルを選択して、${again}`,
    replacement: ({ sheet, address, obstacle }) =>
      `新しい表はシート「${sheet}」の ${address} を使いますが、${replacementObstacle(obstacle)}`,
    column: ({ sheet, obstacle }) =>
      `シート「${sheet}」に列を挿入できません：${columnObstacle(obstacle)}。`,
  },
  orNewSheet: "または、新しいシートに挿入してください。",
  left: {
    nothingChanged: () => "何も変更していません。",
    workbookAsBefore: () => "ブックは元のままです。",
    sheetAsBefore: () => "シートは元のままです。",
    sheetsAsBefore: () => "どのシートも元のままです。",
    blockAsBefore: () => "表は元のままです。",
    cellsButConditionalFormats: () =>
      "セルの内容は元のままです。条件付き書式は失われた可能性があります。",
    cellsButFolds: ({ conditions }) =>
      `セルの内容は元のままです。折りたたまれた行または列が開${conditions ? "き、条件付き書式が失われた" : "いた"}可能性があります。`,
    cellsButLooks: ({ conditions, charts }) =>
      `セルの内容は元のままです。折りたたまれた行が開き、${conditions ? "条件付き書式、" : ""}固定した行、印刷範囲が変わった可能性があります。${charts ? "グラフの一つが失われた可能性もあります。" : ""}`,
    cellsButSpills: ({ undoable }) =>
      `セルの内容は元のままですが、複数の数式がスピルしていたため #SPILL! と表示されています。${undoable ? "Ctrl+Zキーを押すか、" : ""}妨げている値を削除してください。`,
    partMayStand: ({ undoable }) =>
      `一部がブックに残っている可能性があります。${undoable ? "Ctrl+Zキーで元に戻して" : "不要な部分を削除して"}ください。`,
    mayStillCome: () =>
      "書き込まれたかどうかは不明です。すでにブックにあるか、あとから書き込まれる可能性があります。ブックを確認してから、もう一度お試しください。",
  },
  columnObstacle,
  between: "",
};
