import type { CellContent } from "../workbook-cells.ts";

/** An error that stands in a cell, by its text. */
export interface CellError {
  readonly error: string;
}

/** A single value of a formula: null for a blank cell and for what is left out. */
export type SentValue = string | number | boolean | CellError | null;

/** The value of a part of a formula: one value, or rows of values. */
export type Sent = SentValue | readonly (readonly SentValue[])[];

/** A part of a formula whose value is not followed, and why. */
export class NotFollowed {
  constructor(
    readonly reason: "function" | "name" | "reference" | "not loaded" | "too many cells" | "text",
    /** What it is: the name of the function, the name, the reference. */
    readonly what: string,
  ) {}
}

/** Says whether a value is rows of values. */
export const isRows = (sent: Sent): sent is readonly (readonly SentValue[])[] =>
  Array.isArray(sent);

/** Says whether a value is an error. */
export const isCellError = (sent: Sent): sent is CellError =>
  typeof sent === "object" && sent !== null && "error" in sent;

/** Excel's errors all begin so and end with one of three signs; GETTING_DATA alone has none. */
const errorText = /^#(?:[A-Z0-9/_]+[!?]|N\/A|GETTING_DATA)$/;

/** Says whether the value of a cell is the text of an error. */
export const isErrorText = (value: CellContent): value is string =>
  typeof value === "string" && errorText.test(value);

/** Returns what a cell sends: null where nothing is entered. */
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
