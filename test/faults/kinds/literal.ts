// Faults of the data as a person makes them, literally, and the build's message for each.
import type { Fault } from "../fault.ts";
import { replaced } from "../world.ts";

/** The file, the text in it, its replacement, and the message after the name of the file. */
type Literal = readonly [string, string, string, string];

const tables: readonly Literal[] = [
  ["4Q03/revenue.tsv", "printed\t1", "printed\tone", `line 1: "one" is not the number of a table`],
  ["4Q03/revenue.tsv", "printed\t1", "printed\t2", "line 1: connectivity.tsv of this release is"],
  ["4Q03/operations.tsv", "printed\tIS", "printed\t11", `line 1: "11" is not an abbreviation such`],
  ["4Q03/operations.tsv", "printed\tIS", "printed\tXX", `line 1: "XX" is not IS, which 1Q03/ has`],
  [
    "4Q03/operations.tsv",
    "printed\tIS",
    "printed\tBS",
    "line 1: balance-sheet.tsv of this release",
  ],
  ["4Q03/revenue.tsv", "3Q03 JPY", "4Q02 JPY", `line 5: the column "4Q02 JPY" stands twice.`],
  ["4Q03/revenue.tsv", "3Q03 JPY", "3Q03 JPY x", `line 5: "3Q03 JPY x" is not a period and a`],
  ["4Q03/revenue.tsv", "3Q03 JPY", "1Q04 JPY", "line 5: 1Q04 ends after 4Q03, the quarter that"],
  ["4Q03/revenue.tsv", "item\tlabel", "label\titem", "line 5: the heads of the columns must begin"],
  ["4Q03/revenue.tsv", "millions\n\n", "millions\n", "line 4: one empty line must stand above the"],
  ["4Q03/revenue.tsv", "\nRevenue.VAS\t", "\n\nRevenue.VAS\t", "line 11: an empty line stands"],
  ["4Q03/revenue.tsv", "\tDial-up", "\t Dial-up", "line 8: the label begins or ends with a space."],
  ["4Q03/revenue.tsv", "\t765\t", "\t765%\t", `line 8: "765%" is a percentage in the column 4Q02`],
  ["4Q03/revenue.tsv", "\t765\t", "\t0765\t", `line 8: "0765" is not a figure.`],
  ["4Q03/cash-flows.tsv", "(40,428)", "(-40,428)", `line 9: "(-40,428)" is not a figure.`],
];

const catalogue: readonly Literal[] = [
  ["items.tsv", "\t+Revenue.SI\n", "\t-Revenue.SI\n", "line 162: Revenue.SIConstruction is on the"],
  [
    "items.tsv",
    "\t+Revenue.SI\n",
    "\t+Revenue.SIConstruction\n",
    "line 162: Revenue.SIConstruction is, by its parents, part of itself.",
  ],
  [
    "items.tsv",
    "flow\tmoney\tcredit\t+Revenue.SI\n",
    "balance\tmoney\tcredit\t+Revenue.SI\n",
    "line 162: Revenue.SIConstruction is a balance, its parent",
  ],
  [
    "items.tsv",
    "flow\tmoney\tcredit\t+Revenue.SI\n",
    "flow\tcontracts\tcredit\t+Revenue.SI\n",
    "line 162: Revenue.SIConstruction is in contracts, Revenue.SI in",
  ],
  [
    "items.tsv",
    "\nRevenue.SIConstruction",
    "\nREVENUE.SI",
    "line 162: REVENUE.SI and Revenue.SI differ only in",
  ],
  [
    "items.tsv",
    "\nRevenue.SIConstruction",
    "\nRevenue.SI.Built",
    `line 162: "Revenue.SI.Built" is not a`,
  ],
  [
    "items.tsv",
    "\nRevenue.SIConstruction",
    "\nRevenue.SI Built",
    `line 162: "Revenue.SI Built" is not a`,
  ],
  [
    "items.tsv",
    "\t+Revenue.SI\n",
    "\t+Revenue.SI\tRevenue.SIConstruction + Revenue.SIOperation\n",
    "line 162: Revenue.SIConstruction is, by sum and home, made of itself.",
  ],
  [
    "tables.tsv",
    "backbone\ttable\tbackbone",
    "backbone\ttable\t",
    `line 8: "" is not the statement of`,
  ],
  [
    "tables.tsv",
    "backbone\ttable\tbackbone",
    "backbone\ttable\tcosts",
    `line 8: "costs" is not the`,
  ],
  ["tables.tsv", "backbone\ttable", "costs\ttable", "line 8: costs stands in two rows."],
  ["tables.tsv", "backbone\ttable", "Backbone\ttable", `line 8: "Backbone" is not small letters`],
  ["tables.tsv", "\tbalance sheet", "\t", "line 14: balance-sheet needs a name"],
  [
    "tables.tsv",
    "Balance.TotalAssets",
    "Balance.TotlAssets",
    `line 14: "Balance.TotlAssets" is not an`,
  ],
];

const releases: readonly Literal[] = [
  [
    "releases.tsv",
    "2004-08-12\t2004-08-11",
    "2004-05-14\t2004-05-13",
    "line 4: 2004-05-14 is not after",
  ],
  [
    "releases.tsv",
    "2004-05-14\t2004-05-13",
    "2004-09-14\t2004-09-13",
    "line 4: a newer quarter must be published later, and 4Q03",
  ],
  [
    "releases.tsv",
    "2004-05-13",
    "2004-05-15",
    "line 3: 2004-05-15 in New York is after 2004-05-14",
  ],
  [
    "releases.tsv",
    "2004-03-31",
    "2004-06-30",
    "line 3: the date of the rate, 2004-06-30, is after",
  ],
  ["releases.tsv", "4Q03 FY2003", "4Q03 FY2004", "line 3: FY2004 ends after 4Q03"],
  [
    "releases.tsv",
    "\n1Q04",
    "\n4Q03\t2004-06-14\t2004-06-13\t104.18\t2004-03-31\t4Q03\thttp://www.iij.ad.jp/en/\n1Q04",
    "line 4: 4Q03 has two rows.",
  ],
];

const text: readonly Literal[] = [
  ["4Q03/prose.tsv", "1,572", "1,5l2", `line 11: "1,5l2" is not a figure.`],
  [
    "4Q03/prose.tsv",
    "Stated.AllowanceReversal\t",
    "Stated.EquitySaleGain\t",
    "line 12: Stated.EquitySaleGain of 3Q03 stands in",
  ],
  [
    "4Q03/prose.tsv",
    "Stated.AllowanceReversal\t",
    "Expense.S&M\t",
    "line 12: a table of the release prints Expense.S&M of 3Q03",
  ],
  [
    "4Q03/claims.tsv",
    "\n",
    "\nEBITDA.Adjusted\t4Q03\tJPY\t1,358\tmillions\t- Adjusted EBITDA|JPY 1,358 million\n",
    "line 13: the row repeats line 2.",
  ],
];

const records: readonly Literal[] = [
  ["restatements.tsv", "4Q02\t\t4Q03", "1Q04\t\t4Q03", "line 2: 1Q04 ends after 4Q03"],
  ["restatements.tsv", "1Q03\t1Q03\t1Q04", "1Q03\t4Q02\t1Q04", "line 21: 4Q02 ends before 1Q03."],
  [
    "restatements.tsv",
    "1Q03\t1Q03\t1Q04\tRevenue.Total",
    "1Q03\t\t1Q04\tRevenue.Equipment",
    "line 22: Revenue.Equipment is restated from 1Q03 on in another row.",
  ],
  ["redefinitions.tsv", "FY2002", "FY2009", "line 2: FY2009 ends after 4Q03"],
  ["corrections.tsv", "6,5O3", "6,503", `line 2: "6,503" is a figure: what contradicts`],
  [
    "remarks.tsv",
    "Income.Net\t4Q02",
    "Income.Net\t3Q02",
    "line 4: both texts must begin with 3Q02.",
  ],
  [
    "remarks.tsv",
    "Income.Net\t4Q02\t4Q03",
    "Income.Net\t4Q02\t1Q02",
    `line 4: "1Q02" is not a release`,
  ],
  ["remarks.tsv", "Income.Net\t4Q02", "Income.Net\t1Q04", "line 4: 1Q04 ends after 4Q03"],
  ["restatements.tsv", "changed", "chnaged", `line 2: "chnaged" is not an effect.`],
];

const faultsOf = (literals: readonly Literal[]): Fault[] =>
  literals.map(([file, from, to, message]) => ({
    place: `${file}, ${JSON.stringify(from.trim()).slice(1, -1)} as ${JSON.stringify(to.trim()).slice(1, -1)}`,
    names: [`${file}, ${message}`],
    change: replaced(file, from, to),
  }));

export const inTables = faultsOf(tables);
export const inCatalogue = faultsOf(catalogue);
export const inReleases = faultsOf(releases);
export const inText = faultsOf(text);
export const inRecords = faultsOf(records);
