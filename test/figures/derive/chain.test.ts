import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findChain, formatChain, type Step } from "../../../src/figures/derive/chain.ts";
import { decodePeriod } from "../../../src/model/decode-period.ts";
import { endOf, quarter, type Period } from "../../../src/model/period.ts";

type Named = Step<{ readonly period: Period }>;

const newest = quarter(2003, 4);

const step = (code: string): Named => {
  const period = decodePeriod(code, newest);
  return { from: period.first, to: endOf(period), of: { period } };
};

/** Returns the chain from some reported periods to another. */
function chain(to: string, ...reported: readonly string[]): string | undefined {
  const { from, to: end } = step(to);
  const found = findChain(reported.map(step), from, end);
  return found && formatChain(found.map(({ of, sign }) => ({ figure: of, sign })));
}

describe("findChain", () => {
  it("takes the fewest spans", () => {
    const reported = ["1Q03", "3Q03", "4Q03", "FY2003"];
    assert.equal(chain("2Q03", ...reported), "FY2003 − 1Q03 − 3Q03 − 4Q03");
    assert.equal(chain("2Q03", ...reported, "2H03"), "FY2003 − 1Q03 − 2H03");
    assert.equal(chain("2Q03", ...reported, "2H03", "1H03"), "1H03 − 1Q03");
    assert.equal(chain("3Q03", ...reported), "3Q03");
  });

  it("adds where it could as well subtract, in whatever order they come", () => {
    for (const reported of [
      ["9M03", "3Q03", "1Q03", "2Q03"],
      ["1Q03", "2Q03", "3Q03", "9M03"],
    ])
      assert.equal(chain("1H03", ...reported), "1Q03 + 2Q03");
  });

  it("finds none where no span begins or ends", () => {
    assert.equal(chain("2Q03", "1H03", "3Q03"), undefined);
    assert.equal(chain("1H03"), undefined);
  });
});
