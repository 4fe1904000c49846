import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { verdicts } from "../../../src/reconciliation/check.ts";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";
import { checksInJapanese } from "../../../src/taskpane/words/checks-in-japanese.ts";
import { altered } from "../../dataset/altered.ts";
import { englishWordsIn } from "../english-words.ts";

const data = openDataset();
const words = checksInJapanese(data);
const checks = reconcile(data);
const explained = (id: string): string =>
  (checks.find((check) => check.id === id) ?? assert.fail(id)).explainIn(words);

/** Amounts of thousands, as printed. */
const amountsIn = (text: string): string[] =>
  text.match(/\(?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?%?/g) ?? [];

describe("the explanation of a check, in Japanese", () => {
  it("gives the calculation, the printed figure and the difference", () => {
    assert.equal(
      explained(
        "footing:4Q03:IS:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment",
      ),
      "一致。営業収益合計 4Q03（4Q03決算短信、損益計算書）：5,498,547 + 4,001,449 + 2,117,006 = 11,617,002、公表値 11,617,002、差 0千円。",
    );
  });

  it("gives both prints of a restated figure, and why they differ", () => {
    const restated = checks.find(
      ({ verdict, item, period }) =>
        verdict === "restated" && item === "Income.Net" && period === "4Q02",
    );
    assert.match(
      restated?.explainIn(words) ?? "",
      /^修正再表示（誤りではない）［変更］。.*（2003年8月） → .*（2004年5月）、増減 .*。拘束性預金5,000,000千円/,
    );
  });

  it("asks first whether a comparative that differs was read wrong or restated, then doubts the source", () => {
    const misprinted = altered("1Q03", "1", "\t4,905\t", "\t4,915\t");
    const open = reconcile(misprinted).find(
      ({ id }) => id === "restatement:1Q03:1:Revenue.SI:4Q02:JPY:4Q03",
    );
    assert.equal(
      open?.explainIn(words),
      "行または列の読み違い、または修正再表示ではないか。いずれでもなければ、資料内の不一致。システムインテグレーション売上高 4Q02（1Q03決算短信、売上高（表1））：4,905 = 4,905、公表値 4,915、差 10百万円。",
    );
  });

  for (const verdict of verdicts.filter((each) => checks.some((check) => check.verdict === each)))
    it(`has no English words, and the amounts of the English one: ${verdict}`, () => {
      for (const check of checks.filter((each) => each.verdict === verdict)) {
        const said = check.explainIn(words);
        assert.deepEqual(englishWordsIn(said), [], said);
        for (const amount of amountsIn(check.explanation))
          assert.ok(said.includes(amount), `${said} lacks ${amount} of ${check.explanation}`);
      }
    });
});
