import type { Failure } from "../errors.ts";

/** The reasons for which Excel, or the contents of a workbook, prevent an insertion or a change, each with its data. */
export interface RefusalAbouts {
  // Reported by Excel.
  readonly accessDenied: unknown;
  readonly cellEdited: unknown;
  readonly noSelection: unknown;
  readonly sheetGone: unknown;
  readonly sheetNameTaken: unknown;
  readonly notAccepted: unknown;
  readonly filtered: unknown;
  readonly mergedThere: unknown;
  readonly pivotTable: unknown;
  readonly excelTooOld: unknown;
  readonly brokenOff: unknown;
  /** The cells that the user was asked about have changed. */
  readonly changedMeanwhile: unknown;
  /** Excel limits the size of a request and an answer. */
  readonly tooLarge: unknown;
  /** Excel has not answered. */
  readonly noAnswer: unknown;
  /** An error code of Excel's that is not in our list, and Excel's message. */
  readonly unknown: { readonly code: string; readonly message: string };
  // Found before anything is written.
  readonly cannotSpill: unknown;
  /** A single formula to be entered fills several cells, and this Excel does not support spilling. */
  readonly formulaCannotSpill: unknown;
  readonly structureProtected: unknown;
  readonly noRoom: { readonly rows: number; readonly columns: number };
  readonly sheetProtected: { readonly sheet: string };
  readonly blockProtected: { readonly sheet: string };
  readonly merged: { readonly address: string; readonly merged: string };
  readonly table: { readonly address: string; readonly tables: readonly string[] };
  readonly spilledInto: { readonly address: string; readonly formulas: readonly string[] };
  readonly hidden: { readonly address: string };
  /** What is in the way of replacing a block. */
  readonly replacement: {
    readonly sheet: string;
    readonly address: string;
    readonly obstacle: ReplacementObstacle;
  };
  /** What is in the way of inserting a column into a block. */
  readonly column: { readonly sheet: string; readonly obstacle: ColumnObstacle };
}

/**
 * The reasons for refusals while a workbook is read, frozen, updated or repaired. Some of Excel's codes have a more exact
 * meaning there.
 */
export interface WorkAbouts {
  /** The user cancelled the work. */
  readonly cancelled: unknown;
  readonly writeDenied: unknown;
  readonly partNotAccepted: unknown;
  readonly sheetChanged: unknown;
  readonly sheetAdded: unknown;
  readonly rowsFiltered: unknown;
  readonly cellsMerged: unknown;
  readonly workBrokenOff: unknown;
  readonly deletedWhileRead: unknown;
  readonly cellProtected: unknown;
  readonly arrayFormula: unknown;
  readonly sheetMissing: unknown;
}

/** What is in the way of a block's replacement. */
export type ReplacementObstacle =
  | { readonly is: "protection" }
  | { readonly is: "cells"; readonly first: readonly string[]; readonly others: number }
  | { readonly is: "merged"; readonly merged: string }
  | { readonly is: "table"; readonly tables: readonly string[] };

/** What is in the way of a new column: a protection, or a table or a block by its name. */
export type ColumnObstacle =
  | { readonly is: "protection" }
  | { readonly is: "table"; readonly name: string }
  | { readonly is: "block"; readonly name: string };

/** The state of the workbook after a refusal. */
export interface LeftAbouts {
  readonly nothingChanged: unknown;
  readonly workbookAsBefore: unknown;
  readonly sheetAsBefore: unknown;
  readonly sheetsAsBefore: unknown;
  readonly blockAsBefore: unknown;
  readonly cellsButConditionalFormats: unknown;
  /** `conditions`: whether conditional formats may be gone as well. */
  readonly cellsButFolds: { readonly conditions: boolean };
  /** Whether conditional formats may be gone as well, and whether one of several charts may be. */
  readonly cellsButLooks: { readonly conditions: boolean; readonly charts: boolean };
  readonly cellsButSpills: { readonly undoable: boolean };
  readonly partMayStand: { readonly undoable: boolean };
  /** It is not known whether the write was done. */
  readonly mayStillCome: unknown;
}

/** The state after refused work on the whole workbook. */
export interface WorkLeftAbouts {
  /** Formulas were entered again, but their values are not known. */
  readonly entered: unknown;
  /** Areas that were written, or may still be written. */
  readonly writtenInPart: { readonly areas: readonly string[]; readonly others: number };
  readonly cellAsBefore: unknown;
  readonly addedSheet: { readonly sheet: string };
  /** Areas whose contents may differ from before: the addresses of some, and the number of the others. */
  readonly cellsMayDiffer: {
    readonly areas: readonly string[];
    readonly others: number;
    readonly undoable: boolean;
  };
}

type Of<Abouts, Key extends string> = {
  readonly [K in keyof Abouts]: Readonly<Record<Key, K>> &
    (unknown extends Abouts[K] ? unknown : Abouts[K]);
}[keyof Abouts];

/** A reason of a refusal, with its data. */
export type Refusal = Of<RefusalAbouts, "reason">;

/** A reason for refusing work on a workbook, with its data. */
export type WorkRefusal = Of<WorkAbouts, "reason">;

/** The state after a refusal, with its data. */
export type Left = Of<LeftAbouts, "state">;

/** The state after refused work on a workbook, with its data. */
export type WorkLeft = Of<WorkLeftAbouts, "state">;

/** The data of a refusal that is thrown. */
export interface RefusalData {
  readonly reason: "refused";
  readonly refusal: Refusal | WorkRefusal;
  /** Whether inserting on a new sheet is another possibility besides those in the message. */
  readonly orNewSheet: boolean;
  readonly left: Left | WorkLeft;
}

/** Returns the data of a refusal, from which it can be worded in any language; undefined for any other failure. */
export const refusalOf = ({ kind, data }: Failure): RefusalData | undefined =>
  kind === "host" && data.reason === "refused" ? (data as unknown as RefusalData) : undefined;
