import assert from "node:assert/strict";
import { attempt, Failure, type FailureAbouts } from "../../../src/errors.ts";
import type { Refusal } from "../../../src/figures/refusal.ts";
import type { FunctionId } from "../../../src/functions/catalogue.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import { argumentFailures } from "../../../src/taskpane/words/arguments-in-japanese.ts";
import { figureRefusals } from "../../../src/taskpane/words/refusals-of-figures.ts";
import { tellFailure } from "../../../src/taskpane/words/tell-failure.ts";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { englishWordsIn } from "../english-words.ts";

type Reason = keyof FailureAbouts | Refusal["reason"];
type Call = readonly [id: FunctionId, ...values: unknown[]];

/** A call of the functions that fails for each reason. */
const calls: Partial<Record<Reason, Call>> = {
  "not a period": ["REVENUE", "soon"],
  "not a quarter": ["REVENUE", "LTM 1H03"],
  "no quarter end": ["REVENUE", "2004-03-30"],
  "outside the data": ["REVENUE", "1850-03-31"],
  outside: ["REVENUE", "FY2004"],
  "several periods": ["REVENUE", "1Q03,4Q03"],
  "ambiguous date": ["REVENUE", "5/6/2004"],
  "not a date": ["REVENUE", "2004-02-31"],
  "not a release with a date": ["REVENUE", "4Q03", "SI", "", "first@never"],
  "date for a release": ["ASPRINTED", "2004-05-14", "1"],
  "unknown code": ["REVENUE", "4Q03", "SIs"],
  percentage: ["CHANGE", "4Q03", "Stated.GrossMarginSI"],
  "misplaced argument": ["REVENUE", "4Q03", "JPYm"],
  "is missing": ["REVENUE", ""],
  "cannot be TRUE": ["REVENUE", true],
  "cannot be FALSE": ["REVENUE", false],
  "cannot be a range": ["REVENUE", [["4Q03", "1Q03"]]],
  "contains an error": ["REVENUE", { error: 1 }],
  "must be a number": ["USD", "much", "4Q03"],
  "must be a whole number, 1 or more": ["ASPRINTED", "4Q03", "1", "0.5"],
  "must be at most 100": ["NOTES", "Operations", "4Q03", "", "101"],
  "not by quarters": ["CHANGE", "FY2003", "Revenue.Total", "QoQ"],
  "no money": ["FIGURE", "4Q03", "Contracts.DialUp", "JPYm"],
  "not a column": ["STATEMENT", "Operations", "4Q03 Growth"],
  "not a span": ["STATEMENT", "Operations", "4Q03:1Q03"],
  "nothing reported": ["STATEMENT", "Operations", "1Q95:2Q95"],
  "no such place": ["ASPRINTED", "4Q03", "1", "99"],
  "table not printed": ["ASPRINTED", "1Q03", "IS-FY"],
  "no item found": ["ITEMS", "xyzzy"],
  "count of releases": ["FLAGS", [["1Q03", "4Q03", "3Q03"]], "Revenue.SI", [["1Q03", "4Q03"]]],
  "no release by then": ["REVENUE", "4Q03", "SI", "", "1999-12-31"],
  "release not held": ["REVENUE", "4Q03", "SI", "", "2Q03"],
  "percentage not printed": ["PRINTED", "4Q03", "Contracts.IIJ4U", "percent"],
  "not presented": ["FIGURE", "1Q03", "Income.Impairment", "", "1Q03"],
  "another release": ["REVENUE", "4Q03", "SI", "", "1Q03"],
  "mixed bases": ["INCOME", "2Q03", "Net"],
  "never derived": ["CONTRACTS", "2Q03", "DialUp"],
  "no dollars": ["REVENUE", "3Q03", "SI", "USD"],
};

/** The failure of a call, alone or as the first in a block. */
function failureOf([id, ...values]: Call): Failure | undefined {
  const answer: unknown = attempt(() => ask(id, values, openDataset()));
  const cells: unknown[] = Array.isArray(answer) ? answer.flat(2) : [answer];
  return cells.find((cell) => cell instanceof Failure);
}

describe("failures of the functions, in Japanese", () => {
  for (const [reason, call] of Object.entries(calls))
    it(`say what was asked, and what to do: ${reason}`, () => {
      const failure = failureOf(call);
      assert.ok(failure, "the call fails");
      assert.equal(failure.data.reason, reason, failure.message);
      const told = tellFailure(failure, "ja");
      assert.deepEqual(englishWordsIn(told), [], told);
      assert.match(told, /[\p{Script=Hiragana}].*。$/u);
      assert.equal(tellFailure(failure, "en"), failure.message);
    });

  it("have words for each reason that there is", () => {
    const tried = Object.keys(calls);
    const known = [...Object.keys(argumentFailures), ...Object.keys(figureRefusals)];
    assert.deepEqual(
      tried.filter((reason) => !known.includes(reason)),
      [],
    );
  });

  it("name the periods that a text could mean, with their months", () => {
    const failure = failureOf(["REVENUE", "4Q2003"]) ?? assert.fail();
    assert.equal(
      tellFailure(failure, "ja"),
      "「4Q2003」は4Q03（2004年1月～2004年3月）とも4Q02（2003年1月～2003年3月）とも読めます（年度を終了年で呼ぶデータ提供会社があるため）。いずれかのコードを指定してください。",
    );
  });

  it("say that vendors call FY2003 FY2004", () => {
    const failure = failureOf(["FIGURE", "FY2004", "Revenue.Total"]) ?? assert.fail();
    assert.match(tellFailure(failure, "ja"), /FY2003/);
  });
});
