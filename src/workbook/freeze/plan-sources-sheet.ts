import type { PlanCell, SheetPlan } from "../../sheet/plan/sheet-plan.ts";
import { columns, sourcesMark, width } from "./sources-layout.ts";

const texts = {
  en: {
    title: "Frozen figures and their sources",
    about:
      "One row per frozen cell. “Now” refers to the cell and follows it when rows or columns are inserted. “Unfreeze” in the add-in's Workbook place reads this sheet: do not change columns A to J, L and M.",
    heads: {
      cell: "Cell when frozen",
      now: "Now",
      value: "Value frozen",
      formula: "Formula",
      source: "Source",
      release: "Release",
      knownOn: "As known on",
      data: "Data version",
      frozenOn: "Frozen on",
      block: "Block",
      referred: "Formulas refer to",
      referredNow: "There now",
    },
  },
  ja: {
    title: "固定した数値とその出典",
    about:
      "1行が固定した1セル。「現在」はそのセルへの参照で、行や列を挿入しても追従します。アドインの「ブック」にある「固定を解除」がこのシートを読むため、A～J列、L列、M列は変更しないでください。",
    heads: {
      cell: "固定時のセル",
      now: "現在",
      value: "固定した値",
      formula: "数式",
      source: "出典",
      release: "決算短信",
      knownOn: "基準日",
      data: "データの版",
      frozenOn: "固定日",
      block: "範囲",
      referred: "数式の参照先",
      referredNow: "参照先の現在",
    },
  },
} as const;

export type SheetLanguage = keyof typeof texts;

const headRow = 3;

/** The first row below the headings of a new sheet. */
export const firstRow = headRow + 1;

const widths: Readonly<Record<keyof typeof columns, number>> = {
  cell: 24,
  now: 14,
  value: 14,
  formula: 44,
  source: 60,
  release: 10,
  knownOn: 12,
  data: 22,
  frozenOn: 12,
  block: 26,
  referred: 24,
  referredNow: 14,
};

/** Returns the plan of a new sheet of sources with its headings; the rows are written below them. */
export function planSourcesSheet(name: string, language: SheetLanguage): SheetPlan {
  const { title, about, heads } = texts[language];
  const line = (fill: Readonly<Record<number, string>>): PlanCell[] =>
    Array.from({ length: width }, (_, column) => {
      const text = fill[column];
      return text === undefined ? { kind: "blank" } : { kind: "text", text };
    });
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const headings = Object.fromEntries(keys.map((key) => [columns[key], heads[key]]));
  const columnWidths = Array.from(
    { length: width },
    (_, column) => widths[keys.find((key) => columns[key] === column) ?? "release"],
  );
  return {
    name,
    anchor: { row: 0, column: 0 },
    cells: [line({ 0: title }), line({ 0: about }), line({}), line(headings)],
    formats: [
      { row: 0, column: 0, rows: 1, columns: 1, format: { bold: true, size: 14 } },
      {
        ...{ row: headRow, column: 0, rows: 1, columns: width },
        format: { bold: true, bottom: "thin" },
      },
    ],
    conditions: [],
    columnWidths,
    folds: [],
    verdicts: [],
    names: [
      { name: sourcesMark, area: { row: headRow, column: 0, rows: 1, columns: columns.block + 1 } },
    ],
    charts: [],
    reading: {
      title: { row: 0, column: 0 },
      about: { row: 1, column: 0 },
      heads: [headRow],
      lines: [],
      label: columns.cell,
      figures: [columns.now, columns.value],
    },
    page: {
      frozenRows: firstRow,
      frozenColumns: 1,
      titleRows: [headRow, headRow],
      printArea: { row: 0, column: 0, rows: firstRow, columns: columns.block + 1 },
      landscape: true,
      paper: "A4",
      onePage: false,
      footer: title,
    },
  };
}
