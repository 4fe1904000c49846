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

/** What has broken programs before: names of every object, texts that turn or end a line, the longest text of a cell. */
const hostile = fc.constantFrom<unknown>(
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"],
  ...[
    "=1+1",
    '=HYPERLINK("x")',
    "'4Q03",
    "4Q03\u0000",
    "4Q03\r\n",
    "\u202e30Q4",
    "\ud800",
    "\u{1f4a9}",
  ],
  ...[
    "４Ｑ０３",
    " 4Q03 ",
    "4Q03:",
    ":4Q03",
    "4Q03:4Q03:4Q03",
    "4Q03;DROP TABLE",
    "${1}",
    "%00",
    "../..",
  ],
  ...[
    "9Q99",
    "0Q00",
    "FY0000",
    "FY9999",
    "LTM LTM 4Q03",
    "LFQ-999999",
    "LFQ-1e9",
    "1Q-1",
    "#N/A",
    "TRUE",
  ],
  ...[1e308, -1e308, 5e-324, -0, 2 ** 53 + 2, 0.1, 38077.9999, -1, 2_958_465, 2_958_466],
  ...["9".repeat(400), "4Q03,".repeat(6_000), "a".repeat(32_767), "+".repeat(200), "(".repeat(200)],
  ...[
    [],
    [[]],
    [[], []],
    {},
    { type: "Error" },
    { basicValue: 4 },
    Symbol.iterator.toString(),
    10n.toString(),
  ],
);

/** A code with one sign taken away, put in, or changed. */
const nearCode = fc
  .tuple(anyCode, fc.nat(), fc.string({ unit: "grapheme", maxLength: 1 }), fc.nat(1))
  .map(([code, at, sign, gone]) => {
    const place = at % (code.length + 1);
    return code.slice(0, place) + sign + code.slice(place + gone);
  });

const anyCell = fc.oneof(
  { weight: 4, arbitrary: anyCode },
  { weight: 3, arbitrary: nearCode },
  { weight: 2, arbitrary: hostile },
  { weight: 2, arbitrary: anyValue },
);

const anyRange = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 3,
  }),
);

const anyCall = fc.tuple(
  fc.constantFrom(...catalogue.map(({ id }) => id)),
  fc.array(fc.oneof({ weight: 4, arbitrary: anyCell }, { weight: 1, arbitrary: anyRange }), {
    maxLength: 9,
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
