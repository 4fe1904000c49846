import type { RefusalData } from "./refusal.ts";
import type { RefusalWords } from "./refusal-words.ts";
import { refused } from "./refused.ts";

/**
 * An error as office.js throws it. Its class belongs to the library that the page has loaded, so it is recognised by its
 * properties.
 */
interface HostError {
  readonly code: string;
  readonly message: string;
}

type Meanings = Readonly<Record<string, RefusalData["refusal"]>>;

/** More exact meanings of Excel's codes for one caller, and the words for them. */
export interface OwnMeanings {
  readonly meanings?: Meanings;
  readonly words?: RefusalWords;
}

const cellEdited = "InvalidOperationInCellEditMode";

const meanings: Meanings = {
  AccessDenied: { reason: "accessDenied" },
  [cellEdited]: { reason: "cellEdited" },
  InvalidSelection: { reason: "noSelection" },
  InvalidReference: { reason: "sheetGone" },
  ItemNotFound: { reason: "sheetGone" },
  ItemAlreadyExists: { reason: "sheetNameTaken" },
  InvalidArgument: { reason: "notAccepted" },
  FilteredRangeConflict: { reason: "filtered" },
  MergedRangeConflict: { reason: "mergedThere" },
  PivotTableRangeConflict: { reason: "pivotTable" },
  ApiNotFound: { reason: "excelTooOld" },
  RequestAborted: { reason: "brokenOff" },
  NoAnswer: { reason: "noAnswer" },
  RequestPayloadSizeLimitExceeded: { reason: "tooLarge" },
  ResponsePayloadSizeLimitExceeded: { reason: "tooLarge" },
};

/** Returns the code of an error of office.js, or undefined for any other error. */
export function hostErrorCode(error: unknown): string | undefined {
  return isHostError(error) ? error.code : undefined;
}

/** Says whether Excel refused a whole request because a cell is being edited: then nothing was done. */
export const isCellEdited = (error: unknown): boolean => hostErrorCode(error) === cellEdited;

/**
 * Returns the failure to show for an error of a request to Excel: what Excel refused, what to do, and the state of the
 * workbook after it. An error that is not Excel's is returned unchanged, because it is our fault. A caller for which a
 * code has a more exact meaning gives it in `own`, with the words for it.
 */
export function hostFailure(
  error: unknown,
  left?: RefusalData["left"],
  own: OwnMeanings = {},
): unknown {
  if (!isHostError(error)) return error;
  const { code, message } = error;
  const refusal =
    own.meanings?.[code] ?? meanings[code] ?? ({ reason: "unknown", code, message } as const);
  return refused(refusal, left, false, own.words);
}

function isHostError(error: unknown): error is HostError {
  if (typeof error !== "object" || error === null) return false;
  return "code" in error && typeof error.code === "string" && "message" in error;
}
