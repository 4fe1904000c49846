import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { inRow, inTable, only, varied, type Varied } from "./vary.ts";

const operations = "CONSOLIDATED STATEMENTS OF OPERATIONS";
const cashFlows = "CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS";
const balance = "CONSOLIDATED BALANCE SHEETS";

const brings = (edit: (text: string) => string, part: Partial<Varied>): void => {
  assert.deepEqual(varied(edit), only(part));
};

/** Gives a row another label. */
const relabelled = (caption: string, from: string, to: string) =>
  inRow(caption, from, ([, ...cells]) => [to, ...cells]);

const without = (caption: string, isOut: (label: string) => boolean) =>
  inTable(caption, (rows) => rows.filter(([label = ""]) => !isOut(label)));

describe("labels of a text", () => {
  it("may say the same in other words, case, marks and spaces", () => {
    const equipment = "\t702\t321\t119.1%\t2,117\t(66.8%)";
    for (const label of [
      "EQUIPMENT SALES",
      "Equipment sales ⁹",
      "Equipment sales (2)",
      "Equipment sale",
      "Sales of equipment",
    ])
      brings(relabelled("Table 1.", "Equipment sales", label), {
        files: { "1Q04/revenue.tsv": [`Revenue.Equipment\t${label}${equipment}`] },
      });
  });

  it("may be new where the figures are known: the line is asked, with its item proposed", () => {
    const { asked, files } = varied(relabelled("Table 1.", "Equipment sales", "Sundry"));
    assert.deepEqual(asked, [
      '28: Table 1 (Revenues), "Sundry": its figures are those of Revenue.Equipment in operations of this text for 1Q04; its label is not like that line\'s.',
    ]);
    assert.deepEqual(files, {
      "1Q04/revenue.tsv": ["?Revenue.Equipment\tSundry\t702\t321\t119.1%\t2,117\t(66.8%)"],
    });
  });

  it("are held against the figures: two that are swapped are asked about", () => {
    const other: Readonly<Record<string, string>> = {
      "Sales and marketing": "General and administrative",
      "General and administrative": "Sales and marketing",
    };
    const { asked } = varied(
      inTable("Table 6.", (rows) =>
        rows.map(([label = "", ...cells]) => [other[label] ?? label, ...cells]),
      ),
    );
    assert.deepEqual(asked, [
      '80: Table 6 (Costs and Expenses), "General and administrative": its label is that of Expense.G&A, its reprinted figures are those of Expense.S&M.',
      '81: Table 6 (Costs and Expenses), "Sales and marketing": its label is that of Expense.S&M, its reprinted figures are those of Expense.G&A.',
    ]);
  });

  it("that stand over two lines are refused", () => {
    const edit = inTable("Table 9.", (rows) =>
      rows.flatMap((row) =>
        row[0]?.startsWith("Acquisition")
          ? [
              ["Acquisition of assets by entering", "", "", ""],
              ["into capital leases", ...row.slice(1)],
            ]
          : [row],
      ),
    );
    brings(edit, {
      refused: [
        '108: Table 9 (CAPEX): the label "Acquisition of assets by entering into capital leases" stands in two lines.',
      ],
    });
  });
});

describe("lines of a text", () => {
  it("that are merged are asked about, with the two that they hold", () => {
    const merged = [
      "11,657",
      "1,264,018",
      "14.1%",
      "1,439,026",
      "17.3%",
      "(12.2)",
      "1,273,812",
      "11.0%",
      "(0.8)",
    ];
    const { asked, files } = varied(
      inTable(operations, (rows) =>
        rows.flatMap((row) => {
          if (row[0] === "Sales and marketing")
            return [["Selling, general and administrative", ...merged]];
          return row[0] === "General and administrative" ? [] : [row];
        }),
      ),
    );
    assert.deepEqual(asked, [
      '138: "CONSOLIDATED STATEMENTS OF OPERATIONS", "Selling, general and administrative": it holds Expense.S&M and Expense.G&A together: 4Q03 1,273,812 = 755,928 + 517,884; say which of them it is from now on, or that it is a new line.',
    ]);
    assert.equal(files["1Q04/operations.tsv"]?.[0]?.split("\t")[0], "?Expense.G&A");
  });

  it("that are new are asked, with the total that they fill; with none, parent and side are open", () => {
    const goodwill = ["Amortization of goodwill", "20", "-", "", "-", ""];
    const filled = varied(
      inTable("Table 6.", (rows) =>
        rows.flatMap((row) => {
          if (row[0] === "Research and development") return [row, goodwill];
          return [row[0] === "Total costs and expenses" ? row.with(1, "8,848") : row];
        }),
      ),
    );
    assert.deepEqual(filled.asked, [
      '83: Table 6 (Costs and Expenses), "Amortization of goodwill" is a line that no release held prints. It fills the gap of Expense.AllCosts.',
    ]);
    assert.deepEqual(filled.files["items.tsv"], [
      "?Expense.AmortizationGoodwill\tAmortization of goodwill\t?\tflow\tmoney\tdebit\t+Expense.AllCosts",
    ]);
    const memo = ["of which salaries", "52", "50", "4.0%", "51", "2.0%"];
    const open = varied(
      inTable("Table 6.", (rows) =>
        rows.flatMap((row) => (row[0] === "Research and development" ? [row, memo] : [row])),
      ),
    );
    assert.deepEqual(open.asked, [
      '83: Table 6 (Costs and Expenses), "of which salaries" is a line that no release held prints.',
    ]);
    assert.deepEqual(open.files["items.tsv"], [
      "?Expense.WhichSalaries\tof which salaries\t?\tflow\tmoney\t?\t?",
    ]);
  });

  it("that are lost are refused where a total needs them, by what the total lacks", () => {
    assert.deepEqual(
      varied(without("Table 6.", (label) => label === "Research and development")).refused,
      [
        '74: Table 6 (Costs and Expenses) has no line Expense.R&D ("Research and development" in costs of 4Q03), and Expense.AllCosts in line 82 does not add up without it.',
      ],
    );
    assert.deepEqual(varied(without(balance, (label) => label === "Inventories")).refused, [
      '160: "CONSOLIDATED BALANCE SHEETS" has no line Balance.Inventories ("Inventories" in balance-sheet of 4Q03), and Balance.CurrentAssets in line 167 does not add up without it.',
    ]);
  });

  it("may stand in sections that moved: the heading tells which Other it is", () => {
    const edit = inTable(cashFlows, (rows) => {
      const at = (text: string): number => rows.findIndex(([label = ""]) => label.startsWith(text));
      const [investing, financing, rest] = [at("Investing"), at("Financing"), at("Effect")];
      return [
        ...rows.slice(0, investing),
        ...rows.slice(financing, rest),
        ...rows.slice(investing, financing),
        ...rows.slice(rest),
      ];
    });
    brings(edit, {});
  });

  it("may lack their headings: then figures and order tell", () => {
    brings(
      without(cashFlows, (label) => label.startsWith("Investing Activities")),
      {},
    );
    brings(
      without(cashFlows, (label) => label.endsWith("Activities:")),
      {},
    );
  });

  it("that stand twice are refused; with other figures the second is asked", () => {
    const again = (cells: (row: string[]) => string[]) =>
      inTable("Table 6.", (rows) =>
        rows.flatMap((row) => (row[0] === "Research and development" ? [row, cells(row)] : [row])),
      );
    assert.deepEqual(varied(again((row) => row)).refused, [
      '83: Table 6 (Costs and Expenses), "Research and development": the row repeats line 82.',
    ]);
    assert.deepEqual(varied(again((row) => row.with(1, "82"))).asked, [
      '83: Table 6 (Costs and Expenses), "Research and development": its label is that of Expense.R&D, which line 82 has.',
    ]);
  });

  it("whose labels are alike are asked where neither heading, value nor order tells them apart", () => {
    const edit = inTable(cashFlows, ([dates = [], units = []]) => [
      dates,
      units,
      ["Other", "1", "101", "102", "103"],
      ["Other", "2", "201", "202", "203"],
    ]);
    const why =
      "its label may be CashFlow.OtherOperating, CashFlow.OtherInvesting; neither heading, value nor order tells which row is which.";
    assert.deepEqual(varied(edit).asked, [
      `207: "CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS", "Other": ${why}`,
      `208: "CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS", "Other": ${why}`,
    ]);
  });

  it("may be printed with the opposite sign: the key says so", () => {
    brings(
      inRow("Table 8.", "Depreciation and amortization ⁷", (cells) =>
        cells.map((text) => text.replace(/[()]/g, "")),
      ),
      {
        files: {
          "1Q04/ebitda.tsv": [
            "Depreciation.EBITDA\tDepreciation and amortization ⁷\t961\t963\t1,008",
          ],
        },
      },
    );
  });
});
