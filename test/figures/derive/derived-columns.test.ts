import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { sumOfChain } from "../../../src/figures/derive/chain.ts";
import { findAnswer } from "../../../src/figures/find-answer.ts";
import { findDollars } from "../../../src/figures/dollars.ts";
import { answerablePeriods } from "../../../src/figures/answerable-periods.ts";
import { powerOfTen, sum, type Decimal } from "../../../src/exact/decimal.ts";
import type { Chain, Figure } from "../../../src/model/figure.ts";
import { isMoney } from "../../../src/model/item.ts";
import { endOf, findPeriod, type Period } from "../../../src/model/period.ts";
import { data } from "../../dataset/held.ts";
import { rounds } from "../../rounds.ts";

const money = [...data.items.values()].filter((item) => item.kind === "flow" && isMoney(item));
const derivedPeriods = answerablePeriods(data).filter(({ basis }) => basis === "derived");

/** Returns the parts of a derived total that a span of its chain presents, undefined where one of them has no answer. */
function partsOf({ item: total, period, chain = [] }: Figure): Chain | undefined {
  const lines = [...data.items.values()].filter(({ parent }) => parent?.item === total.code);
  const presented = lines.filter(({ code }) =>
    chain.some(
      ({ figure: { release, period: of } }) => data.printsAt(code, release, of).length > 0,
    ),
  );
  const parts = presented.map((item) => ({
    figure: findAnswer(data, { item, period, vintage: "latest" }),
    sign: item.parent?.sign ?? 1,
  }));
  return parts.every((part): part is Chain[number] => part.figure !== undefined)
    ? parts
    : undefined;
}

/** What the rounding of figures printed in millions explains; those in thousands foot to the last digit. */
function roundingOf(figures: readonly Figure[]): Decimal {
  const coarse = figures.flatMap(({ terms }) => terms.filter(({ print }) => print.scale > 3));
  return sum(coarse.map(({ print }) => powerOfTen(print.scale).dividedBy(2)));
}

describe("derived columns", () => {
  it("foot: every total is the sum of its parts, where all of them answer", () => {
    let exact = 0;
    let within = 0;
    for (const { period } of derivedPeriods) {
      for (const item of data.items.values()) {
        const total = findAnswer(data, { item, period, vintage: "latest" });
        const parts = total?.chain && partsOf(total);
        if (!parts || parts.length === 0) continue;
        const allowance = roundingOf([total, ...parts.map(({ figure }) => figure)]);
        const difference = sumOfChain(parts).minus(total.value).abs();
        assert.ok(
          difference.lte(allowance),
          `${item.code} ${period.code} is off by ${difference.toFixed()}`,
        );
        if (allowance.isZero()) exact += 1;
        else within += 1;
      }
    }
    assert.deepEqual([exact, within], [68, 3]);
  });

  it("add up: two consecutive spans give the span of both", () => {
    const periods = answerablePeriods(data).map(({ period }) => period);
    const followed = periods.flatMap((one): [Period, Period, Period][] =>
      periods.flatMap((other): [Period, Period, Period][] => {
        const both = findPeriod(one.first, one.quarters + other.quarters);
        return both && other.first === endOf(one) ? [[one, other, both]] : [];
      }),
    );
    let added = 0;
    fc.assert(
      fc.property(fc.constantFrom(...money), fc.constantFrom(...followed), (item, spans) => {
        const [one, other, both] = spans.map((period) =>
          findAnswer(data, { item, period, vintage: "latest" }),
        );
        const old = [one, other, both].some((figure) => figure?.status === "superseded");
        const redefined = data.redefinitions.some((line) => line.item === item.code);
        if (!one || !other || !both || old || redefined) return;
        assert.equal(one.value.plus(other.value).toFixed(), both.value.toFixed(), item.code);
        added += 1;
      }),
      { numRuns: rounds(1_000) },
    );
    assert.ok(added > 200, `only ${added} met`);
  });

  it("are never translated into dollars", () => {
    for (const { period } of derivedPeriods) {
      for (const item of money) {
        const figure = findAnswer(data, { item, period, vintage: "latest" });
        assert.equal(figure && findDollars(data, figure, "latest").dollars, undefined);
      }
    }
  });
});
