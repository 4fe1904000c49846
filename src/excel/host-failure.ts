import { Failure } from "../errors.ts";

/** An error as office.js throws it. Its class belongs to the page of the library, so it is known by its shape. */
interface HostError {
  readonly code: string;
  readonly message: string;
}

/** What Excel's codes mean to its user, and what to do next. */
const meanings: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel denies writing here: the sheet or the workbook is protected or open for reading only. Unprotect it on the Review tab, or choose another place.",
  InvalidOperationInCellEditMode:
    "A cell is being edited. Press Enter or Esc in the sheet, then insert again.",
  InvalidSelection:
    "No single block of cells is selected in this workbook: several blocks or an object are, or another workbook is in front. Select one cell of this workbook, then insert again.",
  InvalidReference: "The sheet is no longer there. Select a cell, then insert again.",
  ItemNotFound: "The sheet is no longer there. Select a cell, then insert again.",
  ItemAlreadyExists: "A sheet of that name was added meanwhile. Insert again.",
  InvalidArgument:
    "Excel does not accept a part of what was to be written. Insert it as values, or on a new sheet.",
  FilteredRangeConflict: "Rows there are filtered out. Clear the filter, then insert again.",
  MergedRangeConflict: "Cells there are merged. Unmerge them, then insert again.",
  PivotTableRangeConflict:
    "A PivotTable stands there. Select a cell clear of it, or insert on a new sheet.",
  ApiNotFound: "This version of Excel is too old to be written to. Update Office.",
  RequestAborted: "Excel broke the work off. Insert again.",
};

/** Returns the code of an error of office.js, or undefined for any other error. */
export function hostErrorCode(error: unknown): string | undefined {
  return isHostError(error) ? error.code : undefined;
}

/**
 * Returns the failure to show for an error met while speaking to Excel: what it refused and what to do, then what was
 * left. An error that is not Excel's comes back as it is: it is ours. A caller that knows better what a code means where
 * it stands says so in `ownMeanings`.
 */
export function hostFailure(
  error: unknown,
  left: string,
  ownMeanings: Readonly<Record<string, string>> = {},
): unknown {
  if (!isHostError(error)) return error;
  const { code, message } = error;
  const unknown = `Excel refused (${code}: ${message.replace(/\.$/, "")}). Insert again.`;
  return new Failure("host", `${ownMeanings[code] ?? meanings[code] ?? unknown} ${left}`);
}

function isHostError(error: unknown): error is HostError {
  if (typeof error !== "object" || error === null) return false;
  return "code" in error && typeof error.code === "string" && "message" in error;
}
