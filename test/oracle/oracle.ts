import { cashOn, cashSteps } from "./cash.ts";
import { derive, flowSteps, type Derived } from "./derive.ts";
import { dollarsOf } from "./dollars.ts";
import { tenTo, times, type Fraction } from "./fraction.ts";
import { printIn, type Print } from "./print.ts";
import { keyOf, lastQuarter, type Span } from "./span.ts";
import { releasesOf, statementOf, takes, type Vintage } from "./statement.ts";
import { isSuperseded } from "./superseded.ts";
import type { View } from "./view.ts";

/** An item in a period, as a vintage has it. */
export interface Asked {
  readonly item: string;
  readonly span: Span;
  readonly vintage: Vintage;
}

export type Status =
  | "reported"
  | "computed"
  | "derived"
  | "derived across releases"
  | "superseded"
  | "inconsistent in source";

/** A figure in its own unit, yen for money, and the print that it is, if it is not derived. */
export interface Figure {
  readonly value: Fraction;
  readonly status: Status;
  readonly print?: Print;
}

/**
 * Returns the figure a view has for a question, undefined where the answer is #N/A.
 *
 * It is derived where no release that the vintage may ask prints the statement for the period. What others print does
 * not matter to a named release, so that a later one never changes its answer.
 */
export function figureOf(view: View, asked: Asked): Figure | undefined {
  const { code, kind } = view.item(asked.item);
  const span = kind === "balance" ? lastQuarter(asked.span) : asked.span;
  const statement = statementOf(view, code);
  if (!statement) return undefined;
  const release = takes(releasesOf(view, statement, span), asked.vintage);
  if (release === undefined) {
    const derived = derivedFigure(view, { ...asked, span }, statement);
    return derived && { value: derived.value, status: derivedStatus(view, derived) };
  }
  const print = printIn(view, code, { span, release });
  return print && { value: print.value, status: printStatus(view, print), print };
}

function derivedFigure(view: View, asked: Asked, statement: string): Derived | undefined {
  const { code, kind, unit } = view.item(asked.item);
  const day = cashOn(code, asked.span);
  if (day) return derive(view, cashSteps(view), day, asked.vintage);
  if (kind !== "flow" || unit !== "money") return undefined;
  return derive(view, flowSteps(view, code, statement), asked.span, asked.vintage);
}

function derivedStatus(view: View, { prints }: Derived): Status {
  if (prints.some((print) => isSuperseded(view, print))) return "superseded";
  const releases = new Set(prints.map(({ release }) => release));
  return releases.size === 1 ? "derived" : "derived across releases";
}

function printStatus(view: View, print: Print): Status {
  if (isSuperseded(view, print)) return "superseded";
  const contradicted = view.book.contradictions.some(
    ({ item, release, span }) =>
      item === print.item && release === print.release && keyOf(span) === keyOf(print.span),
  );
  if (contradicted) return "inconsistent in source";
  return print.computed ? "computed" : "reported";
}

/** The units of money: their currency, and the power of ten that one of them is. */
export const units: Readonly<Record<string, readonly ["JPY" | "USD", number]>> = {
  JPY: ["JPY", 0],
  JPYk: ["JPY", 3],
  JPYm: ["JPY", 6],
  JPYbn: ["JPY", 9],
  USD: ["USD", 0],
  USDk: ["USD", 3],
  USDm: ["USD", 6],
};

/** What a cell shows of a figure; translated amounts are divisions and may differ in the last binary place. */
export interface Shown {
  readonly value: Fraction;
  readonly translated: boolean;
}

/** The item, the unit of money and the vintage a cell asks for. */
export interface Wanted {
  readonly item: string;
  readonly unit: string | undefined;
  readonly vintage: Vintage;
}

/**
 * Returns a figure in a unit, thousands of yen for money unless another is asked for, or the error of its cell.
 *
 * A unit for what is not money is an error whether there is a figure or not.
 */
export function shownIn(
  view: View,
  { item, unit, vintage }: Wanted,
  figure: Figure | undefined,
): Shown | "#N/A" | "#VALUE!" {
  const money = view.item(item).unit === "money";
  if (unit !== undefined && !money) return "#VALUE!";
  if (!figure) return "#N/A";
  const plain = { value: figure.value, translated: false };
  if (!money) return plain;
  const known = units[unit ?? "JPYk"];
  if (!known) throw new Error(`${unit ?? ""} is not a unit.`);
  const [currency, power] = known;
  const amount =
    currency === "JPY" ? plain : figure.print && dollarsOf(view, figure.print, vintage);
  return amount ? { ...amount, value: times(amount.value, tenTo(-power)) } : "#N/A";
}
