import { BooleanNumber, BorderStyleTypes, HorizontalAlign, IUndoRedoService } from "@univerjs/core";
import type { ICellData, IStyleData } from "@univerjs/core";
import type { Engine } from "../excel-host/univer/engine.ts";

/** One row of the first sheet: what the figure is, its formula, and how it is shown. */
interface Example {
  readonly about: string;
  readonly formula: string;
  readonly pattern?: string;
}

/** The cell that is selected when the workbench opens. */
const FIRST_FORMULA = "B4";

const EXAMPLES: readonly Example[] = [
  { about: "SI revenue, Jan–Mar 2004, JPY thousand", formula: '=IIJ.REVENUE("4Q03","SI")' },
  {
    about: "Revenue, fiscal year 2003, JPY million",
    formula: '=IIJ.REVENUE("FY2003",,"JPYm")',
    pattern: "#,##0.000",
  },
  { about: "Cash at 31 March 2004", formula: '=IIJ.BALANCE("4Q03","Cash")' },
  { about: "Net income 4Q02, newest release", formula: '=IIJ.INCOME("4Q02")' },
  { about: "The same as printed Aug-2003", formula: '=IIJ.INCOME("4Q02",,,"first")' },
  { about: "Kind of figure", formula: '=IIJ.STATUS("4Q03","Revenue.Connectivity")' },
  { about: "Why is this missing? Select it", formula: '=IIJ.REVENUE("3Q03","SI","USDk")' },
];
const TABLE: Example = {
  about: "A whole table, as printed",
  formula: '=IIJ.ASPRINTED("1Q03","8")',
};

const INK = { rgb: "#1f3a5f" };
const QUIET = { rgb: "#5f6b7a" };
const TITLE: IStyleData = { bl: BooleanNumber.TRUE, fs: 15, cl: INK };
const NOTE: IStyleData = { cl: QUIET };
const HEAD: IStyleData = {
  bl: BooleanNumber.TRUE,
  cl: INK,
  bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: "#9fb3c8" } } },
};
const CODE: IStyleData = { ff: "Courier New", fs: 10, cl: QUIET };
const MONEY = "#,##0;(#,##0)";
const PERCENT = "0.0%;(0.0%)";

/** The printed table: a label, then figures and changes as Table 8 has them. */
const TABLE_COLUMNS = [MONEY, MONEY, PERCENT, MONEY, PERCENT];
const TABLE_ROWS = 4;
const COLUMN_WIDTHS = [345, 110, 90, 90, 90, 90];

/**
 * Fills the first sheet: labelled formulas whose figures show at once, a figure that is missing
 * for a reason, and a table that spills. It is where the workbook starts, so Ctrl+Z stops at it.
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
    [{ v: "IIJ Financials", s: TITLE }],
    [{ v: "Change a formula, type your own, or insert a statement.", s: NOTE }],
    [
      { v: "What it is", s: HEAD },
      { v: "Figure", s: figure },
      { v: "Formula", s: HEAD },
      ...line(3),
    ],
    ...EXAMPLES.map(exampleRow),
    [],
    [
      { v: TABLE.about, s: HEAD },
      ...line(1),
      { v: TABLE.formula.slice(1), s: { ...HEAD, ...CODE, bl: BooleanNumber.FALSE } },
      ...line(3),
    ],
    [{ f: TABLE.formula }, ...TABLE_COLUMNS.map(() => ({ s: { ht: HorizontalAlign.RIGHT } }))],
    ...Array.from({ length: TABLE_ROWS - 1 }, tableRow),
  ];
}

function exampleRow({ about, formula, pattern = MONEY }: Example): ICellData[] {
  return [
    { v: about },
    { f: formula, s: { ht: HorizontalAlign.RIGHT, n: { pattern } } },
    { v: formula.slice(1), s: CODE },
  ];
}

/** Formats only: the figures spill in. */
function tableRow(): ICellData[] {
  return [{}, ...TABLE_COLUMNS.map((pattern) => ({ s: { n: { pattern } } }))];
}

/** Cells that only carry a heading's rule on. */
function line(length: number): ICellData[] {
  return Array.from({ length }, () => ({ s: HEAD }));
}

function toFullWidth(row: ICellData[]): ICellData[] {
  return COLUMN_WIDTHS.map((_, column) => row[column] ?? {});
}
