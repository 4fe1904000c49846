import type { Mark } from "../marks/mark-list.ts";
import type { Carried } from "./carried.ts";

/** The details that a mark gives about a figure, such as its chain. Figures with the same detail share one note. */
export type MarkDetail =
  | { readonly says: "chain"; readonly chain: string; readonly across: boolean }
  | { readonly says: "differs" | "lacked" | "reprinted"; readonly date: string }
  | { readonly says: "not reprinted" | "computed" | "blank" | "millions" }
  | {
      readonly says: "printed";
      readonly table: string;
      readonly text: string;
      readonly scale: number;
    }
  /** The figures from which a balance is computed. */
  | { readonly says: "carried"; readonly from: readonly Carried[] };

/** The lines for which a mark has the same detail. */
export interface MarkedLines {
  readonly mark: Mark;
  readonly detail: MarkDetail;
  readonly lines: { readonly label: string; readonly periods: Set<string> }[];
}
