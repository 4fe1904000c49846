import { attempt, badArgument, Failure } from "../../errors.ts";
import { Decimal, zero } from "../../exact/decimal.ts";
import { decodeDate } from "../../model/decode-date.ts";
import { quoted } from "../../model/quoted.ts";
import { codeTable, type CodeListName } from "../code-lists/code-lists.ts";
import type { CellText, Decoded, Parameter, Takes } from "../parameters.ts";
import { refusal, textOf, type Call } from "./call.ts";
import { codeOrRefusal, periodOrRefusal, vintageOrRefusal } from "./decode-text.ts";
import { listed } from "./listed.ts";
import { findMisplaced } from "./misplaced.ts";
import { findUnheld } from "./vintage.ts";

/** The arguments of a call by name, without omitted ones; and the failure of the first that is well formed but not held. */
export interface DecodedArguments {
  readonly values: Readonly<Record<string, unknown>>;
  readonly absent: Failure | undefined;
}

/**
 * Returns the arguments of a call, decoded; or the failure of the first that is missing, unknown or malformed.
 *
 * The form of every argument is checked before any data. A well-formed argument that is not held is reported only if all
 * forms are right, the period before the release.
 */
export function decodeArguments(call: Call): DecodedArguments | Failure {
  const values: Record<string, unknown> = {};
  let absent: Failure | undefined;
  const { parameters } = call.entry;
  for (let i = 0; i < parameters.length; i += 1) {
    const parameter = parameters[i] as Parameter;
    const decoded = decoders[parameter.takes](call, parameter, call.values[i]);
    if (decoded === undefined) continue;
    if (!(decoded instanceof Failure)) values[parameter.name] = decoded;
    else if (decoded.kind === "bad-argument") return decoded;
    else absent ??= decoded;
  }
  return { values, absent };
}

/** Returns the meaning of a value sent for an argument, or why it is not accepted. */
type Decoder<T> = (call: Call, parameter: Parameter, value: unknown) => T | Failure;

const decoders: { readonly [K in Takes]: Decoder<K extends keyof Decoded ? Decoded[K] : unknown> } =
  {
    code: decodeCode,
    period: (call, parameter, value) => {
      const text = requireText(call, parameter, value);
      return text instanceof Failure ? text : periodOrRefusal(call, parameter.name, text);
    },
    vintage: (call, { name }) =>
      call.release instanceof Failure ? call.release : vintageOrRefusal(call, name, call.release),
    release: (call, parameter, value) => decodeRelease(call, parameter, value, "NamedRelease"),
    rate: (call, parameter, value) => decodeRelease(call, parameter, value, "RateRelease"),
    cells: decodeCells,
    text: (call, { name }, value) => textOf(call, name, value),
    position: decodePosition,
    amount: decodeAmount,
    fallback: decodeFallback,
  };

function requireText(call: Call, { name }: Parameter, value: unknown): string | Failure {
  const text = textOf(call, name, value);
  return text === "" ? refusal(call, name, "is missing") : text;
}

function decodeCode(call: Call, parameter: Parameter, value: unknown): unknown {
  const { name, codes, optional, byDefault } = parameter;
  if (codes === undefined) throw new TypeError(`${name} of ${call.entry.id} has no codes`);
  const text = textOf(call, name, value) || byDefault;
  if (text instanceof Failure) return text;
  if (text !== undefined && text !== "") return codeOrRefusal(call, name, text, codes);
  return optional ? undefined : refusal(call, name, "is missing");
}

function decodeRelease(
  call: Call,
  parameter: Parameter,
  value: unknown,
  list: CodeListName & ("NamedRelease" | "RateRelease"),
): Decoded["release"] | Failure {
  const text = requireText(call, parameter, value);
  if (text instanceof Failure) return text;
  const release = codeTable(call.data, list).find(text) ?? findUnheld(call, text);
  if (release) return release;
  const date = attempt(() => decodeDate(text));
  if (date instanceof Failure) return date;
  if (date === undefined) return codeOrRefusal(call, parameter.name, text, list);
  return badArgument(
    () =>
      `${quoted(text)} is a date, and IIJ.${call.entry.id} takes a release: write one such as ${call.newest.code}.`,
    { reason: "date for a release", argument: parameter.name, typed: text },
  );
}

/** Returns the cells of a range row by row. One text may list several, separated by commas; in a range, each cell is one. */
function decodeCells(
  call: Call,
  { name, optional }: Parameter,
  value: unknown,
): CellText[] | Failure {
  const cells = Array.isArray(value) ? value.flat() : [value];
  // An error in one cell of a range does not affect the other cells.
  const texts = cells.map((cell) => textOf(call, name, cell));
  const [only] = texts;
  if (texts.length === 1 && typeof only === "string" && only !== "") {
    const several = listed(only);
    if (several.length > 1) return several.map((part) => part.trim());
  }
  const isOmitted = cells.length === 0 || (!Array.isArray(value) && texts[0] === "");
  if (!isOmitted) return texts;
  return optional ? [] : refusal(call, name, "is missing");
}

function decodePosition(
  call: Call,
  { name }: Parameter,
  value: unknown,
): number | undefined | Failure {
  const text = textOf(call, name, value);
  if (text instanceof Failure) return text;
  if (text === "") return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  return refusal(call, name, "must be a whole number, 1 or more");
}

/** An amount may be 0. For other arguments, 0 means omitted. */
function decodeAmount(call: Call, { name }: Parameter, amount: unknown): Decimal | Failure {
  if (amount === 0) return zero;
  if (typeof amount === "number" && Number.isFinite(amount)) return new Decimal(amount);
  const misplaced = typeof amount === "string" ? findMisplaced(call, name, amount) : undefined;
  return misplaced ?? refusal(call, name, "must be a number");
}

/** An empty text is a fallback to show; a blank cell, which may arrive as 0, is no fallback. */
function decodeFallback(
  call: Call,
  { name }: Parameter,
  value: unknown,
): Decoded["fallback"] | Failure {
  if (value === null || value === undefined || value === 0) return undefined;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return refusal(call, name, Array.isArray(value) ? "cannot be a range" : "contains an error");
}
