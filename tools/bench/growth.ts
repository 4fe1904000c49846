import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { bundleOf, moduleOf } from "../compile-data.ts";
import { callOf } from "./calls.ts";
import { askFresh, inTurns, timeLanes, type Call, type Lane } from "./fresh.ts";
import { manyReleases } from "./many-releases.ts";
import type { Row, Subject } from "./row.ts";
import { scrambled } from "./scrambled.ts";
import { weigh } from "./sizes.ts";
import { ratioOf, spreadOf } from "./spread.ts";

const counts = [2, 10, 50, 100] as const;
const processes = 5;
const root = path.resolve(import.meta.dirname, "../..");

/** What grows with the number of releases, and what must not. */
export function measureGrowth(folder: string): Subject {
  const scripts = counts.map((count) => buildFor(count, folder));
  const sized = counts.map((count) => weigh([buildFor(count, folder, "scrambled")]));
  const [two = "", , , hundred = ""] = scripts;
  const cold = inTurns(scripts, processes, (script) =>
    askFresh(script, [{ calls: [callOf("REVENUE", "4Q03", "SI")] }, { calls: [allTested] }]),
  );
  const cpu = (at: number, step: number): number[] =>
    (cold[at] ?? []).map((run) => run[step]?.cpu ?? NaN);
  const [few, many] = inTurns([two, hundred], 3, timeLanesOf).map(joined);
  const lane = (what: string, n: number): Row => ({
    what: `${what}, 100 releases × 2`,
    measured: ratioOf(many?.[n] ?? [], few?.[n] ?? []),
    unit: " ×",
    budget: 1.2,
  });
  const each = (row: (count: number, at: number) => Row): Row[] => counts.map(row);
  return {
    title: "Growth",
    how: "The two releases told again for later years, with their claims, restatements and exceptions; for sizes, with other digits in each. A function is asked for the first time, warmed.",
    rows: [
      ...lanes.map(({ what }, n) => lane(what, n)),
      {
        what: "first answer, CPU, 100 releases × 2",
        measured: ratioOf(cpu(3, 0), cpu(0, 0)),
        unit: " ×",
        budget: 2,
      },
      ...each((count, at) => ({
        what: `first answer of ${count} releases, CPU`,
        measured: spreadOf(cpu(at, 0)),
        unit: " ms",
      })),
      ...each((count, at) => ({
        what: `whole reconciliation of ${count} releases, CPU`,
        measured: spreadOf(cpu(at, 1)),
        unit: " ms",
      })),
      {
        what: "whole reconciliation, CPU a release from 50 to 100 × that from 2 to 50",
        measured: ratioOf(slope(cpu(2, 1), cpu(3, 1), 50), slope(cpu(0, 1), cpu(2, 1), 48)),
        unit: " ×",
        budget: 1.2,
      },
      ...each((count, at) => ({
        what: `functions.js of ${count} releases`,
        measured: sized[at] ?? NaN,
        unit: " kB",
      })),
      {
        what: "functions.js, a further release from 2 to 100",
        measured: ((sized[3] ?? NaN) - (sized[0] ?? NaN)) / 98,
        unit: " kB",
        budget: 3.5,
      },
    ],
  };
}

const slope = (less: readonly number[], more: readonly number[], by: number): number[] =>
  more.map((each, n) => (each - (less[n] ?? NaN)) / by);

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

/** Calls that are never asked twice: units and, since spaces count for nothing, spellings differ. */
const lanes: readonly NamedLane[] = [
  {
    what: "FIGURE",
    slice: 200,
    calls: across(
      spelled("4Q03"),
      across(items, units, (a, b) => [a, b]),
      (period, pair) => callOf("FIGURE", period, ...pair),
    ),
  },
  {
    what: "FIGURE, derived",
    slice: 140,
    calls: across(
      spelled("2Q03"),
      across(items.slice(0, 3), units, (a, b) => [a, b]),
      (p, pair) => callOf("FIGURE", p, ...pair),
    ),
  },
  {
    what: "STATEMENT",
    slice: 20,
    calls: across(spelled("1Q03:4Q03"), units, (periods, unit) =>
      callOf("STATEMENT", "Operations", periods, unit),
    ),
  },
  {
    what: "search (ITEMS)",
    slice: 20,
    calls: spelled("revenue")
      .concat(spelled("cash"))
      .map((text) => callOf("ITEMS", text)),
  },
  { what: "PERIODS, asked again", rounds: 500, calls: [callOf("PERIODS")] },
];

const timeLanesOf = (script: string): number[][] =>
  timeLanes(script, lanes, { turns: 7, warming: 3 });

/** The turns of several processes, one after another, by lane. */
const joined = (runs: readonly number[][][]): number[][] =>
  lanes.map((_, n) => runs.flatMap((run) => run[n] ?? []));

/** Builds functions.js of so many releases. */
function buildFor(count: number, folder: string, digits?: "scrambled"): string {
  const many = manyReleases(bundleOf(path.join(root, "data")), count);
  const data = path.join(folder, `bundle-${count}.ts`);
  const module = moduleOf(many, folder, "many releases");
  fs.writeFileSync(data, digits ? scrambled(module) : module);
  const outfile = path.join(folder, `functions-${count}${digits ?? ""}.js`);
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
