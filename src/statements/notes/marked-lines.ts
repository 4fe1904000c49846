import type { Mark } from "../marks/mark-list.ts";
import type { Carried } from "./carried.ts";

/** What a mark says of a figure besides what it means: a chain, a print that differs; figures of which it says the same stand together. */
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
  /** What an amount at a point in time is carried from. */
  | { readonly says: "carried"; readonly from: readonly Carried[] };

/** The lines of a column, or of all, of which a mark says the same. */
export interface MarkedLines {
  readonly mark: Mark;
  readonly detail: MarkDetail;
  readonly lines: { readonly label: string; readonly periods: Set<string> }[];
}
