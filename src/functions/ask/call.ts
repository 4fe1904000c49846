import type { Dataset } from "../../dataset/dataset.ts";
import { badArgument, type Failure } from "../../errors.ts";
import { longestTyped } from "../../model/code.ts";
import type { Period } from "../../model/period.ts";
import type { FunctionEntry } from "../catalogue.ts";
import type { Parameter } from "../parameters.ts";

/** A call while its arguments are decoded: the function, what the cell sent, and the view that answers. */
export interface Call {
  readonly entry: FunctionEntry;
  readonly values: readonly unknown[];
  /** The dataset as known on the date that the call names; all of it when it names none. */
  readonly data: Dataset;
  /** The quarter that LFQ means: the newest of the view, or that of the release named. */
  readonly newest: Period;
  /** That date, ISO. */
  readonly knownOn?: string;
}

/** Returns the failure that says what is wrong with an argument, and what it takes. */
export function refusal({ entry }: Pick<Call, "entry">, name: string, fault: string): Failure {
  const help = entry.parameters.find((parameter) => parameter.name === name)?.description ?? "";
  return badArgument(() => `The argument ${name} of IIJ.${entry.id} ${fault}. ${help}`, {
    reason: fault,
    argument: name,
  });
}

const beyondAscii = /[^\x20-\x7e]/;

/** Invisible characters come with a text that is pasted. */
const withoutInvisible = (text: string): string =>
  text.length <= longestTyped && beyondAscii.test(text)
    ? text.replace(/\p{Cf}/gu, "").trim()
    : text;

/**
 * Returns what a cell sends as text, "" for an omitted argument: a blank cell reaches a function as nothing, as "" or as
 * 0.
 *
 * @throws bad-argument for a truth value, a range or an error.
 */
export function textOf(call: Pick<Call, "entry">, name: string, value: unknown): string {
  if (value === null || value === undefined || value === 0 || value === "0") return "";
  if (typeof value === "string") return withoutInvisible(value.trim());
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "boolean")
    throw refusal(call, name, `cannot be ${value ? "TRUE" : "FALSE"}`);
  throw refusal(call, name, Array.isArray(value) ? "cannot be a range" : "holds an error");
}

/** Returns an argument as text, "" when it is omitted. */
export const argumentText = (call: Pick<Call, "entry" | "values">, { name }: Parameter): string =>
  textOf(call, name, call.values[positionOf(call, name)]);

/** Returns the place of an argument, counted from 0; -1 where the function has none of this name. */
export const positionOf = ({ entry }: Pick<Call, "entry">, name: string): number =>
  entry.parameters.findIndex((parameter) => parameter.name === name);
