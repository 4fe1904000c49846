import type { Dataset } from "../../src/dataset/dataset.ts";
import { catalogue, type FunctionId } from "../../src/functions/catalogue.ts";
import { moneyUnits } from "../../src/model/unit.ts";
import { askFresh, type Call } from "./fresh.ts";

const counts = new Map(catalogue.map(({ id, parameters }) => [id, parameters.length]));

/** Returns a call with null for every argument that is left out, as Excel makes it. */
export function callOf(id: FunctionId, ...values: readonly unknown[]): Call {
  const absent = (counts.get(id) ?? 0) - values.length;
  return [id, ...values, ...Array.from({ length: absent }, () => null)];
}

/** Different calls of FIGURE: with reported answers, and with derived ones. */
export interface ManyCalls {
  readonly answered: readonly Call[];
  readonly derived: readonly Call[];
}

/** Returns every call of FIGURE for amounts of money, in mixed order, classified by asking each in its own process. */
export function manyCalls(functions: string, { items, releases }: Dataset): ManyCalls {
  const amounts = [...items.values()].filter(({ unit }) => unit === "money");
  const vintages = ["latest", "first", "LATEST", ...releases.slice(0, 2).map(({ code }) => code)];
  const callsFor = (periods: readonly string[]): Call[] =>
    mixed(
      periods.flatMap((period) =>
        amounts.flatMap(({ code }) =>
          moneyUnits.flatMap(({ code: unit }) =>
            vintages.map((vintage) => callOf("FIGURE", period, code, unit, vintage)),
          ),
        ),
      ),
    );
  const [printed, spans] = [
    callsFor(["4Q03", "1Q03", "4Q02", "3Q03", "FY2003"]),
    callsFor(["2Q03", "1H03", "2H03", "9M03", "LTM 3Q03"]),
  ];
  const [first, second] = askFresh(functions, [{ calls: printed }, { calls: spans }]);
  const answered = (calls: readonly Call[], which = first): Call[] =>
    calls.filter((_, n) => which?.answered[n]);
  return {
    answered: answered(printed),
    derived: answered(spans, second),
  };
}

/** Returns the calls in a fixed mixed order, every 7,919th, so that neighbours have little in common. */
export function mixed<T>(list: readonly T[]): T[] {
  const stride = 7919;
  return list.map((_, n) => list[(n * stride) % list.length] as T);
}
