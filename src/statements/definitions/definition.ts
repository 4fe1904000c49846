import type { Term } from "../../model/item.ts";

/** A row of a statement as it is laid out. */
export type LayoutLine =
  | { readonly kind: "heading"; readonly label: string; readonly indent: number }
  | { readonly kind: "line"; readonly item: string; readonly indent: number }
  | TotalLine
  | RatioLine
  | GrowthLine
  | OutcomeLine;

/** A total over lines above it: those `of` names, else the sum or the parts that the catalogue knows. */
interface TotalLine {
  readonly kind: "total";
  readonly item: string;
  readonly indent: number;
  readonly grand: boolean;
  readonly of?: readonly Term[];
}

/** One line above as a fraction of another. */
interface RatioLine {
  readonly kind: "ratio";
  readonly label: string;
  readonly part: string;
  readonly whole: string;
  readonly indent: number;
}

/** The change of an item on the year before. */
interface GrowthLine {
  readonly kind: "growth";
  readonly label: string;
  readonly item: string;
  readonly indent: number;
}

/** Whether the line above, the actual figure, reached the one above that, the guidance; guidance in words means 0 or more. */
interface OutcomeLine {
  readonly kind: "outcome";
  readonly label: string;
  readonly indent: number;
}

/** The multi-period statements. The codes are what `STATEMENT` takes and only ever grow. */
export type StatementCode =
  | "Operations"
  | "BalanceSheet"
  | "CashFlows"
  | "RevenueByService"
  | "CostOfRevenue"
  | "Margins"
  | "NetDebt"
  | "Connectivity"
  | "ValueAdded"
  | "Contracts"
  | "Bandwidth"
  | "Backbone"
  | "OtherStatistics"
  | "EBITDA"
  | "CAPEX"
  | "Restatement"
  | "Guidance";

/** The rows of a statement, in the order of the releases; lines that only one release prints stand where it does. */
export interface StatementLayout {
  readonly code: StatementCode;
  readonly title: string;
  /** The item whose release and status stand for a whole column; where it is missing, each line has its own. */
  readonly key: string;
  /** What common-size columns are shares of. */
  readonly whole?: string;
  /** Totals are the printed ones, held against the sum of their lines: these are printed in coarser units. */
  readonly printedTotals?: true;
  /** How the difference between two vintages of a total is explained, by the differences of other lines. */
  readonly bridge?: { readonly total: string; readonly of: readonly Term[] };
  readonly lines: readonly LayoutLine[];
}

export const heading = (label: string, indent = 0): LayoutLine => ({
  kind: "heading",
  label,
  indent,
});
export const line = (item: string, indent = 1): LayoutLine => ({ kind: "line", item, indent });
export const total = (item: string, indent = 0, of?: readonly Term[]): LayoutLine => ({
  kind: "total",
  item,
  indent,
  grand: false,
  ...(of && { of }),
});
export const grand = (item: string, of?: readonly Term[]): LayoutLine => ({
  kind: "total",
  item,
  indent: 0,
  grand: true,
  ...(of && { of }),
});
export const ratio = (label: string, part: string, whole: string, indent = 1): LayoutLine => ({
  kind: "ratio",
  label,
  part,
  whole,
  indent,
});
export const plus = (item: string): Term => ({ item, sign: 1 });
export const less = (item: string): Term => ({ item, sign: -1 });

/** Returns the item a line is about, or undefined: headings, ratios and outcomes have none of their own. */
export const itemOfLine = (of: LayoutLine): string | undefined =>
  "item" in of ? of.item : undefined;
