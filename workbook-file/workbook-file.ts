import type { Area } from "../src/sheet/plan/sheet-plan.ts";

/** A workbook as a file holds it. It no longer shows whether a plan or the workbench made it. */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  /** The names of the workbook; those of a sheet stand with it. */
  readonly names: readonly FileName[];
  readonly properties: FileProperties;
  /** The sheet in view, counted from 0. */
  readonly active: number;
}

/** The properties of the file. */
export interface FileProperties {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly keywords: string;
  readonly language: string;
  readonly created: Date;
  /** Properties of our own, such as the version of the data. */
  readonly custom: Readonly<Record<string, string>>;
}

export interface FileSheet {
  /** As Excel allows it, and no other sheet's. */
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `#RRGGBB` */
  readonly tabColor?: string;
  readonly gridlines: boolean;
  readonly cells: readonly FileCell[];
  readonly rows: ReadonlyMap<number, FileLine>;
  readonly columns: ReadonlyMap<number, FileLine>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merged: readonly Area[];
  /** Those of higher rank first. */
  readonly conditions: readonly FileCondition[];
  readonly names: readonly FileName[];
  readonly page: FilePage;
  readonly charts: readonly FileChart[];
  readonly sparklines?: readonly FileSparkline[];
}

/** A sparkline in a cell, over a row of cells; a cell without a number is a gap. */
export interface FileSparkline {
  readonly row: number;
  readonly column: number;
  readonly reference: string;
  /** `#RRGGBB` */
  readonly color: string;
  /** Whether the axis begins at zero, whatever the least value is. */
  readonly fromNil: boolean;
}

/** A row or a column. */
export interface FileLine {
  /** A row's height in points; a column's width in characters, its margins included. */
  readonly size?: number;
  readonly hidden: boolean;
  /** In how many outline groups it is. */
  readonly level: number;
  /** Ends a folded group: its button is here. */
  readonly endsFolded: boolean;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly content?: FileContent;
  readonly look?: FileLook;
}

/** A constant, or a formula with its value. */
export type FileContent =
  | { readonly kind: "constant"; readonly value: FileValue }
  | {
      readonly kind: "formula";
      /** As it is typed, beginning with `=`. */
      readonly formula: string;
      readonly value?: FileValue;
      /** The cells that it fills, where it fills more than its own. */
      readonly spill?: Area;
    };

export type FileValue = number | string | boolean | FileError;

export interface FileError {
  readonly error: string;
}

/** The look of a cell; missing properties are those of a plain cell. Colours are `#RRGGBB`. */
export interface FileLook {
  readonly numberFormat?: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "center" | "bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly rotation?: number;
  readonly top?: FileBorder;
  readonly bottom?: FileBorder;
  readonly left?: FileBorder;
  readonly right?: FileBorder;
}

export interface FileBorder {
  readonly style: "thin" | "medium" | "thick" | "double" | "dashed" | "dotted" | "hair";
  readonly color?: string;
}

/** A look that areas have while a formula is true, which is written for the top left cell of the first. */
export interface FileCondition {
  readonly areas: readonly Area[];
  /** Beginning with `=`. */
  readonly when: string;
  readonly look: FileLook;
  readonly stops: boolean;
}

export interface FileName {
  readonly name: string;
  /** Its formula, with the sheet quoted: `'Cash flows'!$D$5:$H$5`. */
  readonly reference: string;
}

/** How a sheet prints. */
export interface FilePage {
  readonly area?: Area;
  /** First and last. */
  readonly titleRows?: readonly [number, number];
  readonly titleColumns?: readonly [number, number];
  readonly landscape: boolean;
  readonly paper?: "a4" | "letter" | "legal" | "a3" | "a5";
  /** In pages; 0 for as many as needed. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** In percent. */
  readonly scale?: number;
  /** With Excel's codes, such as `&P`. */
  readonly header?: string;
  readonly footer?: string;
  readonly errors: "displayed" | "blank" | "dash" | "NA";
  readonly centered?: boolean;
}

/** A native chart. */
export interface FileChart {
  /** What it is called; "Chart" and its number without it. */
  readonly name?: string;
  readonly title: FileText;
  readonly alt: string;
  readonly categories?: { readonly reference: string; readonly texts: readonly string[] };
  readonly series: readonly FileSeries[];
  readonly axis: FileAxis;
  readonly secondAxis: FileAxis;
  /** Whether it has gridlines, at the marks of the axis. */
  readonly rules: boolean;
  readonly legend: "bottom" | "top" | "left" | "right" | "none";
  /** Whether points in hidden rows and columns are left out. */
  readonly visibleOnly: boolean;
  readonly from: FileCorner;
  readonly to: FileCorner;
}

/** A text, and the cell it follows where there is one. */
export interface FileText {
  readonly text: string;
  readonly reference?: string;
}

export type SeriesKind = "columns" | "stackedColumns" | "line";

export interface FileSeries {
  readonly name: FileText;
  readonly reference: string;
  /** What the cells held: undefined is a gap. */
  readonly values: readonly (number | undefined)[];
  readonly format: string;
  readonly kind: SeriesKind;
  readonly secondary: boolean;
  /** `#RRGGBB`; "none" leaves it unseen. */
  readonly color?: string;
  readonly inLegend: boolean;
  /** What stands at its points: their values, or a text at each that has one. */
  readonly labels: "values" | readonly (FileText | undefined)[];
}

/** An axis of values. */
export interface FileAxis {
  readonly hidden?: true;
  readonly title?: FileText;
  /** That of the cells unless it is given. */
  readonly format?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** A corner of a chart: a cell, and how far into it, in points. */
export interface FileCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** What a file must know of the add-in: the namespace of its functions, and which of them fill several cells. */
export interface AddinFunctions {
  readonly namespace: string;
  readonly spilling: ReadonlySet<string>;
}
