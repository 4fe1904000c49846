import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { allowedOf, calculatedOf, placesOfFacts } from "../../../src/sheet/checks/calculation.ts";
import type { Finding } from "../../../src/reconciliation/finding.ts";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";
import { data } from "../../dataset/held.ts";

const findingOf = (id: string): Finding =>
  reconcile(data).find((check) => check.id === id)?.finding ?? assert.fail(id);

/** How a sheet calculates a check whose facts stand in the cells A1 and B1: the places, the formulas and their values. */
function calculated(id: string): readonly [number[], string, string, string, string] {
  const finding = findingOf(id);
  const { rule = assert.fail(id) } = finding;
  const places = placesOfFacts(finding);
  const facts = finding.facts.map((fact, n) => ({
    fact,
    sum: ["A1", "B1"][n] ?? assert.fail(id),
    places: places[n] ?? assert.fail(id),
  }));
  const [told, allowed] = [calculatedOf(finding, rule, facts), allowedOf(finding, rule, facts)];
  const short = (value: { toFixed(places: number): string }): string => value.toFixed(4);
  return [places, told.formula, short(told.value), allowed.formula, short(allowed.value)];
}

describe("a check on the sheet", () => {
  it("multiplies shares and price, yen, into the thousands of the amount", () => {
    assert.deepEqual(calculated("private placement:1Q03:text:Placement.Amount:1Q03:JPY:price"), [
      [0, 0],
      "=A1*B1/1000",
      "1365423.0000",
      "=(1+0)/2",
      "0.5000",
    ]);
  });

  it("divides thousands of net loss by shares into yen a share", () => {
    assert.deepEqual(calculated("per share:1Q03:IS:EPS.Share:1Q03:JPY"), [
      [3, 0],
      "=A1/B1*1000",
      "-87970.0146",
      "=(1+((1)*ABS(B1)+(1)*ABS(A1))/B1^2*1000)/2",
      "2.4674",
    ]);
  });

  it("divides yen by the rate of the release", () => {
    assert.deepEqual(calculated("translation:1Q03:IS:Revenue.Dedicated:1Q03:USD"), [
      [3],
      "=A1/119.87",
      "27706.9242",
      "=(1+(1)/119.87)/2",
      "0.5042",
    ]);
  });

  it("takes a share and a change of amounts in one unit, as fractions", () => {
    const room = "=(0.001+((1)*ABS(B1)+(1)*ABS(A1))/B1^2)/2";
    assert.deepEqual(calculated("share:4Q03:IS:Revenue.Dedicated:4Q03:percent"), [
      [3, 3],
      "=A1/B1",
      "0.2669",
      room,
      "0.0005",
    ]);
    assert.deepEqual(calculated("change:4Q03:IS:Revenue.Dedicated:4Q03:YoY"), [
      [3, 3],
      "=(A1-B1)/B1",
      "-0.0721",
      room,
      "0.0005",
    ]);
  });

  it("has no place for the facts of a check that follows no rule", () => {
    const untested = findingOf("quarters and years:4Q03:IS-FY:Income.Net:FY2003:JPY");
    assert.deepEqual(placesOfFacts(untested), []);
  });
});
