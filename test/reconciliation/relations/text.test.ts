import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkOf, checks, foundBy } from "../held-checks.ts";

describe("the text of a release", () => {
  it("repeats amounts in its own scale, a loss without its sign", () => {
    assert.deepEqual(foundBy("text:4Q03:text:Revenue.Total:FY2003:JPY:1"), [
      "exact",
      "Agrees. Total revenues FY2003, text of the 4Q03 release: 38,779,462 = 39; printed 39; difference 0 billion.",
    ]);
    assert.equal(
      checkOf("text:1Q03:text:Income.Net:1Q03:JPY:1").amounts.printed.toFixed(),
      "-1989",
    );
  });

  it("repeats changes, held against the figures and against the printed change", () => {
    assert.deepEqual(foundBy("text:4Q03:text:Cost.BackboneDomestic:4Q03:QoQ:1"), [
      "weak",
      "Agrees, but weakly: printed too coarsely for a strict test. Domestic backbone costs 4Q03, text of the 4Q03 release (QoQ): 902 against 939 = (3.940%); printed (3.8%); difference 0.140%.",
    ]);
    assert.equal(checkOf("text:4Q03:text:Cost.BackboneDomestic:4Q03:QoQ:table-1").verdict, "exact");
  });

  it("contradicts Table 7 once: 17.1% and 17.2% for the international backbone", () => {
    const { verdict, explanation } = checkOf(
      "text:1Q03:text:Cost.BackboneInternational:1Q03:QoQ:table-1",
    );
    assert.equal(verdict, "documented");
    assert.match(explanation, /^Source inconsistent, explained \(misprint\)\. /);
    assert.equal(checkOf("text:1Q03:text:Cost.BackboneInternational:1Q03:QoQ:1").verdict, "exact");
  });

  it("names a period once that no release prints: 1,979 of 2Q03 is that of 3Q03", () => {
    assert.deepEqual(foundBy("text:4Q03:text:Income.Net:2Q03:JPY:1"), [
      "documented",
      "Source inconsistent, explained (period misnamed). Net income (loss) 2Q03, text of the 4Q03 release: No table of the release prints Income.Net for 2Q03. The text names 2Q03, which no table of the release prints; the amount is that of 3Q03, as the highlights and the statement have it. For 3Q03 it agrees with 1,979,136.",
    ]);
  });

  it("states margins that follow from revenue and cost", () => {
    assert.deepEqual(foundBy("text:4Q03:text:Stated.GrossMarginSI:4Q03:percent"), [
      "exact",
      "Agrees. Gross margin of systems integration, as the text states it 4Q03, text of the 4Q03 release (percent): 4,001,449 − 3,053,962 of 4,001,449 = 23.679%; printed 23.7%; difference 0.021%.",
    ]);
    const margins = checks.filter(({ item }) => item.startsWith("Stated.GrossMargin"));
    assert.deepEqual(
      margins.map(({ verdict }) => verdict),
      Array.from({ length: 9 }, () => "exact"),
    );
  });

  it("states parts of other expenses that the cash flow prints", () => {
    const of = (item: string): unknown[] => {
      const { verdict, printed, computed } = checkOf(`text:1Q03:text:${item}:1Q03:JPY`);
      return [verdict, printed, computed];
    };
    assert.deepEqual(of("Stated.ForeignExchangeLoss"), ["exact", "3", "3"]);
    assert.deepEqual(of("Stated.SecuritiesImpairment"), ["exact", "38", "38"]);
  });
});
