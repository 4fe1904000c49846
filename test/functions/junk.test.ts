import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { catalogue } from "../../src/functions/catalogue.ts";
import { data } from "../dataset/held.ts";
import { answer, type Answer, type Shown } from "./cell.ts";
import { rounds } from "../rounds.ts";

/** What a cell can send for one value: text, a number, a truth value, or nothing. */
const anyValue = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, "", 0, "0", -0, "x".repeat(300), new Error("#REF!")),
);

/** Codes that are right for some argument, so that calls come further than the first refusal. */
const anyCode = fc.constantFrom(
  ...["4Q03", "FY2003", "4Q02", "2Q03", "LFQ", "LTM 3Q03", "1Q03:4Q03", "38077"],
  ...["SI", "Total", "Operations", "BalanceSheet", "JPYm", "USD", "latest", "first", "1Q03", "IS"],
  ...data.items.keys(),
);

const anyCell = fc.oneof(anyCode, anyValue);

const anyRange = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 3,
  }),
);

const anyCall = fc.tuple(
  fc.constantFrom(...catalogue.map(({ id }) => id)),
  fc.array(fc.oneof({ weight: 4, arbitrary: anyCell }, { weight: 1, arbitrary: anyRange }), {
    maxLength: 5,
  }),
);

const isRows = (shown: Answer): shown is readonly (readonly Shown[])[] => Array.isArray(shown);

/** Holds a cell to the contract: a finite number, a text, or #VALUE! or #N/A with a message. */
function assertCell(shown: Shown): void {
  if (typeof shown === "number") assert.ok(Number.isFinite(shown) && !Object.is(shown, -0));
  else if (typeof shown === "object") {
    assert.ok(["#VALUE!", "#N/A"].includes(shown.error), shown.error);
    assert.match(shown.message, /^\S[^]*[.…?]( .+)?$/);
    assert.ok(shown.message.length <= 250, shown.message);
    assert.doesNotMatch(shown.message, /undefined|NaN|\[object|Please report/);
  }
}

describe("any call at all", () => {
  it("answers values, or errors that say something, in rows of one width", () => {
    fc.assert(
      fc.property(anyCall, ([id, values]) => {
        const shown = answer(id, ...values);
        if (!isRows(shown)) {
          assertCell(shown);
          return;
        }
        assert.ok(shown.length > 0);
        assert.equal(new Set(shown.map((row) => row.length)).size, 1);
        shown.flat().forEach(assertCell);
      }),
      { numRuns: rounds(2_000) },
    );
  });

  it("answers the same when it is asked again", () => {
    fc.assert(
      fc.property(anyCall, ([id, values]) => {
        assert.deepEqual(answer(id, ...values), answer(id, ...values));
      }),
    );
  });
});
