import { define, type FunctionEntry } from "./function-entry.ts";
import { item, period, release, requiredRelease, unit } from "./parameters.ts";

/** The functions that answer statements and tables, say where a figure is from, and look things up. */
export const tableFunctions: readonly FunctionEntry[] = [
  define(
    "STATEMENT",
    "A statement: a header row, then a label and one column per period.",
    [
      {
        name: "statement",
        description: "Operations, BalanceSheet, CashFlows, RevenueByService, Margins …",
        type: "string",
        codes: "Statement",
      },
      {
        name: "periods",
        description:
          'Periods: "1Q03:4Q03" for every reported quarter between, a comma list, a range or an array; 4Q02@1Q03 pins a release, 4Q03 YoY shows a change (YoY, QoQ, Share, Difference, USDk).',
        type: "any",
        matrix: true,
      },
      unit,
      release,
    ],
    '=IIJ.STATEMENT("Operations","1Q03:4Q03")',
    "matrix",
  ),
  define(
    "ASPRINTED",
    "A table exactly as printed, in its own unit and signs: header row, every row and column; percentages as fractions.",
    [
      { ...requiredRelease, description: "Release, such as 1Q03." },
      {
        name: "table",
        description: "1 to 10, IS, IS-FY, BS, CF or CF-FY.",
        type: "string",
        codes: "Table",
      },
      {
        name: "row",
        description: "One row, counted below the header; all when left out.",
        type: "number",
        optional: true,
      },
      {
        name: "column",
        description: "One column of figures, counted after the label; all when left out.",
        type: "number",
        optional: true,
      },
    ],
    '=IIJ.ASPRINTED("1Q03","8")',
    "matrix",
  ),
  define(
    "HISTORY",
    "Every vintage of a figure, oldest first: release, date, value, change from the one before.",
    [period, item, unit],
    '=IIJ.HISTORY("4Q02","Income.Net")',
    "matrix",
  ),
  define(
    "STATUS",
    "How a figure came about: reported, computed (a sum of reported parts), derived (from other periods), derived across releases, superseded (restated since) or inconsistent in source.",
    [period, item, release],
    '=IIJ.STATUS("1Q03","Income.Net")',
  ),
  define(
    "SOURCE",
    "Where a figure is from, in one line: release, table, row, column and printed text, or what it is computed or derived from.",
    [period, item, release],
    '=IIJ.SOURCE("4Q03","Revenue.SI")',
  ),
  define(
    "PERIODS",
    "Every period that can be asked for: code, name, first and last day, months, releases, reported or derived.",
    [],
    "=IIJ.PERIODS()",
    "matrix",
  ),
  define(
    "ITEMS",
    "The item catalogue, or the items a text is found in: code, label, Japanese label, kind, unit, US-GAAP name.",
    [
      {
        name: "search",
        description: "Text to look for in codes and labels.",
        type: "string",
        optional: true,
      },
    ],
    '=IIJ.ITEMS("borrowings")',
    "matrix",
  ),
  define(
    "LABEL",
    "The label of an item.",
    [
      item,
      {
        name: "language",
        description: "en (default) or ja.",
        type: "string",
        codes: "Language",
        optional: true,
      },
    ],
    '=IIJ.LABEL("Revenue.SI","ja")',
  ),
  define(
    "PERIODEND",
    "The last day of a period, an Excel date; LFQ and LFY count in the release.",
    [period, release],
    '=IIJ.PERIODEND("4Q03")',
  ),
  define(
    "FXRATE",
    "Yen for one dollar in a release's convenience translation.",
    [requiredRelease],
    '=IIJ.FXRATE("4Q03")',
  ),
  define(
    "USD",
    "An amount of yen in dollars at a release's convenience rate, in the same scale, not rounded.",
    [
      { name: "amount", description: "Amount in JPY, of any scale.", type: "number" },
      requiredRelease,
    ],
    '=IIJ.USD(IIJ.REVENUE("3Q03"),"4Q03")',
  ),
  define(
    "CHECKS",
    "The reconciliation of the releases, a row a check: what is printed, what the other figures come to, and why they differ.",
    [
      {
        name: "scope",
        description:
          "Part of it: a release, 4Q03 IS, an item, a family such as Revenue or footing; all when left out.",
        type: "string",
        codes: "Scope",
        optional: true,
      },
      {
        name: "verdict",
        description: "One verdict, such as documented; all when left out.",
        type: "string",
        codes: "Verdict",
        optional: true,
      },
    ],
    '=IIJ.CHECKS("Income.Net","restated")',
    "matrix",
  ),
];
