import { badArgument, Failure } from "../../errors.ts";
import { Decimal, zero } from "../../exact/decimal.ts";
import { decodeDate } from "../../model/decode-date.ts";
import { quoted } from "../../model/quoted.ts";
import { codeTable, type CodeListName } from "../code-lists/code-lists.ts";
import type { CellText, Decoded, Parameter, Takes } from "../parameters.ts";
import { argumentText, positionOf, refusal, textOf, type Call } from "./call.ts";
import { periodIn, requireCode, vintageIn } from "./decode-text.ts";
import { listed } from "./listed.ts";
import { refuseMisplaced } from "./misplaced.ts";
import { refuseUnheld } from "./vintage.ts";

/** The arguments of a call by their names, and the first that is well formed but not there. */
export interface DecodedArguments {
  readonly values: Readonly<Record<string, unknown>>;
  readonly absent?: Failure;
}

/**
 * Returns the arguments of a call, decoded.
 *
 * The form of every argument is judged before any data: what is well formed but not held is told only once all forms are
 * right, the period before the release.
 *
 * @throws bad-argument for the first argument that is missing, unknown or malformed.
 */
export function decodeArguments(call: Call): DecodedArguments {
  const values: Record<string, unknown> = {};
  let absent: Failure | undefined;
  for (const parameter of call.entry.parameters) {
    try {
      values[parameter.name] = decoders[parameter.takes](call, parameter);
    } catch (failure) {
      if (!(failure instanceof Failure) || failure.kind === "bad-argument") throw failure;
      absent ??= failure;
    }
  }
  return absent ? { values, absent } : { values };
}

type Decoder<T> = (call: Call, parameter: Parameter) => T;

const decoders: { readonly [K in Takes]: Decoder<K extends keyof Decoded ? Decoded[K] : unknown> } =
  {
    code: decodeCode,
    period: (call, parameter) => periodIn(call, parameter.name, requireText(call, parameter)),
    vintage: (call, parameter) => vintageIn(call, parameter.name, argumentText(call, parameter)),
    release: (call, parameter) => requireRelease(call, parameter, "NamedRelease"),
    rate: (call, parameter) => requireRelease(call, parameter, "RateRelease"),
    cells: decodeCells,
    text: argumentText,
    position: decodePosition,
    amount: decodeAmount,
    fallback: decodeFallback,
  };

function requireText(call: Call, parameter: Parameter): string {
  const text = argumentText(call, parameter);
  if (text !== "") return text;
  throw refusal(call, parameter.name, "is missing");
}

function decodeCode(call: Call, parameter: Parameter): unknown {
  const { name, codes, optional, byDefault } = parameter;
  if (codes === undefined) throw new TypeError(`${name} of ${call.entry.id} has no codes`);
  const text = argumentText(call, parameter) || byDefault;
  if (text !== undefined && text !== "") return requireCode(call, name, text, codes);
  if (optional) return undefined;
  throw refusal(call, name, "is missing");
}

function requireRelease(
  call: Call,
  parameter: Parameter,
  list: CodeListName & ("NamedRelease" | "RateRelease"),
): Decoded["release"] {
  const text = requireText(call, parameter);
  const release = codeTable(call.data, list).find(text);
  if (release) return release;
  refuseUnheld(call, text);
  if (decodeDate(text) === undefined) return requireCode(call, parameter.name, text, list);
  throw badArgument(
    () =>
      `${quoted(text)} is a date, and IIJ.${call.entry.id} takes a release: write one such as ${call.newest.code}.`,
    { reason: "date for a release", argument: parameter.name, typed: text },
  );
}

/** Returns a range row by row. One text may list several, with commas; of a range, each cell is one. */
function decodeCells(call: Call, { name, optional }: Parameter): CellText[] {
  const value = call.values[positionOf(call, name)];
  const cells = Array.isArray(value) ? value.flat() : [value];
  const texts = cells.map((cell) => cellText(call, name, cell));
  const [only] = texts;
  if (texts.length === 1 && typeof only === "string" && only !== "") {
    const several = listed(only);
    if (several.length > 1) return several.map((part) => part.trim());
  }
  const isOmitted = cells.length === 0 || (!Array.isArray(value) && texts[0] === "");
  if (!isOmitted) return texts;
  if (optional) return [];
  throw refusal(call, name, "is missing");
}

/** A range may hold an error in one cell, which is no fault of the others. */
function cellText(call: Call, name: string, cell: unknown): CellText {
  try {
    return textOf(call, name, cell);
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}

function decodePosition(call: Call, parameter: Parameter): number | undefined {
  const text = argumentText(call, parameter);
  if (text === "") return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw refusal(call, parameter.name, "must be a whole number from 1 on");
}

/** An amount may be 0, which elsewhere means omitted. */
function decodeAmount(call: Call, { name }: Parameter): Decimal {
  const amount = call.values[positionOf(call, name)];
  if (amount === 0) return zero;
  if (typeof amount === "number" && Number.isFinite(amount)) return new Decimal(amount);
  if (typeof amount === "string") refuseMisplaced(call, name, amount);
  throw refusal(call, name, "must be a number");
}

/** An empty text is something to show; a blank cell, which may come as 0, is nothing. */
function decodeFallback(call: Call, { name }: Parameter): Decoded["fallback"] {
  const value = call.values[positionOf(call, name)];
  if (value === null || value === undefined || value === 0) return undefined;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw refusal(call, name, Array.isArray(value) ? "cannot be a range" : "holds an error");
}
