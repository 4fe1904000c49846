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
      return `cells beside the present block are not empty (${obstacle.first.join(", ")}${more}): move them, choose fewer columns, or insert another`;
    }
    case "merged":
      return `cells there are merged (${obstacle.merged}): unmerge them, then insert again`;
    case "table":
      return `the table ${obstacle.tables.join(", ")} is there: move it, then insert again`;
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
      "Excel does not allow writing here: the sheet or the workbook is protected or read-only. Unprotect it on the Review tab, or choose another place.",
    cellEdited: () => "Finish typing in the cell (Enter) and try again.",
    noSelection: () =>
      "The selection is not a single block of cells of this workbook: several blocks or an object may be selected, or another workbook may be active. Select one cell of this workbook, then insert again.",
    sheetGone: () => sheetGone,
    sheetNameTaken: () => "A sheet with that name was added in the meantime. Insert again.",
    notAccepted: () =>
      "Excel does not accept part of the new content. Insert it as values, or on a new sheet.",
    filtered: () => "Rows there are filtered out. Clear the filter, then insert again.",
    mergedThere: () => "Cells there are merged. Unmerge them, then insert again.",
    pivotTable: () =>
      "There is a PivotTable there. Select a cell away from it, or insert on a new sheet.",
    excelTooOld: () =>
      "This version of Excel is too old for the add-in to write in it. Update Office.",
    brokenOff: () => "Excel stopped the operation. Insert again.",
    changedMeanwhile: () =>
      "The cells there were changed before you answered. Check them, then insert again.",
    tooLarge: () =>
      "The cells there, or the new content, are more than Excel can handle at once. Insert on a new sheet, or choose fewer columns.",
    noAnswer: () =>
      "Excel has not answered for a minute. It may be busy or waiting for you: close any open dialog, finish typing in the cell, then try again.",
    unknown: ({ code, message }) =>
      `Excel refused (${code}: ${message.replace(/\.$/, "")}). Insert again.`,
    formulaCannotSpill: () =>
      "This formula fills several cells, but formulas do not spill in this version of Excel. Choose another function.",
    cannotSpill: () =>
      "Live formulas and One formula need formulas that spill. This version of Excel does not support them. Choose Values.",
    structureProtected: () =>
      "The structure of this workbook is protected, so no sheet can be added. Unprotect it with Protect Workbook on the Review tab, or insert at the selection.",
    noRoom: ({ rows, columns }) =>
      `${rows} rows and ${columns} columns do not fit below and right of the selection. Select a cell further up or left, or insert on a new sheet.`,
    sheetProtected: ({ sheet }) =>
      `The sheet "${sheet}" is protected. Unprotect it on the Review tab, then insert again.`,
    blockProtected: ({ sheet }) =>
      `The sheet "${sheet}" is protected, so its cells cannot be changed. Unprotect it on the Review tab, then insert again.`,
    merged: ({ address, merged }) =>
      `The cells to fill, ${address}, include merged cells (${merged}). Unmerge them or select another cell, then insert again.`,
    table: ({ address, tables }) =>
      `The cells to fill, ${address}, overlap the table ${tables.join(", ")}. Select a cell away from it, then insert again.`,
    spilledInto: ({ address, formulas }) =>
      `The formula in ${formulas.join(", ")} spills into the cells to fill, ${address}, and would show #SPILL!. Select a cell away from it, then insert again.`,
    hidden: ({ address }) =>
      `The cells to fill, ${address}, include hidden or filtered rows or columns. Show them or select another cell, then insert again.`,
    replacement: ({ sheet, address, obstacle }) =>
      `The replacement would fill ${address} of ${sheet}, but ${replacementObstacle(obstacle)}.`,
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
      "The contents of the cells are as before; their conditional formats may be gone.",
    cellsButFolds: ({ conditions }) =>
      `The contents of the cells are as before. Collapsed rows or columns there may be expanded${conditions ? ", and their conditional formats may be gone" : ""}.`,
    cellsButLooks: ({ conditions, charts }) =>
      `The contents of the cells are as before. Collapsed rows may be expanded, and ${conditions ? "conditional formats, " : ""}the frozen panes or the print area may have changed.${charts ? " One of the charts may be gone." : ""}`,
    cellsButSpills: ({ undoable }) =>
      `The contents of the cells are as before, but several formulas that spilled there now show #SPILL!: ${undoable ? "press Ctrl+Z, or " : ""}delete the values that block them.`,
    partMayStand: ({ undoable }) => {
      const way = undoable ? "press Ctrl+Z to take it back" : "delete what you do not want";
      return `Part of it may be in the workbook: ${way}.`;
    },
    mayStillCome: () =>
      "It is not known whether Excel has written it: it may be in the workbook already, or still appear there. Check the workbook before you try again.",
  },
  columnObstacle,
  between: " ",
};
