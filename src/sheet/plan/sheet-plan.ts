/**
 * The planned contents of a sheet, before Excel is involved.
 *
 * Rows and columns are counted from 0, relative to the plan's own top left cell. Only formulas name absolute cells, so a
 * plan is made for the place where it will be. `src/excel` writes it; a test prints it.
 */
export interface SheetPlan {
  /** Name for a new sheet, at most 31 characters. */
  readonly name: string;
  /** The cell of the sheet that is the top left cell of the plan. */
  readonly anchor: Anchor;
  /** Every cell, row by row, all rows equally long. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Formats, applied in order: a later one extends or overrides an earlier one. */
  readonly formats: readonly AreaFormat[];
  /** Formats that areas have while a formula is true. If two set the same property, the first counts. */
  readonly conditions: readonly ConditionalFormat[];
  /** Width of each column in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows and columns in outline groups. A new sheet has them folded; a click unfolds them. */
  readonly folds: readonly Fold[];
  /** The cells that say whether a total agrees with the printed one. */
  readonly verdicts: readonly Anchor[];
  /** Names of the sheet, each for an area of the plan, that users can use in formulas. */
  readonly names: readonly PlanName[];
  /** Native charts over cells of the plan. */
  readonly charts: readonly ChartPlan[];
  /** Sparklines that an exported file has right of the plan. Office.js cannot create them. */
  readonly sparklines?: readonly Sparkline[];
  /** The main part for a reader, which a preview shows. */
  readonly reading: Reading;
  /** The page setup of a new sheet. A plan written into a used sheet leaves view and print setup unchanged. */
  readonly page: PageSetup;
}

/** The main part of a sheet for a reader. */
export interface Reading {
  readonly title: Anchor;
  readonly about: Anchor;
  /** The rows of the column heads, and the rows of the lines. */
  readonly heads: readonly number[];
  readonly lines: readonly number[];
  /** The column of the labels, and the columns of the figures. */
  readonly label: number;
  readonly figures: readonly number[];
}

/** A cell of a sheet, counted from 0. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** A defined name and its cells. */
export interface PlanName {
  readonly name: string;
  readonly area: Area;
}

/** The first and last of adjoining rows or columns of a plan in an outline group. */
export interface Fold {
  readonly of: "rows" | "columns";
  readonly first: number;
  readonly last: number;
}

/** A native chart. Every series is in cells of the plan, so the chart follows them. */
export interface ChartPlan {
  readonly title: string;
  /** The cell that holds the title; the title follows it. */
  readonly titleFrom?: Anchor;
  /** The alternative text for people who cannot see the chart. An exported file has it; Office.js cannot write it. */
  readonly alt: string;
  /** The type of all series that do not set their own. */
  readonly type: ChartType;
  /** The cells with the names of the points along the axis, all in one row or one column. */
  readonly categories: Area;
  readonly series: readonly SeriesPlan[];
  /** The units of the axes if the title does not give them; the second is for secondary series. */
  readonly axis?: string;
  readonly secondaryAxis?: string;
  /** True if labels show the value of every point, so that no value axis and no gridlines are needed. */
  readonly labelled?: true;
  /** False if labels and points name what is drawn, so that no legend is needed. */
  readonly legend?: false;
  /** The cells it covers. */
  readonly over: Area;
}

export type ChartType = "columns" | "stackedColumns" | "line";

/** A series of a chart. Its cells are arranged as the categories are, not always adjacent. */
export interface SeriesPlan {
  readonly name: string;
  readonly values: Area;
  readonly type?: ChartType;
  readonly secondary?: true;
  /** `#RRGGBB`; "none" makes it invisible, as for the base of a bridge. */
  readonly color?: string;
  /** The labels of its points: their own values, or the contents of other cells, arranged as the values are. */
  readonly labels?: "values" | Area;
}

/**
 * A cell's content. A formula carries its exact expected value, so that any engine that recalculates the sheet can be
 * checked against it. `expected` is absent if the value depends on the moment or the machine.
 */
export type PlanCell =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** A constant error, so that no sum skips a value that is not available. */
  | { readonly kind: "error"; readonly code: "#N/A" }
  /** Filled by a formula that spills over it; nothing may be written there. */
  | { readonly kind: "spilled"; readonly expected: number | string }
  | { readonly kind: "formula"; readonly formula: string; readonly expected?: number | string };

/** Returns what a cell of a plan holds once it is calculated; undefined if it cannot be known. */
export function contentOf(cell: PlanCell): number | string | undefined {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "error":
      return cell.code;
    default:
      return cell.expected;
  }
}

/** A rectangle of a plan. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A format and the rectangle it applies to. */
export interface AreaFormat extends Area {
  readonly format: CellFormat;
  /** The styles that make up the format; a later one overrides an earlier one. */
  readonly styles?: readonly Style[];
}

/** A named format. The name says what looks so: "header", "total", "quiet". */
export interface Style {
  readonly name: string;
  readonly format: CellFormat;
}

/** A style that each cell of an area has while a formula is true for it. */
export interface ConditionalFormat extends Area {
  /** Written for the top left cell of the area; relative references move with the cell. */
  readonly when: string;
  readonly style: ConditionalStyle;
  /** The cells for which it is true as planned, counted as in the plan. */
  readonly at: readonly Anchor[];
}

/** A named style with the properties that Excel lets a condition set. */
export interface ConditionalStyle extends Style {
  readonly format: Pick<CellFormat, "numberFormat" | "bold" | "italic" | "color" | "fill">;
}

/** The formats that a plan uses; a property that is left out stays unchanged. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: true;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly fill?: string;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Whether a figure that is too wide for its column shrinks instead of showing ####. */
  readonly shrink?: boolean;
  readonly top?: Line;
  readonly bottom?: Line;
}

export type Line = "thin" | "double";

/** Frozen panes and print setup of a new sheet. */
export interface PageSetup {
  /** Rows and columns that stay in view, including folded ones. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows printed on every page, first and last. */
  readonly titleRows: readonly [number, number];
  /** What is printed. */
  readonly printArea: Area;
  readonly landscape: boolean;
  readonly paper: Paper;
  /** Whether the print is scaled to one page; otherwise to the width of a page. */
  readonly onePage: boolean;
  /** The footer of every page, on the left; the page number and the page count are on the right. */
  readonly footer: string;
}

export const papers = ["A4", "Letter"] as const;

export type Paper = (typeof papers)[number];

/** The number of rows and columns of a plan. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Returns the number of rows and columns of a plan. */
export function sizeOf({ cells }: SheetPlan): Size {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Sparklines over a row of cells. If none is negative, the axis begins at zero, not at the least value. */
export interface Sparkline {
  readonly over: Area;
  readonly fromNil: boolean;
}
