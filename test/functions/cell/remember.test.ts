import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { remember } from "../../../src/functions/cell/remember.ts";
import "../runtime.ts";

/** A function that returns how often it was called, and fails on request. */
function counter(): { asked: (...values: unknown[]) => unknown; times: () => number } {
  let times = 0;
  const asked = remember(2, (values) => {
    times += 1;
    if (values[0] !== "fail") return times;
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `failure ${times}`);
  });
  return { asked, times: () => times };
}

describe("remember", () => {
  it("answers a call it has seen from memory", () => {
    const { asked, times } = counter();
    assert.deepEqual([asked("4Q03", "SI"), asked("4Q03", "SI"), asked("4Q03", "VAS")], [1, 1, 2]);
    assert.equal(times(), 2);
  });

  it("fails again as it failed before", () => {
    const { asked, times } = counter();
    assert.throws(() => asked("fail"), { message: "failure 1" });
    assert.throws(() => asked("fail"), { message: "failure 1" });
    assert.equal(times(), 1);
  });

  it("distinguishes a number from its text and from a truth value, and one argument from two", () => {
    const { asked, times } = counter();
    const calls: unknown[][] = [
      [4],
      ["4"],
      [true],
      ["true"],
      ["a", "b"],
      ["ab"],
      ["a"],
      [null, "a"],
      ["as1:b"],
      ["a\u0001b"],
    ];
    for (const call of calls) asked(...call);
    assert.equal(times(), calls.length);
  });

  it("takes an argument left out for a blank one", () => {
    const { asked } = counter();
    assert.equal(asked("a", undefined), asked("a", null));
    assert.equal(asked("a"), asked("a", null));
  });

  it("looks at the arguments alone, since Excel adds an object of its own behind them", () => {
    const { asked } = counter();
    const times = [asked("a", null, { address: "A1" }), asked("a", null, { address: "A2" })];
    assert.deepEqual(times, [1, 1]);
  });

  it("takes that object for no argument where the call is cut short", () => {
    const { asked, times } = counter();
    const invocation = { functionName: "FIGURE", address: "A1" };
    const same = [asked("a"), asked("a", invocation), asked("a", null, invocation)];
    assert.deepEqual([...same, asked(invocation), asked()], [1, 1, 1, 2, 2]);
    assert.equal(times(), 2);
  });

  it("remembers ranges by their cells and their shape", () => {
    const { asked, times } = counter();
    assert.deepEqual([asked([["4Q03"]]), asked([["4Q03"]])], [1, 1]);
    const ranges = [[["a", "b"]], [["a"], ["b"]], [["ab"]], [["a", null]], [["a"]], ["a", "b"]];
    for (const range of ranges) asked(range);
    assert.equal(times(), 1 + ranges.length);
  });

  it("remembers a call with an error in a range or in its place, whichever error it is", () => {
    const { asked, times } = counter();
    const error = (code: string): unknown => ({ code, message: "" });
    for (const code of ["#N/A", "#VALUE!"]) {
      asked([["a", error(code)]]);
      asked("a", error(code));
    }
    asked([["a", "e"]]);
    assert.equal(times(), 3);
  });

  it("asks anew for a range that is long", () => {
    const { asked, times } = counter();
    const long = [Array.from({ length: 2_000 }, (_, i) => `period ${i}`)];
    for (const range of [long, long]) asked(range);
    assert.equal(times(), 2);
  });
});
