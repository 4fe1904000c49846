/**
 * What a sheet will hold, described before Excel is asked for anything.
 *
 * Rows and columns are counted from 0 and relative to the plan's own top left cell; only formulas name absolute cells,
 * which is why a plan is made for the place it will stand. `src/excel` writes it; a test prints it.
 */
export interface SheetPlan {
  /** Name for a new sheet, at most 31 characters. */
  readonly name: string;
  /** Where the top left cell stands in its sheet. */
  readonly anchor: Anchor;
  /** Every cell, row by row, all rows equally long. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Formats, applied in order: a later one adds to or overrides an earlier one. */
  readonly formats: readonly AreaFormat[];
  /** Formats that areas have while a formula is true; of two that set the same, the first counts. */
  readonly conditions: readonly ConditionalFormat[];
  /** Width of each column in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows and columns in outline groups. A new sheet has them folded; a click unfolds them. */
  readonly folds: readonly Fold[];
  /** The cells that say whether a total agrees with the printed one. */
  readonly verdicts: readonly Anchor[];
  /** What people refer to: names of the sheet, each for an area of the plan. */
  readonly names: readonly PlanName[];
  /** Native charts over cells of the plan. */
  readonly charts: readonly ChartPlan[];
  /** Small columns that a file draws right of the plan; Excel cannot be asked for them. */
  readonly sparklines?: readonly Sparkline[];
  /** The part a reader comes for, which a preview shows. */
  readonly reading: Reading;
  /** What a new sheet also gets; a plan written into a used sheet leaves its view and print setup alone. */
  readonly page: PageSetup;
}

/** The part of a sheet that a reader comes for. */
export interface Reading {
  readonly title: Anchor;
  readonly about: Anchor;
  /** The rows that name the columns, and those of the lines. */
  readonly heads: readonly number[];
  readonly lines: readonly number[];
  /** The column of the labels, and those of the figures. */
  readonly label: number;
  readonly figures: readonly number[];
}

/** A cell of a sheet, counted from 0. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** A defined name and the cells it stands for. */
export interface PlanName {
  readonly name: string;
  readonly area: Area;
}

/** Adjoining rows or columns of a plan, first and last, in an outline group. */
export interface Fold {
  readonly of: "rows" | "columns";
  readonly first: number;
  readonly last: number;
}

/** A native chart: every series lies in cells of the plan, so that it follows them. */
export interface ChartPlan {
  readonly title: string;
  /** The cell that holds the title, which then follows it. */
  readonly titleFrom?: Anchor;
  /** What the chart shows, for those who cannot see it. An exported file has it; Office.js cannot write it. */
  readonly alt: string;
  /** What all series are drawn as, but for those that say otherwise. */
  readonly type: ChartType;
  /** The cells that name the points along the axis, all in one row or one column. */
  readonly categories: Area;
  readonly series: readonly SeriesPlan[];
  /** What the axes count where the title does not say it; the second is that of secondary series. */
  readonly axis?: string;
  readonly secondaryAxis?: string;
  /** Says that labels tell what every point comes to, so that neither an axis of values nor rules are needed. */
  readonly labelled?: true;
  /** Says that labels and points name what is drawn, where a legend would. */
  readonly legend?: false;
  /** The cells it covers. */
  readonly over: Area;
}

export type ChartType = "columns" | "stackedColumns" | "line";

/** A series of a chart: its cells lie as the categories do, not always side by side. */
export interface SeriesPlan {
  readonly name: string;
  readonly values: Area;
  readonly type?: ChartType;
  readonly secondary?: true;
  /** `#RRGGBB`; "none" leaves it unseen, as what a bridge stands on. */
  readonly color?: string;
  /** What stands at its points: their own values, or what other cells say, which lie as the values do. */
  readonly labels?: "values" | Area;
}

/**
 * A cell's content. A formula carries the exact value it must come to, so that any engine which recalculates the sheet
 * can be held against it; `expected` is absent where the value depends on the moment or the machine.
 */
export type PlanCell =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** An error that stands there itself, so that nobody's sum skips what is not available. */
  | { readonly kind: "error"; readonly code: "#N/A" }
  /** Filled by the formula that spills over it; nothing may be written there. */
  | { readonly kind: "spilled"; readonly expected: number | string }
  | { readonly kind: "formula"; readonly formula: string; readonly expected?: number | string };

/** Returns what a cell of a plan holds once it is calculated; undefined where it cannot be known. */
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
  /** What the format is put together from, a later style overriding an earlier one. */
  readonly styles?: readonly Style[];
}

/** A format by its name, which says what looks so: "header", "total", "quiet". */
export interface Style {
  readonly name: string;
  readonly format: CellFormat;
}

/** A style that each cell of an area has while a formula is true of it. */
export interface ConditionalFormat extends Area {
  /** Written for the top left cell of the area; in another cell its relative references are as far away. */
  readonly when: string;
  readonly style: ConditionalStyle;
  /** The cells it is true of as they are planned, counted as the plan counts. */
  readonly at: readonly Anchor[];
}

/** A style by its name, of what Excel lets a condition set. */
export interface ConditionalStyle extends Style {
  readonly format: Pick<CellFormat, "numberFormat" | "bold" | "italic" | "color" | "fill">;
}

/** The formats a plan uses; what is left out stays as it is. */
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
  /** Whether a figure too wide for its column is drawn smaller, and not as ####. */
  readonly shrink?: boolean;
  readonly top?: Line;
  readonly bottom?: Line;
}

export type Line = "thin" | "double";

/** Frozen panes and print setup of a new sheet. */
export interface PageSetup {
  /** Rows and columns that stay in view, folded ones counted. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows printed on every page, first and last. */
  readonly titleRows: readonly [number, number];
  /** What is printed. */
  readonly printArea: Area;
  readonly landscape: boolean;
  readonly paper: Paper;
  /** Whether it is made as small as one page takes; else it is as wide as a page, and as long as it takes. */
  readonly onePage: boolean;
  /** What stands at the foot of every page, on the left; the page and the number of pages stand on the right. */
  readonly footer: string;
}

export const papers = ["A4", "Letter"] as const;

export type Paper = (typeof papers)[number];

/** How much room a plan takes. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Returns how much room a plan takes. */
export function sizeOf({ cells }: SheetPlan): Size {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Small columns over a row of cells. Those that are never below nil stand on it, and not on the least of them. */
export interface Sparkline {
  readonly over: Area;
  readonly fromNil: boolean;
}
