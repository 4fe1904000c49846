import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import {
  exceptionKinds,
  type ExceptionKind,
} from "../../../src/dataset/decode/decode-exceptions.ts";
import { reconcile, unmetExceptions } from "../../../src/reconciliation/reconcile.ts";
import { altered, alteredBundle } from "../../dataset/altered.ts";
import { data } from "../../dataset/held.ts";
import { reprinted } from "../../dataset/reprinted.ts";
import { lineFor, lines, recordedAs, without, withExceptions } from "../exceptions.ts";
import { checkOf, checks, foundBy, openIn } from "../held-checks.ts";

const research = "same figure:4Q03:6:Expense.R&D:4Q03:JPY";
const lastQuarter = "text:4Q03:text:Income.Net:2Q03:JPY:1";

/** The exceptions that no inconsistent check needs. */
const unmet = (of: Dataset): string[] =>
  unmetExceptions(of).map(({ relation, item, period }) => [relation, item, period].join(" "));

/** The checks of a release that are documented, by what they are about. */
const documentedIn = (of: Dataset, code: string): string[] =>
  reconcile(of)
    .filter(({ verdict, release }) => verdict === "documented" && release === code)
    .map(({ id }) => id.replace(code, "release"));

describe("the documented exceptions", () => {
  it("are each met by an inconsistent check, and every inconsistent check has one", () => {
    assert.deepEqual(unmet(data), []);
    assert.deepEqual(openIn(data), []);
  });

  it("are 55 cells forced to foot, 6 undisclosed flows, and three of their own kind", () => {
    const count = (kind: string): number =>
      data.exceptions.filter((each) => each.kind === kind).length;
    assert.deepEqual(exceptionKinds.map(count), [55, 1, 1, 1, 6]);
  });

  it("excuse 67 checks: three percentages of 4Q02 are printed alike in both releases", () => {
    assert.equal(checks.filter(({ verdict }) => verdict === "documented").length, 67);
    for (const item of ["Revenue.VAS", "Expense.S&M", "Income.Tax"]) {
      const recorded = data.exceptions.filter(
        (each) => each.item === item && each.period === "4Q02" && each.column === "percent",
      );
      assert.deepEqual(
        recorded.map(({ release }) => release.code),
        ["1Q03"],
      );
      for (const release of ["1Q03", "4Q03"])
        assert.equal(checkOf(`share:${release}:IS:${item}:4Q02:percent`).verdict, "documented");
    }
  });

  it("give their reason, a sentence in words, and then what the evidence shows", () => {
    for (const { kind, printed, reason, item, period } of data.exceptions) {
      assert.match(reason, /^[A-Z0-9].{20,}\.$/);
      const excused = checks.filter(
        (check) =>
          check.verdict === "documented" &&
          check.item === item &&
          check.period === period &&
          check.printed === printed,
      );
      assert.ok(excused.length > 0, `${item} ${period}`);
      const proof = / With \S+ instead of \S+, the parts of \S+ add up to \S+, not \S+\./;
      for (const { explanation } of excused) {
        assert.ok(explanation.includes(reason), explanation);
        assert.equal(proof.test(explanation), kind === "forced", explanation);
      }
    }
  });

  it("leave open what they do not document", () => {
    assert.deepEqual(openIn(without(research)), [research]);
    assert.deepEqual(openIn(without(lastQuarter)), [lastQuarter]);
  });

  it("are unmet where the source agrees", () => {
    const agreeing = checkOf("across statements:4Q03:CF:CashFlow.CashEnd:4Q03:JPY");
    const more = [...lines, lineFor(agreeing, data, "misprint", "cash-flows-annual")];
    assert.deepEqual(unmet(withExceptions(more)), ["across statements CashFlow.CashEnd 4Q03"]);
    const foots = altered("4Q03", "6", "\t78\t", "\t79\t");
    assert.deepEqual(unmet(foots), ["same figure Expense.R&D 4Q03"]);
  });

  it("are unmet where they repeat one that carries over to their release", () => {
    const carried = checkOf("share:4Q03:IS:Revenue.VAS:4Q02:percent");
    const more = [...lines, lineFor(carried, data, "forced", "")];
    assert.deepEqual(unmet(withExceptions(more)), ["share Revenue.VAS 4Q02"]);
  });

  it("excuse no other text in their cell", () => {
    const [convention, flow] = [
      "change:4Q03:IS:Income.Impairment:4Q03:YoY",
      "roll-forward:4Q03:BS:Balance.TreasuryStock:4Q03:JPY",
    ];
    assert.ok(openIn(altered("4Q03", "IS", "(54.9)\t0.0", "(54.9)\t0.1")).includes(convention));
    const bought = altered("4Q03", "BS", "\t(44,000)", "\t(44,001)");
    assert.deepEqual(
      openIn(bought).filter((id) => id.startsWith("roll-forward")),
      [flow, `${flow}:FY2003`],
    );
    assert.deepEqual(openIn(recordedAs(lastQuarter, { printed: "1,978" })), [lastQuarter]);
    assert.deepEqual(openIn(recordedAs(research, { printed: "77" })), [research]);
  });
});

describe("an exception", () => {
  it("carries over to a newer release that prints the same again", () => {
    const later = reprinted();
    assert.deepEqual(openIn(later), []);
    assert.deepEqual(unmet(later), []);
    const carried = documentedIn(later, "1Q04");
    assert.equal(carried.length, 40);
    assert.deepEqual(carried, documentedIn(later, "4Q03"));
  });

  it("is tested again there: what no longer makes the column add up is open", () => {
    const later = reprinted([["costs", "\t11,267\t", "\t11,268\t"]]);
    const [verdict, words] = foundBy("same figure:1Q04:6:Expense.R&D:4Q03:JPY", later);
    assert.equal(verdict, "open");
    assert.match(words, /Recorded as "forced", but no printed sum needs 78/);
    assert.equal(checkOf(research, later).verdict, "documented");
  });

  it("does not carry over to another text, nor back to an older release", () => {
    const later = reprinted([["costs", "\t78\t", "\t77\t"]]);
    assert.ok(openIn(later).includes("same figure:1Q04:6:Expense.R&D:4Q03:JPY"));
    const percent = "share:1Q03:IS:Revenue.VAS:4Q02:percent";
    assert.deepEqual(openIn(recordedAs(percent, { release: "4Q03" })), [percent]);
  });
});

describe("an arbitrary amount", () => {
  /** What somebody might record as the evidence of each kind. */
  const guesses: Readonly<Record<ExceptionKind, readonly string[]>> = {
    forced: [""],
    "undisclosed flow": ["7,153,087", "-100,000"],
    convention: ["change to nil"],
    misprint: ["operations", "ebitda", "revenue"],
    "period misnamed": ["3Q03"],
  };

  for (const [name, typo] of [
    ["(9,289,600)", alteredBundle("4Q03", "IS", "(9,289,600)", "(2,136,513)")],
    ["4,001,449", alteredBundle("4Q03", "IS", "\t4,001,449\t", "\t4,101,449\t")],
  ] as const) {
    const before = withExceptions(lines, typo);
    const gaps = openIn(before).map((id) => checkOf(id, before));
    const leftOpen = (kind: ExceptionKind, evidence: string): string[] => {
      const rows = gaps.map((check) => lineFor(check, before, kind, evidence));
      return openIn(withExceptions([...lines, ...rows], typo));
    };

    for (const kind of exceptionKinds)
      it(`in the place of ${name} is not excused as "${kind}", in whichever check it shows`, () => {
        assert.ok(gaps.some(({ relation }) => relation === "footing"));
        assert.ok(gaps.length > 5);
        for (const evidence of guesses[kind])
          assert.deepEqual(
            leftOpen(kind, evidence),
            gaps.map(({ id }) => id),
            evidence,
          );
      });
  }

  it("of 7,153,087 in a sum is explained by no kind, and its check says so", () => {
    const typo = alteredBundle("4Q03", "IS", "(9,289,600)", "(2,136,513)");
    const before = withExceptions(lines, typo);
    const footing =
      "footing:4Q03:IS:Income.Net:4Q02:JPY:Income.Pretax+Income.Tax+Income.Minority+Income.EquityMethod+Income.Impairment";
    const row = lineFor(checkOf(footing, before), before, "undisclosed flow", "7,153,087");
    const [verdict, words] = foundBy(footing, withExceptions([...lines, row], typo));
    assert.equal(verdict, "open");
    assert.match(
      words,
      /difference 7,153,087 thousand\. Recorded as "undisclosed flow", but this kind explains only these relations: roll-forward\.$/,
    );
  });
});
