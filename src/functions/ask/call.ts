import { badArgument, type Failure } from "../../errors.ts";
import { longestTyped } from "../../model/code.ts";
import type { FunctionEntry } from "../catalogue.ts";
import type { ReadRelease, View } from "./vintage.ts";

/** A call while its arguments are decoded: the function, what the cell sent, and the view that answers. */
export interface Call extends View {
  readonly entry: FunctionEntry;
  readonly values: readonly unknown[];
  /** The meaning of its release argument, or why it cannot be read; the view is that of its date. */
  readonly release: ReadRelease | Failure;
}

/** What can be wrong with the value of any argument. */
type Fault =
  | "is missing"
  | "cannot be TRUE"
  | "cannot be FALSE"
  | "cannot be a range"
  | "contains an error"
  | "must be a number"
  | "must be a whole number, 1 or more"
  | "must be at most 100";

/** Returns the failure that says what is wrong with an argument, and what it accepts. */
export function refusal({ entry }: Pick<Call, "entry">, name: string, fault: Fault): Failure {
  return badArgument(
    () => {
      const help = entry.parameters.find((parameter) => parameter.name === name)?.description ?? "";
      return `The argument ${name} of IIJ.${entry.id} ${fault}. ${help}`;
    },
    { reason: fault, argument: name },
  );
}

const beyondAscii = /[^\x20-\x7e]/;

/** Pasted text may contain invisible characters. */
const withoutInvisible = (text: string): string =>
  text.length <= longestTyped && beyondAscii.test(text)
    ? text.replace(/\p{Cf}/gu, "").trim()
    : text;

/**
 * Returns the value that a cell sends as text, "" for an omitted argument: a blank cell reaches a function as nothing, as
 * "" or as 0. A truth value, a range or an error is a failure.
 */
export function textOf(call: Pick<Call, "entry">, name: string, value: unknown): string | Failure {
  if (value === null || value === undefined || value === 0 || value === "0") return "";
  if (typeof value === "string") return withoutInvisible(value.trim());
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "boolean")
    return refusal(call, name, `cannot be ${value ? "TRUE" : "FALSE"}`);
  return refusal(call, name, Array.isArray(value) ? "cannot be a range" : "contains an error");
}
