import { differsFromAmounts } from "../../figures/compare/percentage-of-amounts.ts";
import { findPrintedPercentage } from "../../figures/printed-percentage.ts";
import type { Item } from "../../model/item.ts";
import { percentageColumns, type PercentageColumn } from "../../model/print.ts";
import type { ViewedColumn } from "../columns/column.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { labelOfLine } from "../definitions/line-label.ts";
import { itemOfLine } from "../definitions/statement-line.ts";
import type { Note, NoteLanguage } from "./note.ts";

/**
 * Returns a note for each kind of percentage of a period that a release prints differently from the one computed from its
 * amounts, with the lines and the printed values. Sheets and `CHANGE` show the computed values.
 *
 * @example "≠ 4Q03 YoY as printed differs from the amounts: International backbone costs (47.7%)"
 */
export function percentageNotes(
  columns: readonly ViewedColumn[],
  definition: StatementDefinition,
  language: NoteLanguage,
): Note[] {
  // Only a statement with a whole shows shares of it.
  const kinds = percentageColumns.filter((kind) => kind !== "percent" || definition.whole);
  const told = columns.flatMap((column) =>
    kinds.flatMap((kind): [string, Note][] => {
      const printed = definition.lines.flatMap((line): string[] => {
        const item = column.data.items.get(itemOfLine(line) ?? "");
        const text = item && printedOtherwise(column, item, kind);
        return text === undefined || !item ? [] : [`${labelOfLine(line, item, language)} ${text}`];
      });
      if (printed.length === 0) return [];
      const { code } = column.period;
      const text = sentence(code, kind, [...new Set(printed)], language);
      return [[text, { item: "", period: code, text }]];
    }),
  );
  // Two releases may print the same percentages for one period.
  return [...new Map(told).values()];
}

/**
 * Returns a percentage as printed if it differs from the one computed from the amounts; undefined if they agree or none
 * is printed.
 */
function printedOtherwise(
  { data, period, vintage }: ViewedColumn,
  item: Item,
  column: PercentageColumn,
): string | undefined {
  const asked = { item, period, vintage, column };
  const printed = findPrintedPercentage(data, asked);
  if (!printed || !differsFromAmounts(data, asked, printed)) return undefined;
  return withPercentSign(printed.text);
}

/** Statements print shares without the percent sign. */
function withPercentSign(text: string): string {
  if (text.includes("%")) return text;
  return text.endsWith(")") ? `${text.slice(0, -1)}%)` : `${text}%`;
}

const names: Readonly<Record<NoteLanguage, Readonly<Record<PercentageColumn, string>>>> = {
  en: { YoY: "YoY", QoQ: "QoQ", percent: "share" },
  ja: { YoY: "前年同期比", QoQ: "前四半期比", percent: "構成比" },
};

function sentence(
  period: string,
  kind: PercentageColumn,
  printed: readonly string[],
  language: NoteLanguage,
): string {
  const name = names[language][kind];
  return language === "ja"
    ? `≠ ${period} ${name}：公表値は金額からの計算と異なる（${printed.join("、")}）`
    : `≠ ${period} ${name} as printed differs from the amounts: ${printed.join("; ")}`;
}
