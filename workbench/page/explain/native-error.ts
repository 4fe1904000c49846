import { IFunctionService } from "@univerjs/engine-formula";
import { closest, distance } from "fastest-levenshtein";
import type { Cell } from "./cell.ts";
import { cellsOf, tokensOf } from "./formula.ts";
import { blockerOf } from "./spill.ts";

/** What an error means where its formula does not tell more. */
const MEANINGS: Readonly<Record<string, string>> = {
  "#BUSY!": "The cell is still being calculated.",
  "#CALC!": "The formula gives no value that a cell can show, for instance an empty list.",
  "#DIV/0!": "The formula divides by zero or by an empty cell.",
  "#GETTING_DATA": "The cell is still being calculated.",
  "#N/A": "A value is not available: a look-up found nothing, or a figure is marked as missing.",
  "#NAME?": "The formula uses a name that is not known.",
  "#NULL!": "Two ranges that do not meet stand beside each other: is a comma missing?",
  "#NUM!": "A number is too large, too small or outside what the function takes.",
  "#REF!": "The formula refers to a cell or a sheet that is not there.",
  "#SPILL!": "The result needs more cells than are free.",
  "#VALUE!": "A value is of the wrong kind, for instance text where a number is needed.",
};

const TELLERS: Readonly<Record<string, (cell: Cell) => string | undefined>> = {
  "#CALC!": rangeForOneValue,
  "#DIV/0!": divisor,
  "#NAME?": unknownName,
  "#REF!": missingSheet,
  "#SPILL!": blocker,
  "#VALUE!": (cell) => missingSheet(cell) ?? textInArithmetic(cell),
};

/** Returns what an error means that no function of the add-in explains, from the cell's formula. */
export function explainNative(cell: Cell): string {
  const code = cell.error ?? "";
  const told = cell.formula ? TELLERS[code]?.(cell) : undefined;
  return (
    told ?? MEANINGS[code] ?? "The formula cannot be calculated: is a bracket or a comma missing?"
  );
}

function rangeForOneValue(cell: Cell): string | undefined {
  const name = tokensOf(cell)
    .find(({ text }) => oursOf(cell).includes(text.toUpperCase()))
    ?.text.toUpperCase();
  if (!name) return undefined;
  return `${name} takes one value here, but the argument is a range. Give it one cell; FIGURES takes ranges.`;
}

function divisor(cell: Cell): string | undefined {
  const tokens = tokensOf(cell);
  for (const [i, { text }] of tokens.entries()) {
    const next = tokens[i + 1];
    if (text !== "/" || next?.kind !== "reference") continue;
    const [by] = cellsOf(cell, next.text) ?? [];
    if (by && (by.value === "" || by.value === 0)) {
      const what = by.value === "" ? "is empty" : "is 0";
      return `The formula divides by ${by.addressFrom(cell.sheet)}, which ${what}.`;
    }
  }
  return undefined;
}

function unknownName(cell: Cell): string | undefined {
  const service = cell.host.book.engine.injector.get(IFunctionService);
  const known = [...service.getExecutors().keys()].map(String);
  const names = new Set(cell.host.book.workbook.getDefinedNames().map((each) => each.getName()));
  const tokens = tokensOf(cell);
  const at = tokens.findIndex(
    ({ kind, text }) =>
      kind === "name" &&
      /^[\p{L}_]/u.test(text) &&
      !known.includes(text.toUpperCase()) &&
      !names.has(text),
  );
  const name = tokens[at]?.text;
  if (name === undefined) return undefined;
  if (tokens[at + 1]?.text !== "(")
    return `There is no name "${name}". Put text in a formula in quotation marks.`;
  return `There is no function ${name.toUpperCase()}.${suggestion(cell, name.toUpperCase(), known)}`;
}

/** The nearest name of a function, where it is near; one of the add-in's may lack its namespace. */
function suggestion(cell: Cell, name: string, known: readonly string[]): string {
  const ours = oursOf(cell);
  const namespace = ours[0]?.split(".")[0] ?? "";
  const full = name.includes(".") ? name : `${namespace}.${name}`;
  const nearest = closest(full, [...ours]);
  if (near(nearest, full)) return ` Did you mean ${nearest}?`;
  const other = closest(name, [...known]);
  return near(other, name) ? ` Did you mean ${other}?` : "";
}

const near = (one: string, other: string): boolean =>
  distance(one, other) <= Math.max(1, Math.floor(other.length / 4));

function missingSheet(cell: Cell): string | undefined {
  const missing = tokensOf(cell).find(
    ({ kind, text }) => kind === "reference" && cellsOf(cell, text) === undefined,
  );
  return missing && `The formula refers to ${missing.text}, a sheet that is not in this workbook.`;
}

function textInArithmetic(cell: Cell): string | undefined {
  const cells = tokensOf(cell).flatMap(({ kind, text }) => {
    const [only, more] = kind === "reference" ? (cellsOf(cell, text) ?? []) : [];
    return only && !more ? [only] : [];
  });
  const text = cells.find(({ value }) => typeof value === "string" && value !== "");
  if (!text || cell.calls.length > 0) return undefined;
  return `${text.addressFrom(cell.sheet)} contains text, "${String(text.value).slice(0, 40)}", where a number is needed.`;
}

function blocker(cell: Cell): string | undefined {
  const blocking = blockerOf(cell);
  if (!blocking) return undefined;
  const address = blocking.addressFrom(cell.sheet);
  return `The result needs more cells, and ${address} is in the way. Empty it or move the formula.`;
}

/** The names of the add-in's functions. */
const oursOf = ({ host }: Cell): readonly string[] =>
  (host.book.engine.functions?.hints ?? []).map(({ functionName }) => functionName);
