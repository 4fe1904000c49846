import { inBoth } from "../language/language.ts";

/** Texts of the frame of the pane. */
export const texts = inBoth(
  {
    places: {
      insert: "Insert",
      find: "Find",
      trace: "Trace",
      checks: "Checks",
      workbook: "Workbook",
      help: "Help",
    },
    allPlaces: "Places of the pane",
    loading: "Loading …",
    missing: (place: string) =>
      `${place} could not be loaded. Nothing was changed. Check the connection, then try again.`,
    tryAgain: "Try again",
    cancel: "Cancel",
    stopped: "Stopped. Nothing was changed.",
    goOn: "Begin again",
    otherLanguage: "日本語",
    aboutData: (version: string, codes: readonly string[]) =>
      `Data version ${version}, ${codes.length} releases: ${codes.join(" and ")}.`,
  },
  {
    places: {
      insert: "挿入",
      find: "検索",
      trace: "出典",
      checks: "検算",
      workbook: "ブック",
      help: "ヘルプ",
    },
    allPlaces: "作業ウィンドウの機能",
    loading: "読み込んでいます…",
    missing: (place: string) =>
      `「${place}」を読み込めませんでした。何も変更していません。接続を確認して、もう一度お試しください。`,
    tryAgain: "もう一度試す",
    cancel: "キャンセル",
    stopped: "中止しました。何も変更していません。",
    goOn: "もう一度始める",
    otherLanguage: "English",
    aboutData: (version: string, codes: readonly string[]) =>
      `データ版 ${version}、決算短信 ${codes.length} 件：${codes.join("、")}。`,
  },
);
