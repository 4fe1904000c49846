import { inBoth } from "./language/language.ts";

/** Texts of the page once Excel answers, before the pane itself is loaded. */
export const texts = inBoth(
  {
    outside:
      "IIJ Financials works inside Excel: open a workbook and choose Open pane on the Home tab.",
    paneMissing:
      "The pane could not be loaded. Check the connection, then try again. If that does not help, close the workbook and open it again.",
    insertingMissing:
      "The part of the add-in that prepares statements could not be loaded. Nothing was changed. Check the connection, then insert again.",
  },
  {
    outside: "IIJ FinancialsはExcelで動作します。ブックを開き、［ホーム］タブから開いてください。",
    paneMissing:
      "作業ウィンドウを読み込めませんでした。接続を確認して、もう一度お試しください。直らない場合は、ブックを開き直してください。",
    insertingMissing:
      "計算書を作成する機能を読み込めませんでした。何も変更していません。接続を確認して、もう一度挿入してください。",
  },
);
