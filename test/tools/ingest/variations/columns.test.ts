import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { inRow, inTable, only, replaced, varied, withColumns, type Varied } from "./vary.ts";

const costs = "Table 6 (Costs and Expenses)";
const operations = '"CONSOLIDATED STATEMENTS OF OPERATIONS"';

/** Asserts what an edit of the text brings, and nothing else. */
const brings = (edit: (text: string) => string, part: Partial<Varied>): void => {
  assert.deepEqual(varied(edit), only(part));
};

/** Puts cells of the figures of a table elsewhere, below heads that stay. */
const below = (caption: string, order: readonly number[]) =>
  inTable(caption, ([head = [], ...rows]) => [
    head,
    ...rows.map((row) => order.map((at) => row[at] ?? "")),
  ]);

describe("columns of a text", () => {
  it("may stand in another order: each figure keeps its period, a change the newest", () => {
    const { refused, asked, told, files } = varied(withColumns("Table 4.", [0, 3, 1, 2]));
    assert.deepEqual([refused, asked, told], [[], [], []]);
    assert.deepEqual(files, {
      "1Q04/bandwidth.tsv": [
        "item\tlabel\t4Q03 Gbps\t1Q04 Gbps\t1Q03 Gbps",
        "Bandwidth.Dedicated\tDedicated Access Services\t64.5\t71.2\t41.1",
        "Bandwidth.DC\tDC Connectivity Services\t15.6\t17.0\t10.3",
        "Bandwidth.Total\tTotal Contract Bandwidth\t80.1\t88.2\t51.4",
      ],
      "heads.tsv": ["1Q04\tbandwidth\t|4Q03|1Q04|1Q03"],
    });
    const moved = varied(withColumns("Table 5.", [0, 4, 5, 2, 3, 1])).files;
    assert.equal(
      moved["1Q04/value-added.tsv"]?.[0],
      "item\tlabel\t4Q03 JPY\t1Q04 QoQ\t1Q03 JPY\t1Q04 YoY\t1Q04 JPY",
    );
  });

  it("may lack one, or have one more of a period that is known", () => {
    const { files } = varied(withColumns("Table 6.", [0, 1, 2, 3, 4]));
    assert.deepEqual(files["heads.tsv"], ["1Q04\tcosts\t|1Q04|1Q03|YoY % change|4Q03"]);
    assert.equal(
      files["1Q04/costs.tsv"]?.[0],
      "item\tlabel\t1Q04 JPY\t1Q03 JPY\t1Q04 YoY\t4Q03 JPY",
    );
    const added = ["2Q03", "50.1", "11.0", "61.1"];
    const more = varied(
      inTable("Table 4.", (rows) => rows.map((row, i) => [...row, added[i] ?? ""])),
    );
    assert.deepEqual([more.refused, more.asked], [[], []]);
    assert.equal(
      more.files["1Q04/bandwidth.tsv"]?.[3],
      "Bandwidth.Total\tTotal Contract Bandwidth\t88.2\t51.4\t80.1\t61.1",
    );
  });

  it("are refused where a head is not known, or no quarter ends on its day", () => {
    brings(
      inTable("Table 6.", (rows) => rows.map((row, i) => [...row, i === 0 ? "Budget" : "1"])),
      {
        refused: [
          `74: ${costs}: column 6 is headed "Budget": "budget" is not a head that is known.`,
        ],
      },
    );
    brings(replaced("\tJun 30, 2003", "\tJun 29, 2003"), {
      refused: [
        `118: ${operations}: column 4 is headed "Jun 29, 2003 / JPY": no quarter ends on Jun 29, 2003.`,
      ],
    });
    brings(
      inRow("Table 3.", "", () => ["", "1Q04", "", "4Q03"]),
      {
        refused: ["41: Table 3 (Number of Contracts): columns 1 and 2 are both headed 1Q04 count."],
      },
    );
  });

  it("are refused where two have one head, or the same figures", () => {
    brings(
      inRow("Table 3.", "", () => ["", "1Q04", "1Q03", "1Q03"]),
      {
        refused: ["41: Table 3 (Number of Contracts): columns 2 and 3 are both headed 1Q03 count."],
      },
    );
    assert.deepEqual(varied(below("Table 3.", [0, 1, 1, 3])).refused, [
      "41: Table 3 (Number of Contracts): column 2, headed 1Q03 count, has the same figures as column 1.",
    ]);
  });

  it("are refused where the figures under a head are those of another period", () => {
    assert.deepEqual(varied(below("Table 6.", [0, 1, 4, 3, 2, 5])).refused, [
      `74: ${costs}: column 2 is headed 1Q03 JPY; its figures are those of 4Q03.`,
      `74: ${costs}: column 4 is headed 4Q03 JPY; its figures are those of 1Q03.`,
    ]);
    assert.deepEqual(varied(below("Table 6.", [0, 4, 2, 3, 1, 5])).refused, [
      `74: ${costs}: column 1 is headed 1Q04 JPY; its figures are those of 4Q03.`,
      `74: ${costs}: column 4 is headed 4Q03 JPY; its figures are those of 1Q04.`,
    ]);
  });

  it("are refused where a percentage stands under amounts", () => {
    brings(
      inRow(
        "Table 6.",
        "Research and development",
        ([label = "", a = "", b = "", c = "", ...rest]) => [label, a, c, b, ...rest],
      ),
      {
        refused: [
          `82: ${costs}, "Research and development": "(15.5%)" is a percentage under 1Q03 JPY.`,
        ],
      },
    );
  });

  it("may have heads in several lines, and dates in long form", () => {
    const heads = [
      ["", "1Q04", "1Q03", "YoY", "4Q03", "QoQ"],
      ["", "", "", "% Change", "", "% Change"],
    ];
    brings(
      inTable("Table 7.", ([, ...rows]) => [...heads, ...rows]),
      {
        files: {
          "heads.tsv": [
            "1Q04\tstatistics\t|1Q04|1Q03|YoY|4Q03|QoQ",
            "1Q04\tstatistics\t|||% Change||% Change",
          ],
        },
      },
    );
    const long = varied((text) =>
      text.replaceAll("\tJun 30, 2004", "\t30 June 2004").replaceAll("\tMar 31,", "\tMarch 31,"),
    );
    assert.deepEqual(
      long,
      only({
        files: {
          "heads.tsv": [
            "1Q04\toperations\t|30 June 2004|||Jun 30, 2003|||March 31, 2004||",
            "1Q04\tbalance-sheet\t|30 June 2004|||Jun 30, 2003||March 31, 2004|",
            "1Q04\tcash-flows\t|30 June 2004||Jun 30, 2003|March 31, 2004",
          ],
        },
      }),
    );
  });
});
