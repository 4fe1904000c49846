import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { periodFor } from "../../src/figures/find-answer.ts";
import { figureOrFailure, requireFigure } from "../../src/figures/require-figure.ts";
import { attempt, Failure } from "../../src/errors.ts";
import { without } from "../reconciliation/exceptions.ts";
import { data, question, releaseIn } from "../dataset/held.ts";

/** Returns the figure in thousands of its unit, its release and its status. */
function figure(item: string, period: string, vintage?: string): unknown[] {
  const { value, release, status } = requireFigure(data, question(item, period, vintage));
  return [value.dividedBy(1000).toFixed(), release.code, status];
}

const ask = (item: string, period: string, vintage?: string) => (): unknown =>
  requireFigure(data, question(item, period, vintage));

describe("requireFigure", () => {
  it("answers from the newest release that prints the statement, the oldest, or the one named", () => {
    const restated = ["-9289600", "4Q03", "reported"];
    const original = ["-2136513", "1Q03", "superseded"];
    assert.deepEqual(figure("Income.Net", "4Q02"), restated);
    assert.deepEqual(figure("Income.Net", "4Q02", "first"), original);
    assert.deepEqual(figure("Income.Net", "4Q02", "1Q03"), original);
  });

  it("never mixes releases: a line the deciding release lacks is absent, and the other is named", () => {
    assert.throws(ask("Balance.RestrictedCash", "4Q02"), {
      kind: "not-reported",
      message:
        "Restricted cash: the 4Q03 release, which decides 4Q02, has no such line. The 1Q03 release has it: ask for release 1Q03.",
    });
    assert.deepEqual(figure("Balance.RestrictedCash", "4Q02", "1Q03").slice(0, 2), [
      "5000000",
      "1Q03",
    ]);
  });

  it("strikes a balance on the last day of a longer period", () => {
    assert.deepEqual(figure("Balance.Cash", "FY2003"), ["12284239", "4Q03", "reported"]);
    assert.deepEqual(figure("Balance.Cash", "9M03"), ["12140595", "4Q03", "reported"]);
  });

  it("flags a figure of the old basis that only an older release printed", () => {
    for (const item of ["Income.Net", "Income.EquityMethod", "EPS.Share", "Balance.TotalAssets"]) {
      assert.equal(figure(item, "1Q03")[2], "superseded", item);
    }
  });

  it("does not flag what the restatement did not reach, nor a period before it", () => {
    assert.equal(figure("Revenue.Total", "1Q03")[2], "reported");
    assert.equal(figure("Balance.Cash", "1Q03")[2], "reported");
    assert.equal(figure("Income.Net", "1Q02")[2], "reported");
  });

  it("names the release that prints a period the one asked for does not", () => {
    assert.throws(ask("Revenue.Total", "4Q03", "1Q03"), {
      kind: "not-reported",
      message: "Total revenues of 4Q03 is printed by another release: ask for release 4Q03.",
    });
  });

  it("lists what is held for a period outside it", () => {
    assert.throws(ask("Contracts.IIJ4U", "1Q05"), {
      kind: "not-found",
      message:
        "No release in the data gives IIJ4U contracts (dial-up for the retail market) for 1Q05. Available: 1Q02 to 4Q03.",
    });
  });

  it("lists what is held of the line, not of its statement, and no period whose cell is empty", () => {
    assert.throws(ask("Income.Impairment", "1Q05"), {
      message: /Available: 4Q02, FY2002, FY2003\.$/,
    });
    assert.throws(ask("Balance.RestrictedCash", "1Q05"), {
      message: /Available: 1Q02, 4Q02, 1Q03\.$/,
    });
  });

  it("flags a figure that another table of its release contradicts, as the exceptions document", () => {
    const flagged = [...data.items.values()].flatMap((item) =>
      data.periodsOf(data.statementOf(item)).flatMap((period) =>
        data.releases.flatMap((release) => {
          const asked = { item, period, vintage: release };
          const answer = attempt(() => requireFigure(data, asked));
          const is = !(answer instanceof Failure) && answer.status === "inconsistent in source";
          return is ? [`${item.code} ${period.code} ${release.code}`] : [];
        }),
      ),
    );
    assert.deepEqual(flagged, [
      "Cost.SI 3Q03 4Q03",
      "Expense.R&D 4Q03 4Q03",
      "Income.NonOperating 4Q02 1Q03",
      "Income.NonOperating 4Q02 4Q03",
    ]);
  });

  it("flags it in the release that contradicts itself alone", () => {
    const other = without("same figure:1Q03:9:Income.NonOperating:4Q02:JPY");
    const status = (release: string): string => {
      const vintage = releaseIn(other, release);
      return requireFigure(other, { ...question("Income.NonOperating", "4Q02"), vintage }).status;
    };
    assert.deepEqual(["1Q03", "4Q03"].map(status), ["reported", "inconsistent in source"]);
  });

  it("repeats the word that is printed in place of a figure", () => {
    assert.throws(ask("Guidance.OperatingIncome", "2Q03"), {
      kind: "not-reported",
      message: /the 1Q03 release gives the word "Break-even" and no figure\.$/,
    });
  });
});

describe("figureOrFailure", () => {
  it("gives the same figure and the same failure again, whatever a balance is asked for", () => {
    for (const [item, period] of [
      ["Revenue.SI", "4Q03"],
      ["Income.Net", "2Q03"],
      ["Balance.Cash", "2Q03"],
    ] as const) {
      const answer = figureOrFailure(data, question(item, period));
      assert.equal(figureOrFailure(data, question(item, period)), answer);
    }
    const told = ["3Q03", "9M03"].map((period) => {
      const answer = figureOrFailure(data, question("Balance.RestrictedCash", period));
      assert.ok(answer instanceof Failure);
      return answer.message;
    });
    assert.match(told[0] ?? "", /decides 3Q03,/);
    assert.match(told[1] ?? "", /decides 9M03,/);
  });

  it("keeps the last twelve months apart from the fiscal year that they are", () => {
    const periods = ["FY2003", "LTM 4Q03"].map((period) => {
      const answer = figureOrFailure(data, question("Revenue.SI", period));
      assert.ok(!(answer instanceof Failure));
      return answer.period;
    });
    assert.deepEqual(
      periods.map(({ rolling }) => rolling),
      [undefined, true],
    );
  });
});

describe("periodFor", () => {
  it("takes a balance on the last day of a longer period, the last twelve months included", () => {
    for (const asked of ["LTM 3Q03", "9M03", "3Q03"]) {
      const { item, period } = question("Bandwidth.Total", asked);
      assert.equal(periodFor(item, period).code, "3Q03");
    }
  });

  it("leaves the period of a flow alone", () => {
    const { item, period } = question("Revenue.SI", "LTM 3Q03");
    assert.equal(periodFor(item, period), period);
  });
});
