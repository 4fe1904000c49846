import { inEnglish, type RefusalWords, type Say } from "./refusal-words.ts";
import type { WorkAbouts, WorkLeftAbouts } from "./refusal.ts";

/** The words of a language for refusals during work on a whole workbook. */
export interface WorkWords extends RefusalWords {
  readonly reasons: RefusalWords["reasons"] & Say<WorkAbouts>;
  readonly left: RefusalWords["left"] & Say<WorkLeftAbouts>;
}

const sheetChanged = "A sheet was renamed or deleted in the meantime. Start again.";

export const workInEnglish: WorkWords = {
  ...inEnglish,
  reasons: {
    ...inEnglish.reasons,
    unknown: ({ code, message }) =>
      `Excel refused (${code}: ${message.replace(/\.$/, "")}). Start again.`,
    tooLarge: () =>
      "Some cells contain more than Excel can read or write at once (5 MB). Shorten the longest texts, or work on fewer cells.",
    cancelled: () => "Cancelled.",
    writeDenied: () =>
      "Excel does not allow writing: a sheet or the workbook is protected or read-only. Unprotect it on the Review tab, then start again.",
    partNotAccepted: () => "Excel does not accept part of the new content.",
    sheetChanged: () => sheetChanged,
    sheetAdded: () => "A sheet with that name was added in the meantime. Start again.",
    rowsFiltered: () => "Rows are filtered out. Clear the filters, then start again.",
    cellsMerged: () => "Cells are merged. Unmerge them, then start again.",
    workBrokenOff: () => "Excel stopped the operation. Start again.",
    deletedWhileRead: () => "A sheet was deleted while the workbook was read. Start again.",
    cellProtected: () =>
      "The cell or its sheet is protected. Unprotect it on the Review tab, then repair again.",
    arrayFormula: () =>
      "Excel does not accept the formula. If an array formula fills several cells, select them all, press F2, then Ctrl+Shift+Enter.",
    sheetMissing: () => "The sheet is no longer there.",
  },
  left: {
    ...inEnglish.left,
    cellAsBefore: () => "It was left as it was.",
    entered: () =>
      "The formulas were entered again, but their results could not be read: check the cells.",
    writtenInPart: ({ areas, others }) => {
      const more = others > 0 ? ` and ${others} more areas` : "";
      return `These cells were written, or may still be: ${areas.join(", ")}${more}. Check the workbook, then start again.`;
    },
    addedSheet: ({ sheet }) =>
      `The contents of the cells are as before, but the sheet "${sheet}" was added: delete it.`,
    cellsMayDiffer: ({ areas, others, undoable }) => {
      const more = others > 0 ? ` and ${others} more areas` : "";
      const way = undoable ? " Press Ctrl+Z until they are as before." : "";
      return `The contents of these cells may have changed: ${areas.join(", ")}${more}.${way}`;
    },
  },
};
