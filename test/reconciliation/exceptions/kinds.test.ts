import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { DocumentedException } from "../../../src/dataset/decode/decode-exceptions.ts";
import { altered } from "../../dataset/altered.ts";
import { recordedAs } from "../exceptions.ts";
import { checkOf, foundBy } from "../held-checks.ts";

const research = "same figure:4Q03:6:Expense.R&D:4Q03:JPY";
const minority = "roll-forward:4Q03:BS:Balance.MinorityInterest:4Q03:JPY";
const impairment = "change:4Q03:IS:Income.Impairment:4Q03:YoY";
const backbone = "text:1Q03:text:Cost.BackboneInternational:1Q03:QoQ:table-1";
const lastQuarter = "text:4Q03:text:Income.Net:2Q03:JPY:1";

/** Returns why an exception recorded in another way does not hold: the end of the explanation of its open check. */
function whyOpen(id: string, change: Partial<Record<keyof DocumentedException, string>>): string {
  const [verdict, explanation] = foundBy(id, recordedAs(id, change));
  assert.equal(verdict, "open");
  return /Recorded as (.*)$/.exec(explanation)?.[1] ?? explanation;
}

describe("a forced cell", () => {
  it("needs the proof of a column: 77 for 78,786 makes nothing foot", () => {
    const other = altered("4Q03", "6", "\t78\t", "\t77\t");
    assert.equal(checkOf(research, other).verdict, "open");
  });

  it("is not one where its column does not add up as printed", () => {
    const total = altered("4Q03", "6", "\t11,267\t", "\t11,265\t");
    assert.match(foundBy(research, total)[1], /Recorded as "forced", but no printed sum needs 78/);
  });

  it("has no other evidence", () => {
    assert.equal(
      whyOpen(research, { evidence: "1" }),
      '"forced", but its evidence must be empty: the figures prove it.',
    );
  });

  it("explains neither a text nor a roll-forward", () => {
    const only = "this kind explains only these relations: share, translation, same figure.";
    assert.equal(whyOpen(lastQuarter, { kind: "forced", evidence: "" }), `"forced", but ${only}`);
    assert.equal(whyOpen(minority, { kind: "forced", evidence: "" }), `"forced", but ${only}`);
  });
});

describe("an undisclosed flow", () => {
  it("is the amount, printed less computed and with its sign: -1,372 of minority interest", () => {
    const but = '"undisclosed flow", but';
    const missing = "and the amount missing is (1,372).";
    assert.equal(
      whyOpen(minority, { evidence: "-1,373" }),
      `${but} the amount recorded is (1,373) ${missing}`,
    );
    assert.equal(
      whyOpen(minority, { evidence: "1,372" }),
      `${but} the amount recorded is 1,372 ${missing}`,
    );
    assert.equal(whyOpen(minority, { evidence: "" }), `${but} its evidence must be the amount.`);
    assert.equal(whyOpen(minority, { evidence: "some" }), `${but} "some" is not an amount.`);
  });

  it("is recomputed: with another opening balance the amount recorded is open", () => {
    const moved = altered("4Q03", "BS", "\t486,388\t", "\t486,387\t");
    assert.match(
      foundBy(minority, moved)[1],
      /but the amount recorded is \(1,372\) and the amount/,
    );
  });
});

describe("a convention", () => {
  it("names a rule, and says how often it holds", () => {
    assert.match(
      checkOf(impairment).explanation,
      /as 0\.0 where the arithmetic gives \(100\.0%\)\. The rule "change to nil" holds in 1 of 1\.$/,
    );
  });

  it("is not excused by a rule that is not known", () => {
    assert.equal(
      whyOpen(impairment, { evidence: "as we like it" }),
      '"convention", but "as we like it" is not a known rule. Its evidence must be one of these: change to nil.',
    );
    assert.match(whyOpen(impairment, { evidence: "" }), /Its evidence must be one of these/);
  });

  it("must hold wherever it applies: a second change to nil that is printed (100.0) breaks it", () => {
    const broken = altered("4Q03", "IS", "(54.9)\t0.0", "(54.9)\t0.0\t5\t0.1\t(100.0)");
    assert.match(
      foundBy(impairment, broken)[1],
      /Recorded as "convention", but the rule "change to nil" holds in 1 of 2\.$/,
    );
  });
});

describe("a misprint", () => {
  it("names the table of the other print, which agrees with the figures", () => {
    assert.match(
      checkOf(backbone).explanation,
      / The -17\.2% of Table 7 agrees with the figures\.$/,
    );
  });

  it("is not excused without another print of the figure", () => {
    const but = '"misprint", but';
    assert.equal(
      whyOpen(backbone, { evidence: "" }),
      `${but} its evidence must be the table of the other print.`,
    );
    assert.equal(
      whyOpen(backbone, { evidence: "costs" }),
      `${but} no table "costs" of the release prints the figure again.`,
    );
    assert.match(
      whyOpen(lastQuarter, { kind: "misprint", evidence: "operations" }),
      /no table "operations" of the release prints the figure again/,
    );
  });

  it("is not excused by a print that does not agree with the figures itself", () => {
    const both = altered("1Q03", "7", "-17.2%", "-19.2%");
    assert.match(
      foundBy(backbone, both)[1],
      /but the -19\.2% of Table 7 does not agree with the figures either\.$/,
    );
  });

  it("is not one where the other table prints the same", () => {
    const costs = "same figure:4Q03:6:Expense.R&D:4Q03:JPY";
    assert.match(
      whyOpen(costs, { kind: "misprint", evidence: "costs" }),
      /no table "costs" of the release prints the figure again/,
    );
  });
});

describe("a misnamed period", () => {
  it("must hold for the period it names: 1,979 of 3Q03", () => {
    assert.match(checkOf(lastQuarter).explanation, / For 3Q03 it agrees with 1,979,136\.$/);
  });

  it("does not excuse another amount or another period", () => {
    const but = '"period misnamed", but';
    assert.equal(
      whyOpen(lastQuarter, { evidence: "4Q03" }),
      `${but} it does not hold for 4Q03 either.`,
    );
    assert.equal(whyOpen(lastQuarter, { evidence: "then" }), `${but} "then" is not a period.`);
    assert.equal(
      whyOpen(lastQuarter, { evidence: "" }),
      `${but} its evidence must be the period that is meant.`,
    );
    assert.equal(
      whyOpen(lastQuarter, { evidence: "1Q02" }),
      `${but} it does not hold for 1Q02 either.`,
    );
  });
});
