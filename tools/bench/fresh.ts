import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** A call of a function: its id and its arguments, null for one that is left out. */
export type Call = readonly unknown[];

/** Calls that are made one after another in a fresh process. */
export interface Step {
  readonly calls: readonly Call[];
}

/** The time of a step, in milliseconds, and which of its calls had an answer. */
export interface Took {
  readonly cpu: number;
  readonly wall: number;
  readonly answered: readonly boolean[];
}

/** Calls that are timed in turns with the calls of other lanes. */
export interface Lane {
  readonly calls: readonly Call[];
  /** How often a turn makes all of them. */
  readonly rounds?: number;
  /** How many of them a turn makes, none twice. */
  readonly slice?: number;
  /** What is done instead of each call: a look-up of its joined key in a map, or a throw of an error that is kept. */
  readonly instead?: "lookUp" | "thrown";
}

const script = path.join(import.meta.dirname, "ask.mjs");

/** Makes calls of a built functions.js in a process of their own. */
export const askFresh = (functions: string, steps: readonly Step[]): Took[] =>
  run(functions, { steps }) as Took[];

/** Times lanes in turns, in a process of their own: CPU nanoseconds a call, by lane and turn. */
export const timeLanes = (
  functions: string,
  lanes: readonly Lane[],
  { turns, warming }: Turns,
): number[][] => run(functions, { lanes, turns: turns + warming, warming }) as number[][];

/** How many turns are counted, and how many before them are ignored. */
export interface Turns {
  readonly turns: number;
  readonly warming: number;
}

/** Does the same for several scripts, `times` times in turns, forwards and backwards; returns the results by script. */
export function inTurns<T>(
  functions: readonly string[],
  times: number,
  ask: (functions: string) => T,
): T[][] {
  const results = functions.map((): T[] => []);
  for (let turn = 0; turn < times; turn += 1) {
    const order = functions.map((_, n) => (turn % 2 === 0 ? n : functions.length - 1 - n));
    for (const n of order) results[n]?.push(ask(functions[n] ?? ""));
  }
  return results;
}

function run(functions: string, job: object): unknown {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  try {
    const file = path.join(folder, "job.json");
    fs.writeFileSync(file, JSON.stringify(job));
    const options = { encoding: "utf8", maxBuffer: 1e9, stdio: "pipe" } as const;
    return JSON.parse(execFileSync(process.execPath, [script, functions, file], options));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
