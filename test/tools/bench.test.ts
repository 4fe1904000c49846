import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { describe, it } from "mocha";
import { callOf } from "../../tools/bench/calls.ts";
import { askFresh, inTurns, timeLanes } from "../../tools/bench/fresh.ts";
import { formatRow, performancePage } from "../../tools/bench/page.ts";
import { decodeBenchRequest } from "../../tools/bench/request.ts";
import type { Row, Subject } from "../../tools/bench/row.ts";
import { meanOf, ratioOf, spreadOf } from "../../tools/bench/spread.ts";

describe("a spread", () => {
  it("is the median and the quartiles of what was measured", () => {
    assert.deepEqual(spreadOf([5, 1, 4, 2, 3]), { median: 3, low: 2, high: 4 });
  });

  it("of a ratio goes turn by turn, so that what slows both down does not count", () => {
    assert.deepEqual(ratioOf([10, 200, 30], [5, 100, 15]), { median: 2, low: 2, high: 2 });
  });

  it("of several kinds is the mean of theirs", () => {
    const spreads = [
      { median: 1, low: 1, high: 2 },
      { median: 3, low: 2, high: 8 },
    ];
    assert.deepEqual(meanOf(spreads), { median: 2, low: 1.5, high: 5 });
  });
});

describe("the page of the bench", () => {
  const rows: Row[] = [
    { what: "a", measured: { median: 2.5, low: 2.25, high: 1234.5 }, unit: " ×", budget: 3 },
    { what: "b", measured: 83.64, unit: " kB", budget: 75 },
    { what: "c", measured: 0.4567, unit: " ms" },
  ];
  const subject: Subject = { title: "Answers", how: "Warmed.", rows };
  const run = { day: "2004-05-14", machine: "2 × a processor, Linux", node: "20.0.0" };

  it("says of each measurement what it may be, and honestly where it is not", () => {
    assert.deepEqual(rows.map(formatRow), [
      ["2.5 × (2.25–1,235)", "≤ 3 ×", "yes"],
      ["83.6 kB", "≤ 75 kB", "**no**"],
      ["0.457 ms", "", ""],
    ]);
  });

  it("names the machine, the day, the versions, and what is not met", () => {
    const page = performancePage([subject], { ...run, baseline: "4538da8" });
    assert.match(
      page,
      /^Measured on 2004-05-14 with Node\.js 20\.0\.0 on 2 × a processor, Linux\.$/m,
    );
    assert.match(page, /^Version 1\.0 is commit 4538da8, built and measured in the same run\.$/m);
    assert.match(page, /^1 of 2 budgets are met\. Not met: b\.$/m);
    assert.match(page, /^\| b \| 83\.6 kB \| ≤ 75 kB \| \*\*no\*\* \|$/m);
  });

  it("says where version 1.0 was not at hand", () => {
    const page = performancePage([subject], { ...run, baseline: undefined });
    assert.match(page, /^Version 1\.0 was not at hand \(.*\), so nothing is compared with it\.$/m);
  });
});

describe("what the bench is asked for", () => {
  const known = ["answers", "pane"];

  it("is all subjects, or some, with version 1.0 or without", () => {
    assert.deepEqual(decodeBenchRequest([], known), { subjects: [], baseline: undefined });
    assert.deepEqual(decodeBenchRequest(["pane", "--baseline", "../old"], known), {
      subjects: ["pane"],
      baseline: "../old",
    });
  });

  it("is refused in a sentence where it is not known", () => {
    assert.throws(
      () => decodeBenchRequest(["pain"], known),
      /"pain" is not measured\. Known: answers/,
    );
    assert.throws(() => decodeBenchRequest(["--baseline"], known), /--baseline needs the folder/);
  });
});

describe("the functions in a process of their own", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const script = path.join(folder, "functions.js");
  before(() => {
    buildSync({
      entryPoints: ["src/functions/index.ts"],
      bundle: true,
      conditions: ["frozen"],
      outfile: script,
    });
  });
  after(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it("are called with null for what is left out, and tell answers from refusals", () => {
    assert.deepEqual(callOf("REVENUE", "4Q03", "SI"), ["REVENUE", "4Q03", "SI", null, null]);
    const calls = [callOf("REVENUE", "4Q03", "SI"), callOf("REVENUE", "4Q03", "Sl")];
    const [first, second] = askFresh(script, [{ calls }, { calls }]);
    assert.deepEqual(first?.answered, [true, false]);
    assert.ok(first.cpu > 0 && (second?.cpu ?? 0) > 0);
  });

  it("are timed in lanes, as many turns as are asked for", () => {
    const calls = [callOf("REVENUE", "4Q03", "SI")];
    const lanes = timeLanes(
      script,
      [
        { calls, rounds: 1000, instead: "lookUp" },
        { calls, rounds: 1000 },
      ],
      { turns: 4, warming: 3 },
    );
    assert.deepEqual(
      lanes.map(({ length }) => length),
      [4, 4],
    );
    assert.ok(lanes.flat().every((time) => time >= 0));
  });

  it("are not asked in a lane without new calls", () => {
    const calls = [callOf("REVENUE", "4Q03", "SI")];
    assert.throws(
      () => timeLanes(script, [{ calls, slice: 1 }], { turns: 1, warming: 3 }),
      /no new calls left/,
    );
  });
});

describe("inTurns", () => {
  it("goes forth and back", () => {
    const order: string[] = [];
    inTurns(["a", "b"], 3, (each) => order.push(each));
    assert.equal(order.join(""), "abbaab");
  });
});
