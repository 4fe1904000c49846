import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { Decimal } from "../../src/exact/decimal.ts";
import {
  around,
  exactly,
  holds,
  meets,
  negated,
  addIntervals,
  times,
  width,
  type Interval,
} from "../../src/exact/interval.ts";

const bounds = ({ low, high }: Interval): string[] => [low.toFixed(), high.toFixed()];

const interval = (low: number, high: number): Interval => ({
  low: new Decimal(low),
  high: new Decimal(high),
});

const amount = fc.integer({ min: -50_000_000, max: 50_000_000 });

/** An interval and one of its members: `share` per thousand of the way up. */
const withMember = fc
  .record({
    low: amount,
    length: fc.nat({ max: 1_000_000 }),
    share: fc.nat({ max: 1000 }),
  })
  .map(({ low, length, share }) => ({
    range: interval(low, low + length),
    member: new Decimal(length).times(share).dividedBy(1000).plus(low),
  }));

const range = withMember.map((drawn) => drawn.range);

describe("around", () => {
  it("is every value that rounds to a printed one: 1,203 million is 1,202.5 to 1,203.5", () => {
    assert.deepEqual(bounds(around(new Decimal(1203), new Decimal(1))), ["1202.5", "1203.5"]);
  });

  it("is closed: both halves belong to it, and nothing beyond them", () => {
    const printed = around(new Decimal("0.153"), new Decimal("0.001"));
    const member = (value: string): boolean => holds(printed, new Decimal(value));
    assert.deepEqual(["0.1525", "0.1535"].map(member), [true, true]);
    assert.deepEqual(["0.15249999", "0.15350001"].map(member), [false, false]);
  });

  it("reaches away from zero on both sides for a negative figure", () => {
    assert.deepEqual(bounds(around(new Decimal(-78), new Decimal(1))), ["-78.5", "-77.5"]);
  });
});

describe("addIntervals", () => {
  it("holds the sum of any two members", () => {
    fc.assert(
      fc.property(withMember, withMember, (a, b) => {
        assert.ok(holds(addIntervals(a.range, b.range), a.member.plus(b.member)));
      }),
    );
  });

  it("is as wide as both together, so that it holds nothing else", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        assert.ok(width(addIntervals(a, b)).equals(width(a).plus(width(b))));
      }),
    );
  });

  it("does not depend on the order of terms", () => {
    fc.assert(
      fc.property(range, range, range, (a, b, c) => {
        assert.deepEqual(
          bounds(addIntervals(addIntervals(a, b), c)),
          bounds(addIntervals(c, addIntervals(b, a))),
        );
      }),
    );
  });
});

describe("times", () => {
  it("takes the outermost of the four corners, whatever the signs", () => {
    assert.deepEqual(bounds(times(interval(2, 3), interval(4, 5))), ["8", "15"]);
    assert.deepEqual(bounds(times(interval(-2, 3), interval(-5, 4))), ["-15", "12"]);
    assert.deepEqual(bounds(times(interval(-3, -2), interval(-5, -4))), ["8", "15"]);
  });

  it("holds the product of any two members", () => {
    fc.assert(
      fc.property(withMember, withMember, (a, b) => {
        assert.ok(holds(times(a.range, b.range), a.member.times(b.member)));
      }),
    );
  });

  it("reaches its bounds: each is the product of two bounds", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => x.times(y)));
        const { low, high } = times(a, b);
        assert.ok(corners.some((corner) => corner.equals(low)));
        assert.ok(corners.some((corner) => corner.equals(high)));
      }),
    );
  });
});

describe("negated", () => {
  it("swaps the bounds: a subtracted 1,008 million is -1,008.5 to -1,007.5", () => {
    const printed = around(new Decimal(1008), new Decimal(1));
    assert.deepEqual(bounds(negated(printed)), ["-1008.5", "-1007.5"]);
  });

  it("is undone by itself, and turns a sum's sign with its terms'", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        assert.deepEqual(bounds(negated(negated(a))), bounds(a));
        assert.deepEqual(
          bounds(negated(addIntervals(a, b))),
          bounds(addIntervals(negated(a), negated(b))),
        );
      }),
    );
  });
});

describe("meets", () => {
  it("holds of intervals that only touch, and not of those a hair apart", () => {
    assert.equal(meets(interval(1, 2), interval(2, 3)), true);
    assert.equal(
      meets(interval(1, 2), { low: new Decimal("2.0000001"), high: new Decimal(3) }),
      false,
    );
  });

  it("is the same seen from either side and from below zero", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        assert.equal(meets(a, b), meets(b, a));
        assert.equal(meets(a, b), meets(negated(a), negated(b)));
      }),
    );
  });

  it("never ends when one of them grows", () => {
    fc.assert(
      fc.property(range, range, fc.nat({ max: 1_000_000 }), (a, b, more) => {
        const wider = { low: b.low.minus(more), high: b.high.plus(more) };
        assert.ok(!meets(a, b) || meets(a, wider));
      }),
    );
  });
});

describe("exactly", () => {
  it("holds its value and has no width", () => {
    const nil = exactly(new Decimal(0));
    assert.equal(width(nil).toFixed(), "0");
    assert.deepEqual(
      [0, 0.1, -0.1].map((value) => holds(nil, new Decimal(value))),
      [true, false, false],
    );
  });
});
