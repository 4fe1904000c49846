import { inBoth } from "../language/language.ts";

/** Texts about a statement that is already in the workbook: what can be done with it, and the result. */
export const texts = inBoth(
  {
    title: (sheet: string) => `This statement is already on ${sheet}`,
    holdsValues: "It contains values, which do not update.",
    whatToDo: "What to do",
    cancel: "Cancel",
    goOn: "Continue",
    set: { name: "Change it in place", meaning: (shown: string) => `It will be shown ${shown}.` },
    add: { name: "Add a period to it", meaning: "A column is inserted; everything else stays." },
    replace: {
      name: "Replace it",
      meaning: (filled: string) => `Your choice replaces it; the cells around it stay. ${filled}`,
    },
    another: { name: "Insert another", meaning: "The present one stays as it is." },
    filledUnknown:
      "It contains values. Rows were deleted, columns were inserted or the data has changed since, so what you typed over the values cannot be recognized. That is lost, and so are your formats in it.",
    filledNothing: "Nothing that you typed is lost, but your formats in it are.",
    filled: (cells: readonly string[], others: number) => {
      const shown = [...cells];
      const last = others > 0 ? `${others} more` : shown.pop();
      const all = shown.length > 0 ? `${shown.join(", ")} and ${last ?? ""}` : (last ?? "");
      return `Lost: what you typed in ${all}, and your formats in it.`;
    },
    period: "Period",
    alsoOn: (sheets: readonly string[]) => `Also on ${sheets.join(", ")}, in the same column`,
    inUnit: (unit: string) => `in ${unit}`,
    asKnownOn: (day: string) => `as known on ${day}`,
    listed: (words: readonly string[]) => words.join(", "),
    wasSet: (sheet: string, shown: string) => `${sheet} now shows its figures ${shown}.`,
    kept: "Names, charts and what you added stay as they are.",
    replaced: "Replaced.",
    noPlace: (period: string, sheet: string) =>
      `There is no place for ${period} on ${sheet}. Nothing was changed.`,
    wasAdded: (period: string, sheets: readonly string[]) =>
      `${period} was added to ${sheets.join(", ")} as a column of its own.`,
    leftAlone: (sheet: string, why: string) => `${sheet} was not changed: ${why}.`,
    between: " ",
  },
  {
    title: (sheet: string) => `この計算書はシート「${sheet}」にあります`,
    holdsValues: "値だけが入っているため、設定を変えても数値は変わりません。",
    whatToDo: "操作",
    cancel: "キャンセル",
    goOn: "続行",
    set: { name: "表示を変更する", meaning: (shown: string) => `${shown}の表示に変えます。` },
    add: { name: "期間を追加する", meaning: "列を1つ挿入します。他はそのまま残ります。" },
    replace: {
      name: "置き換える",
      meaning: (filled: string) => `選んだ内容に置き換えます。周りのセルは残ります。${filled}`,
    },
    another: { name: "もう1つ挿入する", meaning: "今あるものはそのまま残ります。" },
    filledUnknown:
      "値だけが入っており、挿入した後に行の削除、列の挿入又はデータの変更があったため、入力された値を区別できません。入力した値と、その中の書式は失われます。",
    filledNothing: "入力した内容は失われません。その中の書式は失われます。",
    filled: (cells: readonly string[], others: number) =>
      `${cells.join("、")}${others > 0 ? `ほか${others}個のセル` : ""}に入力した内容と、その中の書式は失われます。`,
    period: "期間",
    alsoOn: (sheets: readonly string[]) => `「${sheets.join("」「")}」の同じ列にも追加する`,
    inUnit: (unit: string) => `${unit}単位`,
    asKnownOn: (day: string) => `${day}時点`,
    listed: (words: readonly string[]) => words.join("、"),
    wasSet: (sheet: string, shown: string) => `シート「${sheet}」を${shown}の表示に変えました。`,
    kept: "名前、グラフ、追加された内容はそのままです。",
    replaced: "置き換えました。",
    noPlace: (period: string, sheet: string) =>
      `シート「${sheet}」には ${period} を入れる場所がありません。何も変更していません。`,
    wasAdded: (period: string, sheets: readonly string[]) =>
      `${period} の列を「${sheets.join("」「")}」に追加しました。`,
    leftAlone: (sheet: string, why: string) => `「${sheet}」には追加していません：${why}。`,
    between: "",
  },
);
