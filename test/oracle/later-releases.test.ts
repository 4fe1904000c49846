import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { oracleOf, type Question } from "./ask.ts";
import { asOf, type Book, type Cell } from "./book.ts";
import { fraction, nearest } from "./fraction.ts";
import { periodCodes } from "./questions.ts";
import { readBook } from "./read-book.ts";
import { spanOf } from "./span.ts";

const two = asOf(readBook("test/frozen/data"), "2004-05-14");
const [august] = two.releases;
const asked = { released: "2004-08-12", before: "2004-08-11" };

/** Returns a figure in thousands of yen that the made-up release prints in its statement of operations. */
function printed(item: string, period: string, thousands: bigint): Cell {
  const of = { release: "1Q04", table: "operations", place: "appendix", statement: "operations" };
  const cell = { item, span: spanOf(period), column: "amount", empty: false };
  return { ...of, ...cell, place: "appendix", value: fraction(thousands * 1000n) };
}

/** A release of August 2004 that reprints 1Q03 on the new basis, and 4Q03, without dollars. */
const three: Book = {
  ...two,
  releases: [
    ...two.releases,
    { code: "1Q04", tokyo: asked.released, rate: fraction(108n), translates: [spanOf("1Q04")] },
  ],
  cells: [
    ...two.cells,
    printed("Revenue.Total", "1Q04", 9_000_000n),
    printed("Income.Net", "1Q03", -2_400_000n),
    printed("Revenue.Total", "4Q03", 11_617_002n),
    printed("Revenue.SI", "4Q03", 4_001_450n),
    printed("Income.Net", "4Q03", 668_699n),
  ],
  restatements: [
    ...two.restatements,
    { item: "Revenue.SI", by: "1Q04", from: spanOf("3Q03"), to: spanOf("4Q03") },
  ],
};
const ask = oracleOf(three);

function answer(item: string, period: string, more: Partial<Question> = {}): unknown[] {
  const { shown, status } = ask({ item, period, ...more });
  return [typeof shown === "string" ? shown : nearest(shown.value), status];
}

describe("the oracle with two releases", () => {
  it("answers for either as on the day it was published", () => {
    const both = oracleOf(two);
    for (const { code, tokyo } of two.releases)
      for (const item of two.items.keys())
        for (const period of periodCodes(two)) {
          const question = { item, period, vintage: code };
          const { shown } = both({ ...question, day: tokyo });
          assert.deepEqual(both(question).shown, shown, `${item} ${period} ${code}`);
        }
  });
});

describe("the oracle with a third release", () => {
  it("answers a day before it, and the releases before it, as without it", () => {
    const without = oracleOf(two);
    for (const item of two.items.keys())
      for (const period of ["4Q02", "1Q03", "2Q03", "4Q03", "FY2003", "1H03", "LFQ"]) {
        const question = { item, period };
        assert.deepEqual(ask({ ...question, day: asked.before }), without(question), item);
        for (const { code } of two.releases)
          assert.deepEqual(
            ask({ ...question, vintage: code }).shown,
            without({ ...question, vintage: code }).shown,
          );
      }
  });

  it("derives a quarter once the one that stood in its way is reprinted", () => {
    // FY2003 less 1Q03 of August 2004, 3Q03 of May 2004 and 4Q03 of August 2004.
    const second = -105139 + 2400000 - 1979136 - 668699;
    assert.deepEqual(answer("Income.Net", "2Q03"), [second, "derived across releases"]);
    assert.deepEqual(answer("Income.Net", "2Q03", { day: asked.before }), ["#N/A", "#N/A"]);
  });

  it("restates only the periods a restatement names", () => {
    const may = { vintage: "4Q03" };
    assert.deepEqual(answer("Revenue.SI", "4Q03"), [4001450, "reported"]);
    assert.deepEqual(answer("Revenue.SI", "4Q03", may), [4001449, "superseded"]);
    assert.deepEqual(answer("Revenue.SI", "3Q03"), [2888936, "superseded"]);
    assert.deepEqual(answer("Revenue.SI", "4Q02"), [4905429, "reported"]);
  });

  it("lacks a line that the deciding release does not print", () => {
    assert.deepEqual(answer("Revenue.Equipment", "4Q03"), ["#N/A", "#N/A"]);
    assert.deepEqual(answer("Revenue.Equipment", "4Q03", { vintage: "first" })[0], 2117006);
  });

  it("keeps printed dollars while the yen is unchanged, and has none where it was restated", () => {
    const usd = { unit: "USDk" };
    assert.equal(answer("Revenue.Total", "4Q03", usd)[0], 111509);
    assert.equal(answer("Revenue.SI", "4Q03", usd)[0], "#N/A");
    assert.equal(answer("Revenue.SI", "4Q03", { ...usd, vintage: "4Q03" })[0], 38409);
    assert.equal(answer("Revenue.Total", "4Q03", { ...usd, vintage: "1Q04" })[0], "#N/A");
    assert.equal(answer("Revenue.Total", "1Q04", usd)[0], nearest(fraction(9_000_000n, 108n)));
  });

  it("counts the newest quarter from it, unless another is named", () => {
    assert.equal(answer("Revenue.Total", "LFQ", { vintage: "first" })[0], 9000000);
    assert.equal(answer("Revenue.Total", "LFQ", { vintage: "4Q03" })[0], 11617002);
    assert.equal(answer("Revenue.Total", "LFQ", { day: august?.tokyo ?? "" })[0], 8344046);
  });
});
