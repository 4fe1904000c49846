import type { Failure } from "../errors.ts";

/** What Excel, or what stands in a workbook, does not allow: each reason with what it is about. */
export interface RefusalAbouts {
  // As Excel says it.
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
  /** It has not answered. */
  readonly noAnswer: unknown;
  /** A code of Excel's that we have no words for, and its own words. */
  readonly unknown: { readonly code: string; readonly message: string };
  // As it is found before anything is written.
  readonly cannotSpill: unknown;
  /** One formula, that would be entered. */
  readonly formulaCannotSpill: unknown;
  readonly structureProtected: unknown;
  readonly noRoom: { readonly rows: number; readonly columns: number };
  readonly sheetProtected: { readonly sheet: string };
  readonly blockProtected: { readonly sheet: string };
  readonly merged: { readonly address: string; readonly merged: string };
  readonly table: { readonly address: string; readonly tables: readonly string[] };
  readonly spilledInto: { readonly address: string; readonly formulas: readonly string[] };
  readonly hidden: { readonly address: string };
  /** What stands where a block would be replaced. */
  readonly replacement: {
    readonly sheet: string;
    readonly address: string;
    readonly obstacle: ReplacementObstacle;
  };
  /** What is in the way of a column that is to be inserted into a block. */
  readonly column: { readonly sheet: string; readonly obstacle: ColumnObstacle };
}

/** What is refused while a workbook is read, frozen, updated or repaired, where a code of Excel's means more than elsewhere. */
export interface WorkAbouts {
  /** The user broke it off. */
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

/** What is left in the workbook after a refusal. */
export interface LeftAbouts {
  readonly nothingChanged: unknown;
  readonly workbookAsBefore: unknown;
  readonly sheetAsBefore: unknown;
  readonly sheetsAsBefore: unknown;
  readonly blockAsBefore: unknown;
  readonly cellsButConditionalFormats: unknown;
  /** Whether conditional formats may be gone as well. */
  readonly cellsButFolds: { readonly conditions: boolean };
  /** Whether conditional formats may be gone as well, or one of several charts. */
  readonly cellsButLooks: { readonly conditions: boolean; readonly charts: boolean };
  readonly cellsButSpills: { readonly undoable: boolean };
  readonly partMayStand: { readonly undoable: boolean };
  /** It is not known whether it was done. */
  readonly mayStillCome: unknown;
}

/** What is left after work on the whole workbook. */
export interface WorkLeftAbouts {
  /** Formulas were entered again, and it is not known what they come to. */
  readonly entered: unknown;
  /** Areas that were written, or may be written still. */
  readonly writtenInPart: { readonly areas: readonly string[]; readonly others: number };
  readonly cellAsBefore: unknown;
  readonly addedSheet: { readonly sheet: string };
  /** Areas that may not hold what they held before: some by their addresses, and how many more. */
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

/** A reason for which something was refused, with its data. */
export type Refusal = Of<RefusalAbouts, "reason">;

/** A reason for which work on a workbook was refused. */
export type WorkRefusal = Of<WorkAbouts, "reason">;

/** What is left after a refusal, with its data. */
export type Left = Of<LeftAbouts, "state">;

/** What is left after such work. */
export type WorkLeft = Of<WorkLeftAbouts, "state">;

/** The data of a refusal that is thrown. */
export interface RefusalData {
  readonly reason: "refused";
  readonly refusal: Refusal | WorkRefusal;
  /** Whether inserting on a new sheet is another possibility besides those in the message. */
  readonly orNewSheet: boolean;
  readonly left: Left | WorkLeft;
}

/** Returns the data of a refusal, which it can be told from in any language; undefined for another failure. */
export const refusalOf = ({ kind, data }: Failure): RefusalData | undefined =>
  kind === "host" && data.reason === "refused" ? (data as unknown as RefusalData) : undefined;
