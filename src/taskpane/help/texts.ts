import { inBoth } from "../language/language.ts";

/** Texts of the help. */
export const texts = inBoth(
  {
    begin: "Begin here",
    beginWith:
      "A sheet with the statements of operations, as both releases print them: live formulas, totals that are checked, a source for every figure. It goes on a new sheet; none of your cells are overwritten.",
    insert: "Insert the statements of operations",
    then: "Then click a figure on that sheet and open Trace: it shows where the figure is printed.",
    orType: "Or type a formula in any cell:",
    places: "What each place does",
    about: {
      insert:
        "A statement over the periods you choose, or any table as it is printed, with a preview: live formulas, one formula, or values.",
      find: "Any item, in English or Japanese: its figures, vintages and notes, and the formula that asks for it.",
      trace:
        "Where the figure of the selected cell is printed, what it is derived from, which checks it takes part in, or why there is no figure.",
      checks:
        "Tests of every relation between the printed figures, with both ranges and an explanation of each difference.",
      workbook:
        "Your workbook: audit it, freeze it to values with sources, bring it up to date, repair #NAME?.",
    },
    errors: "When a cell shows an error",
    next: "Next",
    keys: "Keys",
    key: {
      pane: "from the sheet to this pane",
      operations: "statements of operations on a new sheet",
      balance: "balance sheets on a new sheet",
      cash: "statements of cash flows on a new sheet",
      back: "from the pane back to the sheet, and on to the ribbon",
      arrows: "through the places, the results of Find, and choices",
      escape: "closes what is open, and loses nothing",
    },
    onMac: "On a Mac, Command+Option+Shift in place of Ctrl+Alt+Shift.",
    more: "More",
    links: {
      help: "First steps",
      functions: "Every function, with examples and codes",
      support: "Support: what to try, and how to report a fault",
      privacy: "Privacy: nothing leaves this computer",
      administrators: "For administrators",
    },
  },
  {
    begin: "はじめに",
    beginWith:
      "損益計算書を新しいシートに挿入します。数値は数式で表示され、合計は公表値と照合され、全ての数値に出典があります。既存のシートは変更しません。",
    insert: "損益計算書を挿入",
    then: "挿入したシートの数値を選んで「出典」を開くと、その数値の掲載箇所が表示されます。",
    orType: "セルに数式を直接入力することもできます。",
    places: "各機能",
    about: {
      insert:
        "期間を選んだ財務諸表、または決算短信どおりの表を、プレビューで確認して挿入します（数式・1つの数式・値）。",
      find: "項目を日本語または英語で検索し、数値、決算短信別の数値、注記、数式を表示します。",
      trace:
        "選択したセルの数値の掲載箇所、算出の過程、関わる検算、数値がない場合の理由を表示します。",
      checks: "公表値の間の全ての関係の検算と、双方の取り得る範囲、不一致の説明を表示します。",
      workbook: "ブックの点検、出典付きの値への固定、更新、#NAME? の修復を行います。",
    },
    errors: "セルにエラーが表示されたとき",
    next: "対処",
    keys: "キー操作",
    key: {
      pane: "シートからこの作業ウィンドウへ移動",
      operations: "損益計算書を新しいシートに挿入",
      balance: "貸借対照表を新しいシートに挿入",
      cash: "キャッシュ・フロー計算書を新しいシートに挿入",
      back: "作業ウィンドウからシート、リボンへ移動",
      arrows: "機能の切り替え、検索結果や選択肢の移動",
      escape: "開いているものを閉じる（何も失われません）",
    },
    onMac: "Mac では Ctrl+Alt+Shift の代わりに Command+Option+Shift を使います。",
    more: "詳しい情報",
    links: {
      help: "最初の手順",
      functions: "全ての関数（例とコード）",
      support: "サポート（対処法と不具合の報告）",
      privacy: "プライバシー（データは外部に送信されません）",
      administrators: "管理者向け",
    },
  },
);
