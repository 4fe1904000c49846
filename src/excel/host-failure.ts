import type { RefusalData } from "./refusal.ts";
import type { RefusalWords } from "./refusal-words.ts";
import { refused } from "./refused.ts";

/** An error as office.js throws it. Its class belongs to the page of the library, so it is known by its shape. */
interface HostError {
  readonly code: string;
  readonly message: string;
}

type Meanings = Readonly<Record<string, RefusalData["refusal"]>>;

/** What Excel's codes mean for a caller that knows more, and the words for them. */
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
 * Returns the failure to show for an error met while speaking to Excel: what it refused and what to do, then what was
 * left. An error that is not Excel's comes back as it is: it is ours. A caller that knows better what a code means where
 * it stands says so in its own meanings, and has the words for them.
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
