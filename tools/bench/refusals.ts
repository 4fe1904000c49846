import type { Dataset } from "../../src/dataset/dataset.ts";
import { callOf, mixed } from "./calls.ts";
import { askFresh, type Call } from "./fresh.ts";

/** Different calls that are refused, by kind: a sheet has one wrong text in many cells, or many wrong texts. */
export type Refusals = Readonly<Record<string, readonly Call[]>>;

/**
 * Returns at least `needed` different calls of each kind, in mixed order, classified by asking each in its own process. If
 * there are too few, they follow again with more spaces before the first argument, which the functions ignore.
 */
export function refusalsOf(functions: string, data: Dataset, needed: number): Refusals {
  const kinds = Object.entries(callsByKind(data)).map(
    ([kind, calls]) => [kind, mixed(calls)] as const,
  );
  const took = askFresh(
    functions,
    kinds.map(([, calls]) => ({ calls })),
  );
  return Object.fromEntries(
    kinds.map(([kind, calls], n) => [
      kind,
      spelled(
        calls.filter((_, at) => !took[n]?.answered[at]),
        needed,
      ),
    ]),
  );
}

const spelled = (calls: readonly Call[], needed: number): Call[] =>
  Array.from({ length: Math.ceil(needed / calls.length) }, (_, n) =>
    calls.map(([id, first, ...others]): Call => [
      id,
      `${" ".repeat(n)}${String(first)}`,
      ...others,
    ]),
  ).flat();

function callsByKind({ items }: Dataset): Refusals {
  const all = [...items.values()];
  const codes = all.map(({ code }) => code);
  const linesOf = (name: string): string[] =>
    all.flatMap(({ family, code }) => (family === name ? [code.slice(name.length + 1)] : []));
  const asking = (periods: readonly string[], more: readonly unknown[][] = [[]]): Call[] =>
    periods.flatMap((period) =>
      codes.flatMap((code) => more.map((values) => callOf("FIGURE", period, code, ...values))),
    );
  const quarters = ["4Q03", "3Q03", "1Q03", "4Q02"];
  const spans = ["2Q03", "1H03", "2H03", "LTM 1Q03", "FY2002"];
  const years = ["FY2003", "FY2002"];
  const units = [[], ["JPYm"], ["USDk"]];
  return {
    "no such line": asking([...quarters, "FY2003"], units),
    "not derived": asking(spans, units),
    "outside the data": asking(["FY2004", "1Q05", "4Q01", "FY1999"], units),
    "of a named release": asking([...quarters, ...spans], [[null, "1Q03"]]),
    "a release not held": asking([...quarters, ...years], [[null, "2Q03"]]),
    "a balance or a cash flow": [...quarters, ...spans].flatMap((period) =>
      [...units, ["JPYbn"]].flatMap((unit) => [
        ...linesOf("Balance").map((line) => callOf("BALANCE", period, line, ...unit)),
        ...linesOf("CashFlow").map((line) => callOf("CASHFLOW", period, line, ...unit)),
      ]),
    ),
    "a change": [...quarters, ...spans].flatMap((period) =>
      codes.flatMap((code) => [
        callOf("CHANGE", period, code),
        callOf("CHANGE", period, code, "QoQ"),
      ]),
    ),
    "a wrong period": asking(["FY03", "2004", "4Q2003", "Q9", "2Q3", "n/a"]),
    "a wrong unit": asking(quarters, [["EUR"], ["JPYx"], ["units"]]),
    "a wrong release": asking(quarters, [
      [null, "newer"],
      [null, "4Q3"],
    ]),
    "swapped arguments": [...quarters, ...years].flatMap((period) =>
      codes.map((code) => callOf("FIGURE", code, period)),
    ),
    "a mistyped item": codes.flatMap((code) =>
      Array.from(code, (_, at) => callOf("FIGURE", "4Q03", code.slice(0, at) + code.slice(at + 1))),
    ),
  };
}
