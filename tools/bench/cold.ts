import { callOf } from "./calls.ts";
import { askFresh, inTurns, type Took } from "./fresh.ts";
import type { Row, Subject } from "./row.ts";
import { ratioOf, spreadOf } from "./spread.ts";

const processes = 15;

const first = { calls: [callOf("REVENUE", "4Q03", "SI")] };
/** This call tests every check and returns none, because none is open. */
const reconciled = { calls: [callOf("CHECKS", null, "open")] };
const allChecks = { calls: [callOf("CHECKS")] };

/** What happens once in a process: the first answer and the reconciliation, compared with version 1.0 if it is available. */
export function measureCold(functions: string, baseline: string | undefined): Subject {
  const scripts = [functions, ...(baseline === undefined ? [] : [baseline])];
  const short = inTurns(scripts, processes, (script) => askFresh(script, [first, reconciled]));
  const long = inTurns(scripts, processes, (script) => askFresh(script, [first, allChecks]));
  const times = (runs: Took[][] | undefined, step: number, what: "cpu" | "wall"): number[] =>
    (runs ?? []).map((run) => run[step]?.[what] ?? NaN);
  const rowsOf = (name: string, runs: Took[][][], step: number, budget?: number): Row[] => [
    { what: `${name}, CPU`, measured: spreadOf(times(runs[0], step, "cpu")), unit: " ms" },
    { what: `${name}, wall`, measured: spreadOf(times(runs[0], step, "wall")), unit: " ms" },
    ...(baseline === undefined
      ? []
      : [
          {
            what: `${name}, CPU × version 1.0`,
            measured: ratioOf(times(runs[0], step, "cpu"), times(runs[1], step, "cpu")),
            unit: " ×",
            ...(budget !== undefined && { budget }),
          },
        ]),
  ];
  return {
    title: "In a fresh process",
    how:
      `${processes} processes of each version in turns, forth and back. The reconciliation is \`CHECKS(,"open")\` after the first ` +
      "answer: every check is tested, and what of the data was not decoded yet is. `CHECKS()` makes every sentence too.",
    rows: [
      ...rowsOf("script to first answer", short, 0, 0.7),
      ...rowsOf("whole reconciliation", short, 1, 0.4),
      ...rowsOf("CHECKS() with every sentence", long, 1),
    ],
  };
}
