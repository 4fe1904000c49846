import { inBoth } from "../language/language.ts";

/** The messages about an insertion by the pane or by a command of the ribbon. */
export const texts = inBoth(
  {
    written: (cells: string) => `Written to ${cells}.`,
    writtenAsValues: (cells: string) =>
      `Written to ${cells} as values: live formulas need an Excel whose formulas spill, and this one's do not.`,
    checks: (count: number, column: string) =>
      count === 1
        ? `One check against what is printed stands in column ${column}.`
        : `${count} checks against what is printed stand in column ${column}.`,
    renamed: (wanted: string, name: string) =>
      `The name ${wanted} was not free: it is ${name} here.`,
    moreRenamed: (count: number) =>
      `${count} more ${count === 1 ? "name was" : "names were"} not free and got a number behind as well.`,
    narrow: (columns: readonly string[]) =>
      `Columns kept their widths: where figures read ####, widen ${columns.join(" and ")}.`,
    open: (folds: readonly string[]) =>
      `Working rows and columns that a new sheet has folded stay open, since other things stand in them: ${folds.join(", ")}.`,
    sharing: "To share it with people who do not have the add-in, insert it as values.",
    nothingChanged: "Nothing was changed.",
    between: " ",
    notesMissing:
      "The notes to this table could not be loaded. Nothing was changed. Check the connection, then insert the table again.",
    reportMissing:
      "This sheet could not be loaded. Nothing was changed. Check the connection, then insert it again.",
  },
  {
    written: (cells: string) => `${cells} に挿入しました。`,
    writtenAsValues: (cells: string) =>
      `${cells} に値として挿入しました。数式にはスピルのできるExcelが必要ですが、このExcelではできません。`,
    checks: (count: number, column: string) =>
      `${column}列に公表値との検算が ${count} 件あります。`,
    renamed: (wanted: string, name: string) =>
      `名前 ${wanted} は使われているため、${name} としました。`,
    moreRenamed: (count: number) => `ほか ${count} 件の名前にも番号を付けました。`,
    narrow: (columns: readonly string[]) =>
      `列の幅は変えていません。#### と表示される場合は ${columns.join("、")} の幅を広げてください。`,
    open: (folds: readonly string[]) =>
      `他の内容があるため、計算用の行と列は折りたたんでいません：${folds.join("、")}。`,
    sharing: "アドインを使わない方と共有する場合は、値として挿入してください。",
    nothingChanged: "何も変更していません。",
    between: "",
    notesMissing:
      "この表の注記を読み込めませんでした。何も変更していません。接続を確認して、もう一度挿入してください。",
    reportMissing:
      "このシートを作成する機能を読み込めませんでした。何も変更していません。接続を確認して、もう一度挿入してください。",
  },
);
