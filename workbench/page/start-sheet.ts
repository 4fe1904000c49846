import { BooleanNumber, BorderStyleTypes, HorizontalAlign, IUndoRedoService } from "@univerjs/core";
import type { ICellData, IStyleData } from "@univerjs/core";
import type { Engine } from "../excel-host/univer/engine.ts";

/** One figure of the first sheet: what it is and its formula. */
interface Example {
  readonly about: string;
  readonly formula: string;
}

const TITLE = "Every figure IIJ printed, one formula away";
const WHAT = "A page to try the add-in in. It is not Excel. Functions and pane are the real ones.";

/** A figure, one that a later release restated, the same before, and an error that teaches. */
const EXAMPLES: readonly Example[] = [
  { about: "SI revenue, Jan–Mar 2004", formula: '=IIJ.REVENUE("4Q03","SI")' },
  { about: "Net loss, Jan–Mar 2003, restated", formula: '=IIJ.INCOME("4Q02")' },
  { about: "The same, as printed in Aug 2003", formula: '=IIJ.INCOME("4Q02",,,"first")' },
  {
    about: "SI revenue in dollars, Oct–Dec 2003",
    formula: '=IIJ.REVENUE("3Q03","SI","USDk")',
  },
];
/** The cell that is selected when the workbench opens: the first figure. */
const FIRST_FORMULA = "B5";

const NEXT: readonly string[] = [
  "1.  Select B5, then B8: the line below the grid says from where, or why not.",
  "2.  Press Operations above: a whole statement, every total checked.",
  "3.  Type =IIJ. into a cell. Inside quotes, the codes that fit are listed.",
  "4.  F6 moves between the grid, the ribbon and the pane.",
];

const INK = { rgb: "#1f3a5f" };
const QUIET = { rgb: "#5f6b7a" };
const HEADLINE: IStyleData = { bl: BooleanNumber.TRUE, fs: 15, cl: INK };
const NOTE: IStyleData = { cl: QUIET };
const HEAD: IStyleData = {
  bl: BooleanNumber.TRUE,
  cl: INK,
  bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: "#9fb3c8" } } },
};
const CODE: IStyleData = { ff: "Courier New", fs: 10, cl: QUIET };
const MONEY = "#,##0;(#,##0)";
/** All three are in view where the window is 700 px wide. */
const COLUMN_WIDTHS = [285, 100, 260];

/**
 * Fills the first sheet, which tells a stranger in ten seconds what this is, shows what is special
 * in figures that calculate at once, and says what to do next. It is where the workbook starts, so
 * Ctrl+Z stops at it.
 */
export function writeStartSheet({ workbook, injector }: Engine): void {
  const sheet = workbook.getActiveSheet();
  const rows = startRows();
  sheet.setName("Start");
  sheet.getRange(0, 0, rows.length, COLUMN_WIDTHS.length).setValues(rows.map(toFullWidth));
  COLUMN_WIDTHS.forEach((width, column) => sheet.setColumnWidth(column, width));
  sheet.getRange(FIRST_FORMULA).activate();
  injector.get(IUndoRedoService).clearUndoRedo(workbook.getId());
}

function startRows(): ICellData[][] {
  const figure: IStyleData = { ...HEAD, ht: HorizontalAlign.RIGHT };
  return [
    [{ v: TITLE, s: HEADLINE }],
    [{ v: WHAT, s: NOTE }],
    [],
    [
      { v: "What it is, in thousands", s: HEAD },
      { v: "Figure", s: figure },
      { v: "Formula", s: HEAD },
    ],
    ...EXAMPLES.map(exampleRow),
    [],
    [{ v: "What to do next", s: HEAD }, { s: HEAD }, { s: HEAD }],
    ...NEXT.map((text) => [{ v: text }]),
  ];
}

function exampleRow({ about, formula }: Example): ICellData[] {
  return [
    { v: about },
    { f: formula, s: { ht: HorizontalAlign.RIGHT, n: { pattern: MONEY } } },
    { v: formula.slice(1), s: CODE },
  ];
}

function toFullWidth(row: ICellData[]): ICellData[] {
  return COLUMN_WIDTHS.map((_, column) => row[column] ?? {});
}
