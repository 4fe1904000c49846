import { catalogue } from "../../functions/catalogue.ts";
import type { FormulaFunction } from "./functions-for.ts";

/** What the user chose for a formula besides the item; "" or undefined omits an argument. */
export interface FormulaChoice {
  readonly period: string;
  readonly unit?: string | undefined;
  /** As the functions take it: a release, a date, `first`. */
  readonly release?: string | undefined;
}

/** A call of a function: the values Excel would send, and the formula that sends them. */
export interface BuiltFormula {
  readonly asked: FormulaFunction;
  readonly choice: FormulaChoice;
  readonly values: readonly (string | undefined)[];
  readonly formula: string;
  /** True if it fills several cells. */
  readonly spills: boolean;
}

/**
 * Returns the formula that calls a function for an item, without arguments that can be omitted.
 *
 * @example formulaFor("IIJ", revenueOfSI, { period: "4Q03" }).formula // =IIJ.REVENUE("4Q03","SI")
 */
export function formulaFor(
  namespace: string,
  asked: FormulaFunction,
  choice: FormulaChoice,
): BuiltFormula {
  const { period, unit, release } = choice;
  const { id, argument, code, byDefault } = asked;
  const given: Readonly<Record<string, string | undefined>> = { period, unit, release };
  const entry = catalogue.find((each) => each.id === id);
  const values = (entry?.parameters ?? []).map(({ name }) => {
    const value = name === argument ? (byDefault ? "" : code) : given[name];
    return value === "" ? undefined : value;
  });
  const last = values.findLastIndex((value) => value !== undefined);
  const written = values.slice(0, last + 1);
  const texts = written.map((value) => (value === undefined ? "" : quotedText(value)));
  const formula = `=${namespace}.${id}(${texts.join(",")})`;
  return { asked, choice, values: written, formula, spills: entry?.result === "matrix" };
}

/** A text as a string literal of a formula. */
const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
