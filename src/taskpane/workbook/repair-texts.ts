import { inBoth } from "../language/language.ts";

/** Texts of the repair. */
export const repairTexts = inBoth(
  {
    about:
      "Formulas that were entered while the add-in was not loaded show #NAME?. Repair enters those formulas again, as they are, and changes no other cell.",
    begin: "Repair #NAME? cells",
    running: "Reading and entering the cells:",
    ended: "The repair was cancelled. Nothing was changed.",
    none: "No cell is stuck in #NAME?. Nothing was changed.",
    done: (answering: number, stuck: number) =>
      `${answering.toLocaleString("en")} of ${stuck.toLocaleString("en")} cells now show a result.`,
    endedMidway: "It was cancelled before all were entered: start again for the rest.",
    erring: (error: string) => `still shows ${error}. The audit says why.`,
    protected: "is on a protected sheet. Unprotect it on the Review tab, then repair again.",
    unknown: (name: string) => `calls ${name}, which the add-in does not have. Correct the name.`,
    changed: "was changed in the meantime and left as it is.",
  },
  {
    about:
      "アドインがないときに入力された数式は #NAME? になります。「修復」はその数式だけをそのまま入力し直し、ほかのセルには触れません。",
    begin: "#NAME? のセルを修復",
    running: "セルを読み取り、入力し直しています：",
    ended: "修復を中止しました。何も変更していません。",
    none: "#NAME? のままのセルはありません。何も変更していません。",
    done: (answering: number, stuck: number) =>
      `${stuck.toLocaleString("en")} 個のうち ${answering.toLocaleString("en")} 個のセルが計算されました。`,
    endedMidway: "途中で中止しました。残りは、もう一度実行してください。",
    erring: (error: string) => `は ${error} のままです。理由は「点検」で確認できます。`,
    protected:
      "は保護されたシートにあります。［校閲］タブで保護を解除してから、もう一度実行してください。",
    unknown: (name: string) => `の ${name} はアドインにない関数です。関数名を直してください。`,
    changed: "は途中で変更されたため、そのままにしました。",
  },
);
