import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { laidOver } from "../../../../tools/ingest/writing/data-files.ts";
import { base, held, ingestText, inRow, only, replaced, varied, type Varied } from "./vary.ts";

const brings = (edit: (text: string) => string, part: Partial<Varied>): void => {
  assert.deepEqual(varied(edit), only(part));
};

describe("what a text says of its release", () => {
  it("is refused where the rate does not give the dollars, or there is none", () => {
    brings(replaced("JPY 108.43", "JPY 118.43"), {
      refused: [
        '174: at the rate of 118.43 yen the dollars of "CONSOLIDATED BALANCE SHEETS" do not follow: 39,152,858 would be 330,599, printed is 361,089, which is a rate of 108.43.',
      ],
    });
    brings(replaced("JPY 108.43 =", "JPY 1O8.43 ="), {
      refused: ["the text gives no rate of the dollars."],
    });
  });

  it("is refused where two lines give two rates", () => {
    const note =
      "\n\nNote (1): translated at the rate of JPY109.43 = \\$1, the approximate rate of exchange on June 30, 2004.\n";
    const { refused } = varied((text) => text.trimEnd() + note);
    assert.deepEqual(refused, [
      "242: the rate of the dollars is 109.43 here and 108.43 in line 5.",
    ]);
  });

  it("is refused where the day of the rate is not the last of the quarter", () => {
    brings(replaced("rate on June 30, 2004", "rate on May 31, 2004"), {
      refused: [
        "the day of the rate, 2004-05-31, is not the last day of 1Q04, 2004-06-30, as in every release held.",
      ],
    });
  });

  it("is refused where the days of publication cannot be", () => {
    brings(replaced("New York, August 11, 2004", "New York, August 13, 2004"), {
      refused: ["2004-08-13 in New York does not go with 2004-08-12 in Tokyo."],
    });
    brings(
      (text) =>
        text.replace(
          "Tokyo, August 12, 2004 / New York, August 11, 2004",
          "Tokyo, August 12, 2005 / New York, August 11, 2005",
        ),
      {
        refused: ["the day of publication, 2005-08-12, is 408 days after the end of 1Q04."],
      },
    );
  });

  it("is taken all the same where a person wrote the row of releases.tsv so", () => {
    const late = base.replace(
      "Tokyo, August 12, 2004 / New York, August 11, 2004",
      "Tokyo, November 12, 2004 / New York, November 11, 2004",
    );
    const row = "1Q04\t2004-11-12\t2004-11-11\t108.43\t2004-06-30\t1Q04\thttp://www.iij.ad.jp/en/";
    const releases = `${held.get("releases.tsv")?.trimEnd() ?? ""}\n${row}\n`;
    assert.equal(ingestText(late).refused.length, 1);
    assert.deepEqual(
      ingestText(late, laidOver(held, new Map([["releases.tsv", releases]]))).refused,
      [],
    );
  });

  it("is refused where a row of releases.tsv says otherwise", () => {
    const row = "1Q04\t2004-08-12\t2004-08-11\t108.34\t2004-06-30\t1Q04\thttp://www.iij.ad.jp/en/";
    const releases = `${held.get("releases.tsv")?.trimEnd() ?? ""}\n${row}\n`;
    const { refused } = ingestText(base, laidOver(held, new Map([["releases.tsv", releases]])));
    assert.deepEqual(
      refused.map(({ what }) => what),
      ['releases.tsv has "108.34" for 1Q04, the text gives "108.43".'],
    );
  });

  it("is refused where its quarter is another in words, in heads, or as asked", () => {
    brings(replaced("the first quarter of", "the second quarter of"), {
      refused: ["3: the text speaks of 2Q04 as its quarter, the heads of its tables of 1Q04."],
    });
    assert.equal(
      varied(inRow("Table 3.", "", () => ["", "4Q03", "1Q03", "3Q03"])).refused[0],
      "41: the newest column of Table 3 (Number of Contracts) is 4Q03, that of most tables 1Q04.",
    );
    assert.deepEqual(
      ingestText(base, held, "4Q03").refused.map(({ what }) => what),
      ["--release asks for 4Q03, the text reports 1Q04."],
    );
  });

  it("is refused where a note translates another period than the columns of dollars", () => {
    const note =
      "\n\nNote (1): dollars with respect to the three months ended Mar 31, 2004 are for convenience.\n";
    assert.deepEqual(varied((text) => text.trimEnd() + note).refused.toSorted(), [
      "118: a column of dollars is headed 1Q04; no note translates that period.",
      "160: a column of dollars is headed 1Q04; no note translates that period.",
      "205: a column of dollars is headed 1Q04; no note translates that period.",
      "242: a note translates 4Q03 into dollars; no column of dollars is headed so.",
    ]);
  });
});

describe("figures that are restated", () => {
  it("are told, and the release is taken", () => {
    const { refused, asked, told } = varied(
      inRow("CONSOLIDATED STATEMENTS OF OPERATIONS", "Weighted average number of shares", (cells) =>
        cells.map((text) => (text === "38,312" ? "38,320" : text)),
      ),
    );
    assert.deepEqual([refused, asked], [[], []]);
    assert.deepEqual(told, [
      '118: 12 reprinted figures of "CONSOLIDATED STATEMENTS OF OPERATIONS" differ from the releases held; its rows above say which. Wrong row, wrong column, or restated?',
    ]);
  });
});

describe("all that is wrong with a text", () => {
  it("is told at once, in the order of its lines", () => {
    const edit = (text: string): string =>
      [
        replaced("JPY 108.43 =", "JPY 1O8.43 ="),
        replaced("Equipment sales\t702\t321", "Equipment sales\t702 321"),
        replaced("Costs and Expenses (JPY in millions)", "Costs and Expenses (JPY in billions)"),
        replaced("Table 5. ", "Table 4. "),
      ].reduce((edited, each) => each(edited), text);
    assert.deepEqual(
      varied(edit).refused.map((what) => what.split(":")[0]),
      ["the text gives no rate of the dollars.", "28", "28", "28", "61", "72"],
    );
    const garbled = (text: string): string => edit(text).replace("\t4,797,858\t", "\t4,797,85B\t");
    assert.deepEqual(
      varied(garbled).asked.map((what) => what.split(":")[0]),
      ["28", "178"],
    );
  });
});
