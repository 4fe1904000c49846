import type { WorkWords } from "../../excel/work-words.ts";
import { inJapanese } from "../refusals-in-japanese.ts";

const again = "もう一度実行してください。";
const sheetChanged = `シートの名前が変更されたか、シートが削除されました。${again}`;

/** The words for refusals during work on a whole workbook, as `workInEnglish` has them in English. */
export const workInJapanese: WorkWords = {
  ...inJapanese,
  reasons: {
    ...inJapanese.reasons,
    unknown: ({ code, message }) =>
      `Excelが処理を拒否しました（${code}: ${message.replace(/\.$/, "")}）。${again}`,
    tooLarge: () =>
      "Excelが一度に扱える量（5 MB）を超えるセルがあります。長い文字列を短くするか、対象を減らしてください。",
    cancelled: () => "中止しました。",
    writeDenied: () =>
      `Excelが書き込みを許可していません。シートまたはブックが保護されているか、読み取り専用で開かれています。［校閲］タブで保護を解除して、${again}`,
    partNotAccepted: () => "Excelが内容の一部を受け付けませんでした。",
    sheetChanged: () => sheetChanged,
    sheetAdded: () => `同じ名前のシートが先に追加されました。${again}`,
    rowsFiltered: () => `フィルターで隠れている行があります。フィルターを解除して、${again}`,
    cellsMerged: () => `結合されたセルがあります。結合を解除して、${again}`,
    workBrokenOff: () => `Excelが処理を中断しました。${again}`,
    deletedWhileRead: () => `読み取り中にシートが削除されました。${again}`,
    cellProtected: () =>
      "セルまたはシートが保護されています。［校閲］タブで保護を解除して、もう一度修復してください。",
    arrayFormula: () =>
      "Excelがセルの変更を拒否しました。複数のセルにまたがる配列数式の場合は、全体を選択してF2キーを押し、Ctrl+Shift+Enterで確定してください。",
    sheetMissing: () => "シートが見つかりません。",
  },
  left: {
    ...inJapanese.left,
    cellAsBefore: () => "セルは元のままです。",
    entered: () => "数式は再入力されましたが、結果を読み取れませんでした。セルを確認してください。",
    writtenInPart: ({ areas, others }) => {
      const more = others > 0 ? `ほか${others}か所` : "";
      return `次のセルは書き込まれたか、これから書き込まれる可能性があります：${areas.join("、")}${more}。ブックを確認してから、${again}`;
    },
    addedSheet: ({ sheet }) =>
      `セルの内容は元のままですが、シート「${sheet}」が追加されています。削除してください。`,
    cellsMayDiffer: ({ areas, others, undoable }) => {
      const more = others > 0 ? `ほか${others}か所` : "";
      const way = undoable ? "元に戻るまでCtrl+Zキーを押してください。" : "";
      return `次のセルは内容が変わっている可能性があります：${areas.join("、")}${more}。${way}`;
    },
  },
};
