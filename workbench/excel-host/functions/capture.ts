/** A function of the add-in, as Excel would call it. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

/** Excel's names of the errors a custom function may give, and how the cell shows them. */
export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** An error as a cell shows it. */
export type CellErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

/** Replaces `CustomFunctions.Error` when the functions run without Excel. */
export class CustomFunctionError extends Error {
  readonly code: CellErrorCode;

  constructor(code: CellErrorCode, message?: string) {
    super(message ?? "");
    this.code = code;
  }
}

/** The `CustomFunctions` global that the add-in's script finds. */
export interface CustomFunctionsGlobal {
  associate(id: string, fn: CustomFunction): void;
  associate(functions: Readonly<Record<string, CustomFunction>>): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof ERROR_CODES;
}

/** The global to set before the script is loaded, and what the script associated. */
export interface FunctionsCapture {
  readonly CustomFunctions: CustomFunctionsGlobal;
  readonly functions: ReadonlyMap<string, CustomFunction>;
}

/**
 * A `CustomFunctions` that remembers what is associated with it, so that the add-in's own
 * functions.js, loaded unchanged, gives its functions to the sheet instead of to Excel. Ids are
 * matched without case, as Excel does.
 */
export function captureFunctions(): FunctionsCapture {
  const functions = new Map<string, CustomFunction>();
  const associate = (
    first: string | Readonly<Record<string, CustomFunction>>,
    fn?: CustomFunction,
  ): void => {
    const pairs = typeof first === "string" ? [[first, fn] as const] : Object.entries(first);
    for (const [id, associated] of pairs) {
      if (associated) functions.set(id.toUpperCase(), associated);
    }
  };
  const CustomFunctions = { associate, Error: CustomFunctionError, ErrorCode: ERROR_CODES };
  return { CustomFunctions, functions };
}
