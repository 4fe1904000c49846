import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { asCell } from "../../src/functions/cell/as-cell.ts";
import { ask } from "../../src/functions/ask/ask.ts";
import { remember } from "../../src/functions/cell/remember.ts";

const rounds = 400;

/** Nanoseconds for one answer. */
export interface LookUp {
  readonly first: number;
  readonly again: number;
  /** The first time, for periods that must be derived, refusals among them. */
  readonly derived: number;
  /** A bare look-up in a map by the joined arguments. */
  readonly bare: number;
}

/** Returns how long FIGURE takes, arguments and all, over every item of two periods: asked for the first time, and again. */
export function timeLookUp(bundle: Bundle): LookUp {
  const data = decodeDataset(bundle);
  const figure = remember(5, (values) => asCell(() => ask("FIGURE", values, data)));
  // As Excel calls: the arguments left out as null, then an object of its own.
  const invocation = { address: "Sheet1!A1" };
  const items = [...data.items.values()].filter(
    ({ family }) => family === "Revenue" || family === "Balance",
  );
  const callsFor = (...periods: readonly string[]): string[][] =>
    items.flatMap(({ code }) => periods.map((period) => [period, code, "JPYm", "latest"]));
  const calls = callsFor("4Q03", "1Q03");
  const map = new Map(calls.map((call) => [call.join("|"), 1]));
  const tried = (call: readonly string[]): void => {
    try {
      figure(...call, null, invocation);
    } catch {
      // A restricted cash that 4Q03 lacks is an answer too.
    }
  };
  return {
    first: timed(calls, tried, 1),
    again: timed(calls, tried, rounds),
    derived: timed(callsFor("2Q03", "1H03"), tried, 1),
    bare: timed(calls, (call) => map.get(call.join("|")), rounds),
  };
}

function timed(
  calls: readonly string[][],
  ask: (call: readonly string[]) => unknown,
  times: number,
): number {
  const from = performance.now();
  for (let round = 0; round < times; round += 1) for (const call of calls) ask(call);
  return ((performance.now() - from) * 1e6) / (times * calls.length);
}
