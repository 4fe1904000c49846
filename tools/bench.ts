// npm run bench [-- SUBJECT …] [-- --baseline FOLDER]: measures the values that have budgets. All subjects together write
// docs/performance.md; single ones are only printed. FOLDER is a checkout of version 1.0 (4538da8), built.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { statements, tables } from "../test/gallery/plans.ts";
import { measureCold } from "./bench/cold.ts";
import { measureGrowth } from "./bench/growth.ts";
import { measureLookUps } from "./bench/look-ups.ts";
import { formatRow, performancePage } from "./bench/page.ts";
import { measurePane } from "./bench/pane.ts";
import { decodeBenchRequest, type BenchRequest } from "./bench/request.ts";
import type { Subject } from "./bench/row.ts";
import { measureSizes } from "./bench/sizes.ts";
import { runTool } from "./fail.ts";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");
const functions = path.join(dist, "functions.js");

// Univer loads in Node as CommonJS only.
const require = createRequire(import.meta.url);
const { measureCells } = require("./bench/cells.ts") as typeof import("./bench/cells.ts");
const { measureInsertions } =
  require("./bench/insertions.ts") as typeof import("./bench/insertions.ts");

type Measure = (baseline: string | undefined) => Subject | Promise<Subject>;

const subjects: Readonly<Record<string, Measure>> = {
  answers: () => measureLookUps(functions),
  cold: (baseline) => measureCold(functions, baseline),
  growth: () => inFolder(measureGrowth),
  sizes: () => measureSizes(dist),
  cells: () => measureCells(dist),
  pane: () => measurePane(dist),
  insertions: () => measureInsertions([...statements, ...tables]),
};

function inFolder<T>(work: (folder: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  try {
    return work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

async function measureAll({ subjects: chosen, baseline }: BenchRequest): Promise<void> {
  const old = baseline && path.join(baseline, "dist/functions.js");
  const measured: Subject[] = [];
  for (const [name, measure] of Object.entries(subjects)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const subject = await measure(old);
    console.log(`\n${subject.title}`);
    for (const row of subject.rows) console.log(`  ${[row.what, ...formatRow(row)].join(" | ")}`);
    measured.push(subject);
  }
  if (chosen.length > 0) return;
  const run = {
    day: new Date().toISOString().slice(0, 10),
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? os.arch()}, ${os.type()}`,
    node: process.versions.node,
    baseline: baseline && commitOf(baseline),
  };
  fs.writeFileSync(path.join(root, "docs/performance.md"), performancePage(measured, run));
}

function commitOf(folder: string): string {
  const told = execFileSync("git", ["-C", folder, "rev-parse", "--short", "HEAD"]);
  return told.toString().trim();
}

let request: BenchRequest | undefined;
runTool(() => {
  request = decodeBenchRequest(process.argv.slice(2), Object.keys(subjects));
});
if (request) {
  await measureAll(request);
  // Univer leaves timers running.
  process.exit();
}
