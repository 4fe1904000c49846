import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { inRow, only, replaced, varied, type Varied } from "./vary.ts";

const balance = "CONSOLIDATED BALANCE SHEETS";
const cashFlows = "CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS";

const brings = (edit: (text: string) => string, part: Partial<Varied>): void => {
  assert.deepEqual(varied(edit), only(part));
};

/** Prints a cell of a row otherwise. */
const misprinted = (caption: string, label: string, from: string, to: string) =>
  inRow(caption, label, (cells) => cells.with(cells.indexOf(from), to));

/** What is asked of cells, in short: line, printed, read, why; and the row of corrections.tsv. */
function corrections(edit: (text: string) => string): (readonly string[])[] {
  const { refused, asked, files } = varied(edit);
  assert.deepEqual(refused, []);
  assert.equal(asked.length, files["corrections.tsv"]?.length);
  return (files["corrections.tsv"] ?? []).map((row) => row.split("\t").slice(1));
}

describe("slips of a scan", () => {
  it("are asked, each with a reading and what speaks for it", () => {
    assert.deepEqual(
      varied(misprinted(balance, "Accounts payable", "4,797,858", "4,797,85B")).asked,
      [
        '178: "CONSOLIDATED BALANCE SHEETS", "Accounts payable", 1Q04 JPY: "4,797,85B" is not a figure, to be read as "4,797,858": a letter stands for a digit; with 4,797,858 the column adds up to Balance.CurrentLiabilities.',
      ],
    );
    assert.deepEqual(corrections(misprinted(balance, "Common stock", "7,765,048", "7,765,O48")), [
      [
        "balance-sheet",
        "Balance.CommonStock",
        "1Q03 JPY",
        "7,765,O48",
        "?7,765,048",
        "?A letter stands for a digit; balance-sheet of 1Q03 prints 7,765,048; with 7,765,048 the column adds up to Balance.Equity.",
      ],
    ]);
  });

  it("may be wrong groups, other dashes, wide digits, marks at figures, lost parentheses, spaces", () => {
    const cases: readonly (readonly [string, string, string, string, string, string])[] = [
      [
        balance,
        "Accounts payable",
        "4,797,858",
        "47,97,858",
        "?4,797,858",
        "The digits are not in groups of three",
      ],
      [
        cashFlows,
        "Repayments of long-term borrowings",
        "(386,477)",
        "–386,477",
        "?-386,477",
        "Another dash stands for the minus or the nil",
      ],
      [
        cashFlows,
        "Proceeds from long-term borrowings",
        "-",
        "–",
        "?-",
        "Another dash stands for the minus or the nil",
      ],
      [
        "Table 6.",
        "Research and development",
        "81",
        "８１",
        "?81",
        "Characters of full width stand for digits or signs",
      ],
      [
        "Table 6.",
        "Research and development",
        "81",
        "81 ⁸",
        "?81",
        "A footnote mark stands at the figure",
      ],
      [
        cashFlows,
        "Repayments of long-term borrowings",
        "(386,477)",
        "(386,477",
        "?(386,477)",
        "A parenthesis is missing",
      ],
      [
        "Table 6.",
        "Sales and marketing",
        "742",
        "7 42",
        "?742",
        "A space stands within the figure",
      ],
    ];
    for (const [caption, label, from, to, read, why] of cases) {
      const [row = []] = corrections(misprinted(caption, label, from, to));
      assert.deepEqual([row[3], row[4]], [to, read]);
      assert.ok(row[5]?.startsWith(`?${why}; `), row[5]);
    }
  });

  it("without a reading are asked openly, and nothing is read", () => {
    assert.deepEqual(corrections(misprinted(balance, "Accounts payable", "4,797,858", "#####")), [
      [
        "balance-sheet",
        "Balance.Payables",
        "1Q04 JPY",
        "#####",
        "?",
        "?No figure can be made out.",
      ],
    ]);
  });

  it("keep the printed text in the table's file", () => {
    const { files } = varied(misprinted("Table 6.", "Research and development", "81", "8l"));
    assert.deepEqual(files["1Q04/costs.tsv"], [
      "Expense.R&D\tResearch and development\t8l\t96\t(15.5%)\t78\t3.1%",
    ]);
  });

  it("that leave a figure are told where a total shows them", () => {
    const { refused, asked, told } = varied(
      misprinted(balance, "Accounts payable", "4,797,858", "4,797,585"),
    );
    assert.deepEqual([refused, asked], [[], []]);
    assert.deepEqual(told, [
      "183: Balance.CurrentLiabilities 1Q04 JPY is printed as 16,202,817; lines 177, 178, 179, 180, 181, 182 do not add up to it.",
    ]);
  });
});

describe("lines of a text that are damaged", () => {
  it("are refused: without tabs, with a tab too few or too many, with an empty line between", () => {
    const row = "Equipment sales\t702\t321\t119.1%\t2,117\t(66.8%)";
    brings(replaced(row, row.replaceAll("\t", " ")), {
      refused: [
        '28: "Equipment sales 702 321 119.1% 2,117 (66.8%)" stands within a table and has no tabs.',
      ],
    });
    brings(replaced(row, `\n${row}`), { refused: ["28: an empty line stands within a table."] });
    const ragged = '28: Table 1 (Revenues), "Equipment sales": the row has';
    assert.equal(
      varied(replaced(row, row.replace("\t321", " 321"))).refused[0],
      `${ragged} 4 cells, the heads have 5.`,
    );
    assert.equal(
      varied(replaced(row, row.replace("702", "7\t02"))).refused[0],
      `${ragged} 6 cells, the heads have 5.`,
    );
    brings(replaced(row, row.replace("Equipment sales", "")), {
      refused: ['28: Table 1 (Revenues), "": a row has figures and no label.'],
    });
  });
});

describe("what is layout, not text", () => {
  it("changes nothing: ends of line, kinds of spaces, underlines, a mark of byte order", () => {
    brings((text) => text.replaceAll("\n", "\r\n"), {});
    brings((text) => `\ufeff${text}`, {});
    brings((text) => text.replace(/(?<=[a-z]) (?=[a-z])/g, "\u00a0"), {});
    brings((text) => text.replace(/\t(?=\d)/g, "\t "), {});
    brings((text) => text.replace(/(?<=\t)([\d,]+)(?=\t)/g, "<u>$1</u>"), {});
  });

  it("takes both notations of negative figures, each as printed", () => {
    const { refused, asked, files } = varied((text) =>
      text.replace(/(?<=\t)\(([\d.,]+%?)\)(?=\t|\n)/g, "-$1"),
    );
    assert.deepEqual([refused, asked], [[], []]);
    assert.deepEqual(files["1Q04/ebitda.tsv"]?.slice(0, 2), [
      "EBITDA.Adjusted\tAdjusted EBITDA\t1,064\t-105\t1,358",
      "-Depreciation.EBITDA\tDepreciation and amortization ⁷\t-961\t-963\t-1,008",
    ]);
  });
});
