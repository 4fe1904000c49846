import type { CellContent } from "../workbook-cells.ts";

/** An error in a cell, by its text. */
export interface CellError {
  readonly error: string;
}

/** A single value of a formula: null for a blank cell and for an argument that is left out. */
export type SentValue = string | number | boolean | CellError | null;

/** The value of a part of a formula: one value, or rows of values. */
export type Sent = SentValue | readonly (readonly SentValue[])[];

/** A part of a formula whose value is not known here, and why. */
export class NotFollowed {
  constructor(
    readonly reason: "function" | "name" | "reference" | "not loaded" | "too many cells" | "text",
    /** The name of the function, the defined name, or the reference. */
    readonly what: string,
  ) {}
}

/** Says whether a value is rows of values. */
export const isRows = (sent: Sent): sent is readonly (readonly SentValue[])[] =>
  Array.isArray(sent);

/** Says whether a value is an error. */
export const isCellError = (sent: Sent): sent is CellError =>
  typeof sent === "object" && sent !== null && "error" in sent;

/** All of Excel's errors begin with "#" and end with "!", "?" or "/A", except #GETTING_DATA. */
const errorText = /^#(?:[A-Z0-9/_]+[!?]|N\/A|GETTING_DATA)$/;

/** Says whether the value of a cell is the text of an error. */
export const isErrorText = (value: CellContent): value is string =>
  typeof value === "string" && errorText.test(value);

/** Returns the value that a cell sends to a function: null if it is blank. */
export function sentOf({
  formula,
  value,
}: {
  formula: CellContent;
  value: CellContent;
}): SentValue {
  if (formula === "" && value === "") return null;
  return isErrorText(value) ? { error: value } : value;
}
