import type {
  ColumnObstacle,
  LeftAbouts,
  RefusalAbouts,
  RefusalData,
  ReplacementObstacle,
  WorkAbouts,
  WorkLeftAbouts,
} from "./refusal.ts";

/** A function for each key, which returns its sentence. */
export type Say<Abouts> = { readonly [K in keyof Abouts]: (about: Abouts[K]) => string };

/** The words of a language for refusals. `WorkWords` adds those of work on a whole workbook. */
export interface RefusalWords {
  /** By reason: what was refused, and what to do. */
  readonly reasons: Say<RefusalAbouts> & Partial<Say<WorkAbouts>>;
  readonly orNewSheet: string;
  /** By state: the state of the workbook after the refusal. */
  readonly left: Say<LeftAbouts> & Partial<Say<WorkLeftAbouts>>;
  /** What is in the way of a column; the text follows the name of the sheet. */
  readonly columnObstacle: (obstacle: ColumnObstacle) => string;
  /** The separator between two sentences. */
  readonly between: string;
}

/** Returns the message of a refusal. */
export function formatRefusal(
  words: RefusalWords,
  { refusal, orNewSheet, left }: RefusalData,
): string {
  const sentences = [
    say(words.reasons, refusal.reason, refusal),
    ...(orNewSheet ? [words.orNewSheet] : []),
    say(words.left, left.state, left),
  ];
  return sentences.join(words.between);
}

/** Says whether there are words for a refusal. */
export const hasWords = ({ reasons, left }: RefusalWords, of: RefusalData): boolean =>
  of.refusal.reason in reasons && of.left.state in left;

const say = <K extends string>(
  words: Readonly<Partial<Record<K, (about: never) => string>>>,
  key: K,
  about: unknown,
): string => words[key]?.(about as never) ?? "";

const sheetGone = "The sheet is no longer there. Select a cell, then insert again.";

function replacementObstacle(obstacle: ReplacementObstacle): string {
  switch (obstacle.is) {
    case "protection":
      return "the sheet is protected: unprotect it on the Review tab, then insert again";
    case "cells": {
      const more = obstacle.others > 0 ? ` and ${obstacle.others} more` : "";
      return `cells beside the present one are used (${obstacle.first.join(", ")}${more}): move them, choose fewer columns, or insert another`;
    }
    case "merged":
      return `cells there are merged (${obstacle.merged}): unmerge them, then insert again`;
    case "table":
      return `the table ${obstacle.tables.join(", ")} stands there: move it, then insert again`;
  }
}

const columnObstacle = (obstacle: ColumnObstacle): string => {
  if (obstacle.is === "protection") return "it is protected";
  return obstacle.is === "table"
    ? `the table ${obstacle.name} is in the way`
    : `${obstacle.name} is in the way`;
};

export const inEnglish: RefusalWords = {
  reasons: {
    accessDenied: () =>
      "Excel denies writing here: the sheet or the workbook is protected or open for reading only. Unprotect it on the Review tab, or choose another place.",
    cellEdited: () => "Finish typing in the cell (Enter) and try again.",
    noSelection: () =>
      "No single block of cells is selected in this workbook: several blocks or an object are, or another workbook is in front. Select one cell of this workbook, then insert again.",
    sheetGone: () => sheetGone,
    sheetNameTaken: () => "A sheet of that name was added meanwhile. Insert again.",
    notAccepted: () =>
      "Excel does not accept a part of what was to be written. Insert it as values, or on a new sheet.",
    filtered: () => "Rows there are filtered out. Clear the filter, then insert again.",
    mergedThere: () => "Cells there are merged. Unmerge them, then insert again.",
    pivotTable: () =>
      "A PivotTable stands there. Select a cell clear of it, or insert on a new sheet.",
    excelTooOld: () => "This version of Excel is too old to be written to. Update Office.",
    brokenOff: () => "Excel broke the work off. Insert again.",
    changedMeanwhile: () =>
      "What stands there was changed while you were asked. Look at it, then insert again.",
    tooLarge: () =>
      "What stands there, or what would be written, is more than Excel takes at once. Insert on a new sheet, or choose fewer columns.",
    noAnswer: () =>
      "Excel has not answered for a minute. It may be busy, or wait for you: close any dialog, finish typing in the cell, then try again.",
    unknown: ({ code, message }) =>
      `Excel refused (${code}: ${message.replace(/\.$/, "")}). Insert again.`,
    formulaCannotSpill: () =>
      "This formula fills several cells, and this Excel's formulas do not spill. Choose another function.",
    cannotSpill: () =>
      "Live formulas and one formula need an Excel whose formulas spill, and this one's do not. Choose Values.",
    structureProtected: () =>
      "The structure of this workbook is protected, so it takes no new sheet. Unprotect it with Protect Workbook on the Review tab, or insert at the selection.",
    noRoom: ({ rows, columns }) =>
      `${rows} rows and ${columns} columns do not fit below and right of the selection. Select a cell further up or left, or insert on a new sheet.`,
    sheetProtected: ({ sheet }) =>
      `The sheet "${sheet}" is protected. Unprotect it on the Review tab, then insert again.`,
    blockProtected: ({ sheet }) =>
      `The sheet "${sheet}" is protected, so what stands there cannot be changed. Unprotect it on the Review tab, then insert again.`,
    merged: ({ address, merged }) =>
      `${address} would be written, and cells there are merged (${merged}). Unmerge them or select another cell, then insert again.`,
    table: ({ address, tables }) =>
      `${address} would be written, and the table ${tables.join(", ")} stands there. Select a cell clear of it, then insert again.`,
    spilledInto: ({ address, formulas }) =>
      `${address} would be written, and the formula in ${formulas.join(", ")} spills into it: it would show #SPILL!. Select a cell clear of it, then insert again.`,
    hidden: ({ address }) =>
      `${address} would be written, and rows or columns there are hidden or filtered out. Show them or select another cell, then insert again.`,
    replacement: ({ sheet, address, obstacle }) =>
      `The new sheet would take ${address} of ${sheet}, and ${replacementObstacle(obstacle)}.`,
    column: ({ sheet, obstacle }) =>
      `No column can be inserted on ${sheet}: ${columnObstacle(obstacle)}.`,
  },
  orNewSheet: "Or insert on a new sheet.",
  left: {
    nothingChanged: () => "Nothing was changed.",
    workbookAsBefore: () => "The workbook is as it was before.",
    sheetAsBefore: () => "The sheet is as it was before.",
    sheetsAsBefore: () => "The sheets are as they were before.",
    blockAsBefore: () => "The block is as it was before.",
    cellsButConditionalFormats: () =>
      "The cells hold what they held before; their conditional formats may be gone.",
    cellsButFolds: ({ conditions }) =>
      `The cells hold what they held before. Folded rows or columns there may be open${conditions ? ", and their conditional formats may be gone" : ""}.`,
    cellsButLooks: ({ conditions, charts }) =>
      `The cells hold what they held before. Folded rows may be open, and ${conditions ? "conditional formats, " : ""}the frozen rows or the printed area may have changed.${charts ? " One of the charts may be gone." : ""}`,
    cellsButSpills: ({ undoable }) =>
      `The cells hold what they held before, but several formulas spilled there and now show #SPILL!: ${undoable ? "press Ctrl+Z, or " : ""}delete the values in their way.`,
    partMayStand: ({ undoable }) => {
      const way = undoable ? "press Ctrl+Z to take it back" : "delete what you do not want";
      return `Part of it may stand in the workbook: ${way}.`;
    },
    mayStillCome: () =>
      "It is not known whether Excel has written it: it may stand in the workbook, or still come. Look there before you try again.",
  },
  columnObstacle,
  between: " ",
};
