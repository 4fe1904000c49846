/** A custom function as the runtime calls it: what the cell sent, argument by argument. */
type CustomFunction = (...values: readonly unknown[]) => unknown;

/** The functions associated so far, by id; importing `src/functions/index.ts` fills it. */
export const associated = new Map<string, CustomFunction>();

/** The error of Microsoft's runtime: the value of a cell, and the message at its warning sign. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.name = "CellError";
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, implementation: CustomFunction) => associated.set(id, implementation),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});
