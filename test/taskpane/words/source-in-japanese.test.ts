import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { Failure } from "../../../src/errors.ts";
import { sourceOf } from "../../../src/functions/answers/source.ts";
import { itemPeriods } from "../../../src/lookup/item/item-periods.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { sourceInJapanese } from "../../../src/taskpane/words/source-in-japanese.ts";
import { englishWordsIn } from "../english-words.ts";

const data = openDataset();

/** Every figure of the newest release that prints it, and those of the older ones. */
const figures = [...data.items.values()].flatMap((item) =>
  itemPeriods(data, { item }).flatMap(({ figure }): Figure[] =>
    figure instanceof Failure ? [] : [figure],
  ),
);

/** Codes of periods and releases, and figures as printed. */
const factsIn = (line: string): string[] =>
  line.match(/\b(?:FY\d{4}|[1-4]Q\d\d|[12]H\d\d|9M\d\d)|\(?[\d,]+(?:\.\d+)?\)?%?/g) ?? [];

const sourceFor = (item: string, period: string): string => {
  const figure = figures.find((each) => each.item.code === item && each.period.code === period);
  return sourceInJapanese(data, figure ?? assert.fail(`${item} ${period}`));
};

describe("where a figure is from, in Japanese", () => {
  it("names the release, the table, the row, the column, the printed text and the unit", () => {
    assert.equal(
      sourceFor("Revenue.Equipment", "4Q03"),
      "4Q03決算短信（2004年5月14日）、損益計算書、行「Equipment sales」、列 4Q03 円：2,117,006千円",
    );
  });

  it("gives the chain of a derived figure", () => {
    assert.match(
      sourceFor("Revenue.SI", "2Q03"),
      /^複数の決算短信から算出：2Q03 [\d,]+千円 = FY2003/,
    );
  });

  it("says why a figure is superseded", () => {
    assert.match(
      sourceFor("Income.Net", "1Q03"),
      /修正再表示前の値（4Q03決算短信で4Q02以降を修正再表示）：/,
    );
  });

  it("holds the figures and the codes of the English line, for every figure, and no English words", () => {
    const kinds = new Set(figures.map(({ status }) => status));
    assert.ok(kinds.size >= 5, [...kinds].join(", "));
    for (const figure of figures) {
      const [said, english] = [sourceInJapanese(data, figure), sourceOf(data, figure)];
      assert.deepEqual(englishWordsIn(said), [], said);
      for (const [, table = "", fact = ""] of english.matchAll(
        /(Table )?(\(?[\d,.]*\d[\d,.]*\d\)?%?)/g,
      ))
        if (table === "" && fact.length > 3)
          assert.ok(
            said.includes(fact.replace(/[.,]$/, "")),
            `${said} lacks ${fact} of ${english}`,
          );
      assert.deepEqual(
        factsIn(english).filter((code) => /[QFHM]/.test(code) && !said.includes(code)),
        [],
        said,
      );
    }
  });
});
