import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeDataset } from "../../../src/dataset/decode/decode-dataset.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import { alteredBundle } from "../../dataset/altered.ts";
import { cell, refusal } from "../cell.ts";

const source = (period: string, item: string, release?: string): unknown =>
  cell("SOURCE", period, item, release);

const operations = "statement of operations, row";
const statement = `4Q03 release (14-May-04), ${operations}`;

describe("SOURCE", () => {
  it("names release, table, row, column and printed text of a reported figure", () => {
    assert.equal(
      source("4Q03", "Revenue.SI"),
      `${statement} "Systems integration revenues", column 4Q03 JPY: 4,001,449 thousand`,
    );
    assert.equal(
      source("4Q03", "Contracts.IIJ4U"),
      '4Q03 release (14-May-04), Table 3, row "IIJ4U (Dial-up access services for retail market)", column 4Q03 count: 67,105 contracts',
    );
    assert.equal(
      source("4Q03", "Capex.Purchases"),
      '4Q03 release (14-May-04), statement of cash flows, row "Purchase of property and equipment", column 4Q03 JPY: (236,028) thousand',
    );
    assert.equal(
      source("4Q03", "Revenue.DedicatedOther"),
      '4Q03 release (14-May-04), Table 2, row "Others", column 4Q03 JPY: 677 million',
    );
  });

  it("names what only the text states, with its words", () => {
    assert.equal(
      source("FY2003", "Guidance.RevenueGrowth"),
      "1Q03 release (13-Aug-03), text, on FY2003: more than 10%",
    );
  });

  it("adds up the parts of a computed figure", () => {
    assert.equal(
      source("4Q03", "Income.GrossSI"),
      `4Q03 release (14-May-04), computed: 947,487 thousand = ${operations} "Systems integration revenues", column 4Q03 JPY 4,001,449 thousand − ${operations} "Cost of systems integration revenues", column 4Q03 JPY 3,053,962 thousand`,
    );
  });

  it("says of a nil whether it is printed", () => {
    assert.match(String(source("4Q03", "CashFlow.Impairment")), /, column 4Q03 JPY: -$/);
    assert.match(
      String(source("4Q03", "Income.Impairment")),
      /: empty, taken as nil because its column adds up without it$/,
    );
  });

  it("gives the chain of a derived figure, each span with its value and release", () => {
    assert.equal(
      source("2Q03", "Revenue.Total"),
      "Derived across releases: 2Q03 9,185,259 thousand = FY2003 38,779,462 thousand (4Q03 release) − 1Q03 8,344,046 thousand (1Q03 release) − 3Q03 9,633,155 thousand (4Q03 release) − 4Q03 11,617,002 thousand (4Q03 release)",
    );
    assert.equal(
      source("2H03", "Income.EquityMethod"),
      "Derived: 2H03 (246,931) thousand = 3Q03 (58,354) thousand (4Q03 release) + 4Q03 (188,577) thousand (4Q03 release)",
    );
    assert.equal(
      source("2Q03", "Balance.Cash"),
      "Derived: 2Q03 11,782,935 thousand = Cash, beginning of period 3Q03 11,782,935 thousand (4Q03 release)",
    );
  });

  it("says why a figure is superseded", () => {
    assert.equal(
      source("4Q02", "Income.Net", "first"),
      '1Q03 release (13-Aug-03), statement of operations, row "Net loss", column 4Q02 JPY: (2,136,513) thousand; superseded: the 4Q03 release restated it from 4Q02 on. Restricted cash 5,000,000 and investments 2,155,012 were written off; 1,925 of it was absorbed by other comprehensive income.',
    );
  });

  it("says what contradicts a figure, also where it is a part of a derived one", () => {
    const why =
      "inconsistent in source: Table 6 prints 78. The table in millions is made to add up.";
    assert.equal(
      source("4Q03", "Expense.R&D"),
      `${statement} "Research and development", column 4Q03 JPY: 78,786 thousand; ${why}`,
    );
    assert.ok(String(source("2H03", "Expense.R&D")).endsWith(`. 4Q03 is ${why}`));
  });

  it("of a corrected cell gives what is printed, what it is read as, and why, also in a chain", () => {
    // The 4Q03 statement of operations prints 4,001,449.
    const garbled = alteredBundle("4Q03", "IS", "4,001,449", "4,00l,449");
    const correction =
      "4Q03\toperations\tRevenue.SI\t4Q03 JPY\t4,00l,449\t4,001,449\tThe scan has a letter.";
    const data = decodeDataset({
      ...garbled,
      corrections: `${garbled.corrections.trimEnd()}\n${correction}\n`,
    });
    const words = 'printed "4,00l,449", read as 4,001,449: The scan has a letter.';
    assert.equal(
      ask("SOURCE", ["4Q03", "Revenue.SI"], data),
      `${statement} "Systems integration revenues", column 4Q03 JPY: 4,001,449 thousand; ${words}`,
    );
    const parts = String(ask("SOURCE", ["4Q03", "Income.GrossSI"], data));
    assert.ok(parts.endsWith(`; ${words}`), parts);
    const chain = String(ask("SOURCE", ["2H03", "Revenue.SI"], data));
    assert.ok(chain.endsWith(`(4Q03 release). 4Q03 is ${words}`), chain);
  });

  it("is refused as the figure is", () => {
    assert.match(refusal("SOURCE", "2Q03", "Income.Net").message, /Ask 1H03\.$/);
  });
});
