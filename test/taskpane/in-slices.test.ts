import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { runInSlices } from "../../src/taskpane/in-slices.ts";

/** Keeps the thread busy for some milliseconds. */
function work(milliseconds: number): void {
  const from = performance.now();
  while (performance.now() - from < milliseconds);
}

function* busy(steps: number, done: number[]): Generator<undefined> {
  for (let n = 0; n < steps; n += 1) {
    work(10);
    done.push(n);
    yield undefined;
  }
}

describe("runInSlices", () => {
  it("does every step in order, and lets others take their turn between slices", async () => {
    const done: number[] = [];
    const seen: number[] = [];
    const other = setInterval(() => seen.push(done.length));
    await runInSlices(busy(12, done));
    clearInterval(other);
    assert.deepEqual(
      done,
      Array.from({ length: 12 }, (_, n) => n),
    );
    const between = new Set(seen.filter((steps) => steps > 0 && steps < 12));
    assert.ok(between.size >= 2, `others came after ${[...between].join(", ")} steps`);
  });

  it("returns the result of the steps, and ends early if it is no longer wanted", async () => {
    function* counted(): Generator<undefined, number> {
      yield* busy(8, []);
      return 8;
    }
    assert.equal(await runInSlices(counted()), 8);
    const done: number[] = [];
    assert.equal(await runInSlices(busy(20, done), () => false), undefined);
    assert.ok(done.length < 20, `${done.length} steps were done`);
  });

  it("passes on what a step throws", async () => {
    const failing = {
      next: (): never => {
        throw new Error("no more");
      },
    };
    await assert.rejects(runInSlices(failing), /no more/);
  });
});
