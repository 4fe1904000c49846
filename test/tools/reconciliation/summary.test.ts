import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { summarise, tabulate } from "../../../tools/reconciliation/summary.ts";
import { checkOf, checks } from "../../reconciliation/held-checks.ts";

describe("the summary", () => {
  it("counts the checks of the releases by family and verdict", () => {
    assert.deepEqual(
      tabulate(summarise(checks)).map((row) => row.join(" | ")),
      [
        "family | exact | rounding | weak | restated | documented | incomplete | open | all",
        "footing | 344 | 12 |  |  |  |  |  | 356",
        "same figure | 242 |  |  |  | 4 |  |  | 246",
        "across statements | 49 | 1 |  |  |  |  |  | 50",
        "balance sheet | 8 |  |  |  |  |  |  | 8",
        "roll-forward | 14 | 4 |  |  | 6 | 45 |  | 69",
        "change | 216 | 1 | 11 |  | 1 |  |  | 229",
        "share | 353 |  |  |  | 34 |  |  | 387",
        "translation | 214 |  |  |  | 20 |  |  | 234",
        "per share | 31 | 1 |  |  |  |  |  | 32",
        "quarters and years | 4 |  |  |  |  | 112 |  | 116",
        "restatement | 156 |  |  | 51 |  |  |  | 207",
        "restatement bridge | 8 |  |  |  |  |  |  | 8",
        "text | 243 |  | 4 |  | 2 |  |  | 249",
        "private placement | 2 | 2 |  |  |  |  |  | 4",
        "all | 1884 | 21 | 15 | 51 | 67 | 157 |  | 2195",
      ],
    );
  });

  it("counts what it is given, and nothing of the families it is not", () => {
    const one = checkOf("balance sheet:4Q03:BS:Balance.TotalLiabilitiesEquity:4Q03:JPY");
    const { families, total } = summarise([one, one]);
    const counted = families.filter(({ counts }) => counts.all > 0);
    assert.deepEqual(
      counted.map(({ relation, counts }) => [relation, counts.exact, counts.all]),
      [["balance sheet", 2, 2]],
    );
    assert.equal(total.all, 2);
  });
});
