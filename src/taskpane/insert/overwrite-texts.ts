import { inBoth } from "../language/language.ts";

/** Samples of the contents that would be lost, as a reminder. */
interface Reminder {
  readonly samples: readonly string[];
  /** Whether there are others. */
  readonly more: boolean;
}

/** The texts of the question before contents are overwritten. */
export const texts = inBoth(
  {
    title: (address: string) => `Overwrite ${address}?`,
    cancel: "Cancel",
    overwrite: "Overwrite",
    cells: (count: number, formulas: number, { samples, more }: Reminder) => {
      const held = count === 1 ? "1 cell there is not empty" : `${count} cells there are not empty`;
      const computed = formulas === 1 ? ", 1 contains a formula" : `, ${formulas} contain formulas`;
      const shown =
        samples.length > 0 ? ` (${samples.join(", ")}${more ? " and others" : ""})` : "";
      return `${held}${formulas > 0 ? computed : ""}${shown}. ${count === 1 ? "It" : "They"} would be overwritten, formats included.`;
    },
    conditionalFormats: (count: number) =>
      `${count} conditional ${count === 1 ? "format" : "formats"} there would be removed.`,
    charts: (names: readonly string[]) => `${names.join(", ")} would cover the new cells.`,
    names: (names: readonly string[]) =>
      `References to these names would read other figures: ${names.join(", ")}.`,
    noUndo: "This version of Excel cannot undo that.",
    between: " ",
  },
  {
    title: (address: string) => `${address} に上書きしますか。`,
    cancel: "キャンセル",
    overwrite: "上書き",
    cells: (count: number, formulas: number, { samples, more }: Reminder) => {
      const computed = formulas > 0 ? `（うち数式 ${formulas} 個）` : "";
      const shown = samples.length > 0 ? `：${samples.join("、")}${more ? "ほか" : ""}` : "";
      return `内容のあるセルが ${count} 個あります${computed}${shown}。書式も含めて上書きされます。`;
    },
    conditionalFormats: (count: number) => `条件付き書式 ${count} 件が削除されます。`,
    charts: (names: readonly string[]) =>
      `グラフ「${names.join("」「")}」が挿入した表の上に重なります。`,
    names: (names: readonly string[]) =>
      `名前「${names.join("」「")}」による参照は別の数値を読むことになります。`,
    noUndo: "このExcelでは元に戻せません。",
    between: "",
  },
);
