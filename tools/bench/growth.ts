import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { bundleOf, moduleOf } from "../compile-data.ts";
import { generateData } from "../generated-releases/generate-data.ts";
import { callOf } from "./calls.ts";
import { askFresh, inTurns, timeLanes, type Call, type Lane } from "./fresh.ts";
import type { Row, Subject } from "./row.ts";
import { weigh } from "./sizes.ts";
import { ratioOf, spreadOf, type Spread } from "./spread.ts";

const counts = [2, 10, 50, 100, 400] as const;
const [few, most] = [counts.indexOf(100), counts.indexOf(400)];
const processes = 3;
const root = path.resolve(import.meta.dirname, "../..");
const worker = path.join(import.meta.dirname, "growth-work.ts");

/**
 * The greatest exponent allowed: work that doubles with its releases has exponent 1, work that grows with their square 2.
 */
const linear = 1.25;

/** Measures what may grow with the number of releases, and what must not. */
export function measureGrowth(folder: string): Subject {
  const scripts = counts.map((count) => buildFor(count, folder));
  const sized = scripts.map((script) => weigh([script]));
  const cold = inTurns(scripts, processes, (script) =>
    askFresh(script, [{ calls: [callOf("REVENUE", "2Q03", "SI")] }, { calls: [allTested] }]),
  );
  const cpu = (step: number): number[][] =>
    cold.map((runs) => runs.map((run) => run[step]?.cpu ?? NaN));
  const [first, tested] = [cpu(0), cpu(1)];
  const size = (at: number): number => sized[at] ?? NaN;
  return {
    title: "Growth",
    how: "Generated releases, four a year from 1Q03 on, each with other figures (tools/generated-releases). A function is asked for the first time, warmed. An exponent is the slope between the logarithms of releases and of CPU, from 100 to 400 releases: 1 is linear, 2 quadratic.",
    rows: [
      ...laneRows(scripts),
      {
        what: "first answer, CPU, 100 releases × 2",
        measured: ratioOf(first[few] ?? [], first[0] ?? []),
        unit: " ×",
        budget: 2,
      },
      ...growthRows("first answer", first, false),
      ...growthRows("whole reconciliation, built", tested),
      ...workRows(),
      ...counts.map((count, at) => ({
        what: `functions.js of ${count} releases`,
        measured: size(at),
        unit: " kB",
      })),
      {
        what: "functions.js, a further release from 2 to 100",
        measured: (size(few) - size(0)) / 98,
        unit: " kB",
        budget: 3.5,
      },
      {
        what: "functions.js, a further release from 100 to 400",
        measured: (size(most) - size(few)) / 300,
        unit: " kB",
        budget: 3.5,
      },
    ],
  };
}

/** The time of answers with 100 releases, compared with 2. */
function laneRows([two = "", ...scripts]: readonly string[]): Row[] {
  const [less, more] = inTurns([two, scripts[few - 1] ?? ""], 3, timeLanesOf).map(joined);
  return lanes.map(({ what }, n) => ({
    what: `${what}, 100 releases × 2`,
    measured: timesMedianOf(more?.[n] ?? [], less?.[n] ?? []),
    unit: " ×",
    budget: 1.2,
  }));
}

/** The turns of different processes are no pairs, so each is compared with the median of the others. */
function timesMedianOf(measured: readonly number[], by: readonly number[]): Spread {
  const { median } = spreadOf(by);
  return spreadOf(measured.map((each) => each / median));
}

/** The time of a piece of work, by number of releases, and its exponent. */
function growthRows(what: string, cpu: readonly (readonly number[])[], isHeld = true): Row[] {
  const exponents = (cpu[most] ?? []).map(
    (each, n) => Math.log(each / (cpu[few]?.[n] ?? NaN)) / Math.log(4),
  );
  return [
    ...counts.map((count, at) => ({
      what: `${what} of ${count} releases, CPU`,
      measured: spreadOf(cpu[at] ?? []),
      unit: " ms",
    })),
    {
      what: `${what}, exponent`,
      measured: spreadOf(exponents),
      unit: "",
      ...(isHeld && { budget: linear }),
    },
  ];
}

/** The work of the build and of the pane, each time in its own process. */
function workRows(): Row[] {
  const runs = inTurns(counts.map(String), processes, workOf);
  const pieces = Object.keys(runs[0]?.[0] ?? {});
  return pieces.flatMap((piece) =>
    growthRows(
      piece,
      runs.map((own) => own.map((took) => took[piece] ?? NaN)),
    ),
  );
}

function workOf(count: string): Readonly<Record<string, number>> {
  const told = execFileSync(process.execPath, ["--import", "tsx", worker, count], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(told) as Record<string, number>;
}

/** Every check is tested, and the few weak ones are shown. */
const allTested = callOf("CHECKS", null, "weak");

interface NamedLane extends Lane {
  readonly what: string;
}

const units = ["JPY", "JPYk", "JPYm", "JPYbn"];
const items = ["Revenue.SI", "Revenue.VAS", "Revenue.Total", "Income.Net", "Income.Pretax"];
const across = <T, U>(
  left: readonly T[],
  right: readonly U[],
  make: (a: T, b: U) => Call,
): Call[] => left.flatMap((a) => right.map((b) => make(a, b)));
const spelled = (period: string): string[] =>
  Array.from({ length: 120 }, (_, n) => `${" ".repeat(n)}${period}`);

/** Calls that are never repeated: units differ, and so do spellings, because spaces do not matter. */
const lanes: readonly NamedLane[] = [
  {
    what: "FIGURE",
    slice: 200,
    calls: across(
      spelled("2Q03"),
      across(items, units, (a, b) => [a, b]),
      (period, pair) => callOf("FIGURE", period, ...pair),
    ),
  },
  {
    what: "FIGURE, derived",
    slice: 140,
    calls: across(
      spelled("1H03"),
      across(items.slice(0, 3), units, (a, b) => [a, b]),
      (p, pair) => callOf("FIGURE", p, ...pair),
    ),
  },
  {
    what: "STATEMENT",
    slice: 48,
    calls: across(spelled("1Q02,2Q02,4Q02,1Q03,2Q03"), units, (periods, unit) =>
      callOf("STATEMENT", "Operations", periods, unit),
    ),
  },
  {
    what: "search (ITEMS)",
    slice: 24,
    calls: spelled("revenue")
      .concat(spelled("cash"))
      .map((text) => callOf("ITEMS", text)),
  },
  { what: "PERIODS, asked again", rounds: 20_000, calls: [callOf("PERIODS")] },
];

const timeLanesOf = (script: string): number[][] =>
  timeLanes(script, lanes, { turns: 7, warming: 3 });

/** The turns of several processes, one after another, by lane. */
const joined = (runs: readonly number[][][]): number[][] =>
  lanes.map((_, n) => runs.flatMap((run) => run[n] ?? []));

/** Builds functions.js of so many releases. */
function buildFor(count: number, folder: string): string {
  const many = generateData(bundleOf(path.join(root, "data")), { releases: count });
  const data = path.join(folder, `bundle-${count}.ts`);
  fs.writeFileSync(data, moduleOf(many, folder, "generated releases"));
  const outfile = path.join(folder, `functions-${count}.js`);
  buildSync({
    entryPoints: [path.join(root, "src/functions/index.ts")],
    bundle: true,
    minify: true,
    charset: "utf8",
    target: "es2022",
    outfile,
    alias: { "#bundle": data },
    logLevel: "error",
  });
  return outfile;
}
