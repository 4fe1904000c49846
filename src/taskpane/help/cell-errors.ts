import { inBoth } from "../language/language.ts";

/** An error that a cell with one of our formulas can show: its meaning, and what to do next. */
export interface CellError {
  readonly shows: string;
  readonly means: string;
  readonly next: string;
}

/** Every error that a cell can show, those of our functions first. docs/troubleshooting.md lists them too. */
export const cellErrors = inBoth<readonly CellError[]>(
  [
    {
      shows: "#VALUE!",
      means: "An argument was not understood, such as a mistyped code.",
      next: "Point at the warning sign beside the cell: it says which argument, what is accepted and the nearest code. Find makes the formula for you.",
    },
    {
      shows: "#N/A",
      means: "The formula is right, but no release in the data has the figure.",
      next: "Point at the warning sign: it says why, and what to ask for instead. Trace shows more.",
    },
    {
      shows: "#NAME?",
      means: "Excel did not have the add-in when it calculated the formula.",
      next: "Wait until IIJ Financials is on the Home tab, then enter the formula again (F2, Enter), or let Workbook repair all of them. People without the add-in need the sheet as values: use Freeze in Workbook.",
    },
    {
      shows: "#BUSY! #GETTING_DATA",
      means: "The add-in is being loaded.",
      next: "Wait a moment. If it stays, open the pane once, or reload the workbook: the address of the add-in must be reachable.",
    },
    {
      shows: "#SPILL!",
      means: "The formula fills several cells, and one of them is not empty.",
      next: "Click the cell: a dashed border shows the cells it needs. Empty those cells, or move the formula.",
    },
    {
      shows: "#CALC!",
      means: "The formula was given a range where it takes one value.",
      next: "Give it one cell, or use IIJ.FIGURES, which takes ranges of periods and items.",
    },
    {
      shows: "#CONNECT! #BLOCKED!",
      means: "Excel could not start the add-in, or is not allowed to.",
      next: "Check the connection and sign in to Office. If it stays, the page for administrators lists the addresses that must be open.",
    },
    {
      shows: "#REF!",
      means: "A cell that the formula refers to was deleted.",
      next: "Undo the deletion, or point the formula at another cell.",
    },
    {
      shows: "#DIV/0!",
      means:
        "A formula of the sheet divides by an empty cell or by zero. IIJ functions never return this error.",
      next: "Check the divisor: Trace shows which cells the formula depends on.",
    },
    {
      shows: "####",
      means: "The column is too narrow for the figure. It is not an error.",
      next: "Double-click the right edge of the column heading.",
    },
  ],
  [
    {
      shows: "#VALUE!",
      means: "引数を解釈できません（コードの打ち間違いなど）。",
      next: "セル横の警告マークにポインターを合わせると、どの引数か、使えるコード、最も近いコードが表示されます。「検索」で数式を作ることもできます。",
    },
    {
      shows: "#N/A",
      means: "数式は正しいものの、収録している決算短信にその数値がありません。",
      next: "警告マークにポインターを合わせると、理由と代わりに使える期間等が表示されます。詳しくは「出典」をご覧ください。",
    },
    {
      shows: "#NAME?",
      means: "計算の時点で、Excel にアドインが読み込まれていませんでした。",
      next: "「ホーム」タブに IIJ Financials が表示されるのを待って数式を入力し直す（F2、Enter）か、「ブック」で一括修復してください。アドインのない相手には、「ブック」で値に固定したシートをお渡しください。",
    },
    {
      shows: "#BUSY! #GETTING_DATA",
      means: "アドインを読み込んでいます。",
      next: "少しお待ちください。続く場合は、作業ウィンドウを一度開くか、ブックを再読み込みしてください（アドインのアドレスに接続できる必要があります）。",
    },
    {
      shows: "#SPILL!",
      means: "複数のセルに展開する数式の展開先に、他の内容があります。",
      next: "セルを選ぶと展開先が破線で表示されます。そこを空けるか、数式を移してください。",
    },
    {
      shows: "#CALC!",
      means: "値を1つ取る引数に、セル範囲が指定されています。",
      next: "セルを1つ指定するか、期間と項目の範囲を取る IIJ.FIGURES をお使いください。",
    },
    {
      shows: "#CONNECT! #BLOCKED!",
      means: "Excel がアドインを起動できないか、許可されていません。",
      next: "接続と Office へのサインインを確認してください。続く場合は、管理者向けページに必要なアドレスの一覧があります。",
    },
    {
      shows: "#REF!",
      means: "数式が参照するセルが削除されています。",
      next: "削除を元に戻すか、別のセルを参照してください。",
    },
    {
      shows: "#DIV/0!",
      means:
        "シート上の計算で、空白またはゼロで割っています。IIJ の関数自体がこのエラーを返すことはありません。",
      next: "除数を確認してください。「出典」で、数式の基になるセルを確認できます。",
    },
    {
      shows: "####",
      means: "列幅が足りません（エラーではありません）。",
      next: "列見出しの右端をダブルクリックしてください。",
    },
  ],
);
