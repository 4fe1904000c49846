import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { laidOver } from "../../../../tools/ingest/writing/data-files.ts";
import { held, inTable, only, replaced, varied, type Varied } from "./vary.ts";

const brings = (edit: (text: string) => string, part: Partial<Varied>): void => {
  assert.deepEqual(varied(edit), only(part));
};

/** Returns the lines of a table, its caption included: the first, and the one after the last. */
function linesOfTable(lines: readonly string[], caption: string): readonly [number, number] {
  const from = lines.findIndex((line) => line.startsWith(caption));
  const rows = lines.findIndex((line, i) => i > from && line.includes("\t"));
  const to = lines.findIndex((line, i) => i > rows && !line.includes("\t"));
  return [from, to < 0 ? lines.length : to];
}

const withoutTable =
  (caption: string) =>
  (text: string): string => {
    const lines = text.split("\n");
    const [from, to] = linesOfTable(lines, caption);
    return [...lines.slice(0, from), ...lines.slice(to)].join("\n");
  };

const swapped =
  (one: string, other: string) =>
  (text: string): string => {
    const lines = text.split("\n");
    const [[a, b], [c, d]] = [linesOfTable(lines, one), linesOfTable(lines, other)];
    return [
      ...lines.slice(0, a),
      ...lines.slice(c, d),
      ...lines.slice(b, c),
      ...lines.slice(a, b),
      ...lines.slice(d),
    ].join("\n");
  };

describe("tables of a text", () => {
  it("that are missing are refused by name", () => {
    brings(withoutTable("Table 4."), {
      refused: [
        "the text has no table bandwidth, which 4Q03 prints as 4 (Number of Contract Bandwidth).",
      ],
    });
    brings(withoutTable("CONSOLIDATED BALANCE SHEETS"), {
      refused: [
        "the text has no table balance-sheet, which 4Q03 prints as BS (Consolidated Balance Sheets).",
      ],
    });
  });

  it("may have other numbers", () => {
    const edit = (text: string): string =>
      text.replace(/Table (\d)\./g, (_, number) => `Table ${Number(number) + 2}.`);
    const { refused, asked, files } = varied(edit);
    assert.deepEqual([refused, asked], [[], []]);
    const numbered = [
      "revenue",
      "connectivity",
      "contracts",
      "bandwidth",
      "value-added",
      "costs",
      "statistics",
      "ebitda",
      "capex",
    ];
    assert.deepEqual(
      files,
      Object.fromEntries(numbered.map((name, i) => [`1Q04/${name}.tsv`, [`printed\t${i + 3}`]])),
    );
  });

  it("may stand elsewhere", () => {
    brings(swapped("Table 2.", "Table 5."), {});
    brings(
      swapped(
        "CONSOLIDATED STATEMENTS OF OPERATIONS",
        "CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS",
      ),
      {},
    );
  });

  it("are refused where caption and rows are of two tables, or one number of two", () => {
    const exchange = (text: string): string =>
      text
        .replace("Table 2. Connectivity Services", "Table 2. Value-added  Services")
        .replace("Table 5. Value-added Services", "Table 5. Connectivity Services");
    brings(exchange, {
      refused: [
        "31: the caption of Table 2 (Value-added  Services) is that of the table value-added; its rows are those of connectivity.",
        "61: the caption of Table 5 (Connectivity Services) is that of the table connectivity; its rows are those of value-added.",
      ],
    });
    brings(replaced("Table 5. ", "Table 4. "), {
      refused: [
        "61: Table 4 (Value-added Services) has the number of Table 4 (Number of Contract Bandwidth) in line 54.",
      ],
    });
  });

  it("are known by their rows where the caption is reworded, and it is told", () => {
    const { refused, asked, told, files } = varied(
      replaced("Table 6. Costs and Expenses", "Table 6. What it cost"),
    );
    assert.deepEqual(
      [refused, asked, files],
      [[], [], { "1Q04/costs.tsv": ["title\tWhat it cost"] }],
    );
    assert.equal(
      told[0],
      "72: Table 6 (What it cost) is taken for the table costs by its rows; no release held has this title.",
    );
    const statement = varied(
      replaced("CONSOLIDATED STATEMENTS OF OPERATIONS", "CONSOLIDATED STATEMENTS OF INCOME"),
    );
    assert.deepEqual([statement.refused, statement.asked], [[], []]);
    assert.deepEqual(statement.files, {
      "1Q04/operations.tsv": ["title\tConsolidated Statements of Income"],
    });
  });

  it("are refused where the caption is damaged", () => {
    brings(replaced("Table 6. Costs", "Tab1e 6. Costs"), {
      refused: [
        '72: the rows at line 74 are those of the table costs; no line above them reads "Table N. …".',
      ],
    });
  });

  it("are refused where the caption gives no scale, or another than the amounts have", () => {
    brings(
      replaced(
        "Table 6. Costs and Expenses (JPY in millions)",
        "Table 6. Costs and Expenses (JPY)",
      ),
      {
        refused: [
          "72: the caption of Table 6 (Costs and Expenses) says no scale; its amounts agree with the releases held as millions.",
          "72: the caption of Table 6 (Costs and Expenses) does not say whether its amounts are in thousands, millions or billions.",
        ],
      },
    );
    brings(
      replaced("Costs and Expenses (JPY in millions)", "Costs and Expenses (JPY in billions)"),
      {
        refused: [
          "72: the caption of Table 6 (Costs and Expenses) says billions; its amounts agree with the releases held as millions.",
        ],
      },
    );
    brings(replaced("(Expressed in Thousands of", "(Expressed in Millions of"), {
      refused: [
        '114: the caption of "CONSOLIDATED STATEMENTS OF OPERATIONS" says millions; its amounts agree with the releases held as thousands.',
      ],
    });
  });

  it("may be in billions", () => {
    const amounts = inTable("Table 9.", ([head = [], ...rows]) => [
      head,
      ...rows.map(([label = "", ...cells]) => [
        label,
        ...cells.map((text) => (Number(text.replace(",", "")) / 1000).toFixed(3)),
      ]),
    ]);
    brings((text) => amounts(text).replace("CAPEX (JPY in millions)", "CAPEX (JPY in billions)"), {
      files: {
        "1Q04/capex.tsv": [
          "scale\tbillions",
          "Capex.Total\tCapital expenditures\t0.815\t1.421\t1.014",
          "Capex.Leases\tAcquisition of assets by entering into capital leases\t0.412\t0.487\t0.778",
          "Capex.Purchases\tPurchase of property and equipment\t0.403\t0.934\t0.236",
        ],
      },
    });
  });

  it("that no list has are refused; once tables.tsv has one, its lines are asked", () => {
    const staff =
      "Table 10. Number of Employees\n\n\t1Q04\t1Q03\t4Q03\nEngineers\t400\t390\t395\nOthers\t200\t210\t205\n\n";
    const edit = replaced("A loss per ADS", `${staff}A loss per ADS`);
    brings(edit, {
      refused: [
        "111: Table 10 (Number of Employees) is no table of tables.tsv, neither by its caption nor by its rows.",
      ],
    });
    const tables = `${held.get("tables.tsv")?.trimEnd() ?? ""}\nnumber-of-employees\ttable\tnumber-of-employees\n`;
    const { refused, asked } = varied(edit, laidOver(held, new Map([["tables.tsv", tables]])));
    assert.deepEqual(
      [refused, asked],
      [
        [],
        [
          '114: Table 10 (Number of Employees), "Engineers" is a line that no release held prints.',
          '115: Table 10 (Number of Employees), "Others" is a line that no release held prints.',
        ],
      ],
    );
  });
});
