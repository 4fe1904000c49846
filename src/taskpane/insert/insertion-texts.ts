import { inBoth } from "../language/language.ts";

/** The messages about an insertion by the pane or by a command of the ribbon. */
export const texts = inBoth(
  {
    written: (cells: string) => `Written to ${cells}.`,
    writtenAsValues: (cells: string) =>
      `Written to ${cells} as values: live formulas need formulas that spill, which this version of Excel does not support.`,
    checks: (count: number, column: string) =>
      count === 1
        ? `Column ${column} contains one check against the printed figures.`
        : `Column ${column} contains ${count} checks against the printed figures.`,
    renamed: (wanted: string, name: string) =>
      `The name ${wanted} is already in use, so it is ${name} here.`,
    moreRenamed: (count: number) =>
      `${count} more ${count === 1 ? "name was" : "names were"} in use and also got a number at the end.`,
    narrow: (columns: readonly string[]) =>
      `Column widths were not changed. If figures show ####, widen ${columns.join(" and ")}.`,
    open: (folds: readonly string[]) =>
      `Working rows and columns that are collapsed on a new sheet are left expanded here, because they contain other things: ${folds.join(", ")}.`,
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
