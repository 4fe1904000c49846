import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import { relations, verdicts } from "../../src/reconciliation/check.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { summarise, tabulate } from "../../tools/reconciliation/summary.ts";
import { real } from "../data/real.ts";

const root = path.resolve(import.meta.dirname, "../..");
const checks = reconcile(real);

interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a tool of a checkout as npm does. */
function run(checkout: string, tool: string, ...options: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(checkout, "tools", tool), ...options],
    { cwd: root, encoding: "utf8", maxBuffer: 1e8 },
  );
  return { status, output: stdout, errors: stderr };
}

describe("npm run reconcile", () => {
  let words: Run;
  let json: Run;

  before(() => {
    words = run(root, "reconcile.ts");
    json = run(root, "reconcile.ts", "--json");
  });

  it("prints the summary, then every check that is not exact, in words", () => {
    const [header, ...lines] = words.output.split("\n");
    assert.match(
      header ?? "",
      /^family +exact +rounding +weak +restated +documented +incomplete +open +all$/,
    );
    const all = tabulate(summarise(checks))
      .at(-1)
      ?.filter((count) => count !== "");
    assert.deepEqual(lines[relations.length]?.split(/ +/), all);
    const told = checks.filter(({ verdict }) => verdict !== "exact");
    assert.deepEqual(
      words.output
        .split("\n\n")
        .slice(1)
        .map((entry) => entry.trimEnd()),
      told.map(({ id, explanation }) => `${id}\n  ${explanation}`),
    );
  });

  it("ends well while nothing is open", () => {
    assert.deepEqual([words.status, json.status], [0, 0]);
  });

  it("prints as JSON every check with these fields, all of them texts", () => {
    const rows = JSON.parse(json.output) as Readonly<Record<string, unknown>>[];
    const fields =
      "id relation release table item label period column printed computed difference allowance verdict explanation";
    assert.equal(rows.length, checks.length);
    for (const row of rows) {
      assert.equal(Object.keys(row).join(" "), fields);
      assert.ok(Object.values(row).every((value) => typeof value === "string"));
    }
  });

  it("names tables as ASPRINTED does, and columns, families and verdicts from short lists", () => {
    const rows = JSON.parse(json.output) as Readonly<Record<string, string>>[];
    const named = (field: string): string[] => [...new Set(rows.map((row) => row[field] ?? ""))];
    const tables = new Set([...real.tables.map(({ id }) => id), "text"]);
    assert.deepEqual(named("table").sort(), [...tables].sort());
    const columns = ["JPY", "USD", "percent", "YoY", "QoQ", "count", "Gbps"];
    assert.deepEqual(named("column").sort(), columns.sort());
    assert.deepEqual(named("relation"), [...relations]);
    const known: readonly string[] = verdicts;
    assert.ok(named("verdict").every((verdict) => known.includes(verdict)));
  });
});

/** Returns a copy of the checkout on the frozen data, one text of a file replaced and its data compiled. */
function copyWith(file: string, from: string, to: string): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "reconcile-"));
  for (const part of ["test/frozen", "src", "tools", "package.json", "tsconfig.json"])
    fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  fs.cpSync(path.join(root, "test/frozen/data"), path.join(copy, "data"), { recursive: true });
  fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  const target = path.join(copy, "data", file);
  const text = fs.readFileSync(target, "utf8");
  assert.ok(text.includes(from));
  fs.writeFileSync(target, text.replace(from, to));
  assert.equal(run(copy, "compile-data.ts").status, 0);
  return copy;
}

describe("npm run reconcile on a release with a misprint", () => {
  let copy: string;

  before(() => {
    copy = copyWith("4Q03/operations.tsv", "\t4,001,449\t", "\t4,101,449\t");
  });

  after(() => {
    fs.rmSync(copy, { recursive: true });
  });

  it("ends with 1 and says what is open", () => {
    const { status, output } = run(copy, "reconcile.ts");
    assert.equal(status, 1);
    const open = output.split("\n\n").filter((entry) => entry.includes("unexplained"));
    assert.equal(open.length, 12);
    assert.match(
      open[0] ?? "",
      /5,498,547 \+ 4,101,449 \+ 2,117,006 = 11,717,002; printed 11,617,002/,
    );
  });

  it("ends with 1 as JSON too", () => {
    assert.equal(run(copy, "reconcile.ts", "--json").status, 1);
  });
});

describe("npm run reconcile with an exception that excuses nothing", () => {
  let copy: string;

  before(() => {
    const row = "roll-forward\t1Q03\tbalance-sheet\tBalance.Deficit\t1Q03\tJPY\t";
    const reason =
      "Shares were bought back; the statement of cash flows holds that within another line.";
    const more = `${row}\tundisclosed flow\t(29,521,294)\t1\t${reason}\n`;
    copy = copyWith("exceptions.tsv", "same figure\t1Q03", `${more}same figure\t1Q03`);
  });

  after(() => {
    fs.rmSync(copy, { recursive: true });
  });

  it("ends with 1 and names its row, though nothing is open", () => {
    const { status, output, errors } = run(copy, "reconcile.ts");
    assert.equal(status, 1);
    assert.ok(!output.includes("unexplained"));
    assert.equal(
      errors.trim(),
      'exceptions.tsv: nothing inconsistent is left for roll-forward 1Q03 balance-sheet Balance.Deficit 1Q03 JPY "(29,521,294)" to excuse.',
    );
  });
});
