import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { PrintedTable } from "../../../src/dataset/decode/decode-tables.ts";
import { compareTables, type Comparison } from "../../../tools/verify/compare-tables.ts";
import { readRelease } from "../../../tools/release-text/release-text.ts";
import { tableFrom } from "../../dataset/table-from.ts";

/** Part of Table 10 and Table 4 of the 4Q03 release, as its text prints them. */
const text = `Table 10. CAPEX (JPY in millions)

\t4Q03\t4Q02\t3Q03
Capital expenditures\t1,014\t936\t508
Purchase of property and equipment\t236\t164\t340

Bandwidth grew.

Table 4. Number of Contract Bandwidth (Unit: Gbps)

\t4Q03\t4Q02\t3Q03
Number of Gbps:\t\t\t
Total Contract Bandwidth\t80.1\t42.0\t75.8
`;

const capexFile =
  "title\tCAPEX\nscale\tmillions\n\nitem\tlabel\t4Q03 JPY\t4Q02 JPY\t3Q03 JPY\n" +
  "Capex.Total\tCapital expenditures\t1,014\t936\t508\n" +
  "Capex.Purchases\tPurchase of property and equipment\t236\t164\t340\n";
const capex = tableAs("10", "capex", capexFile);
const bandwidth = tableAs(
  "4",
  "bandwidth",
  "title\tNumber of Contract Bandwidth\nscale\tones\n\n" +
    "item\tlabel\t4Q03 Gbps\t4Q02 Gbps\t3Q03 Gbps\n" +
    "\tNumber of Gbps:\n" +
    "Bandwidth.Total\tTotal Contract Bandwidth\t80.1\t42.0\t75.8\n",
);

/** Returns a table as the release numbers it. */
function tableAs(id: string, name: string, file: string, corrections = ""): PrintedTable {
  return { ...tableFrom(name, file, corrections), id };
}

const compare = (printed: string, held = [capex, bandwidth]): Comparison =>
  compareTables(held, readRelease(printed));

/** Returns the faults found when one thing in the release reads otherwise. */
function faultsOf(from: string, to: string): readonly string[] {
  assert.ok(text.includes(from), `the text has no ${from}`);
  return compare(text.replace(from, to)).faults;
}

describe("comparing tables with a release", () => {
  it("finds nothing where every cell agrees, and counts the printed ones", () => {
    assert.deepEqual(compare(text), { faults: [], cells: 9 });
  });

  it("reports a changed digit", () => {
    assert.deepEqual(faultsOf("1,014", "1,015"), [
      '4Q03/capex.tsv, row "Capital expenditures", column 4Q03 JPY: holds "1,014", prints "1,015"',
    ]);
  });

  it("reports a figure where none is held, and none where one is", () => {
    assert.deepEqual(faultsOf("Gbps:\t\t\t", "Gbps:\t\t1.0\t"), [
      '4Q03/bandwidth.tsv, row "Number of Gbps:", column 4Q02 Gbps: holds "", prints "1.0"',
    ]);
    assert.deepEqual(faultsOf("\t42.0\t", "\t\t"), [
      '4Q03/bandwidth.tsv, row "Total Contract Bandwidth", column 4Q02 Gbps: holds "42.0", prints ""',
    ]);
  });

  it("reports another notation of the same number: the printed text is the datum", () => {
    assert.deepEqual(faultsOf("\t164\t", "\t164.0\t"), [
      '4Q03/capex.tsv, row "Purchase of property and equipment", column 4Q02 JPY: holds "164", prints "164.0"',
    ]);
  });

  it("reports a row dropped from the top of a table, which it must not take for a header", () => {
    const [, purchases] = capex.rows;
    assert.ok(purchases);
    assert.deepEqual(compare(text, [{ ...capex, rows: [purchases] }, bandwidth]).faults, [
      '4Q03/capex.tsv: prints a row "Capital expenditures" that is not held',
    ]);
    assert.deepEqual(
      compare(text, [capex, { ...bandwidth, rows: bandwidth.rows.slice(1) }]).faults,
      ['4Q03/bandwidth.tsv: prints a row "Number of Gbps:" that is not held'],
    );
  });

  it("reports a changed label", () => {
    assert.deepEqual(faultsOf("Purchase of property", "Purchases of property"), [
      '4Q03/capex.tsv, row "Purchase of property and equipment", label: holds "Purchase of property and equipment", prints "Purchases of property and equipment"',
    ]);
  });

  it("reports a row that is not printed", () => {
    assert.deepEqual(faultsOf("Capital expenditures\t1,014\t936\t508\n", ""), [
      '4Q03/capex.tsv: holds a row "Capital expenditures" that is not printed',
    ]);
  });

  it("reports a row that is not held below one that is", () => {
    const row = "Acquisition of assets\t778\t772\t168\n";
    assert.deepEqual(faultsOf("Purchase of", `${row}Purchase of`), [
      '4Q03/capex.tsv: prints a row "Acquisition of assets" that is not held',
    ]);
  });

  it("reports a column that is not printed, and one that is not held", () => {
    const narrower = text.replace("4Q03\t4Q02\t3Q03\nCapital", "4Q03\t4Q02\nCapital");
    assert.deepEqual(compare(narrower).faults, [
      "4Q03/capex.tsv: column 3 is held as 3Q03 JPY, printed as nothing",
    ]);
    assert.deepEqual(faultsOf("936\t508", "936\t508\t1,015"), [
      '4Q03/capex.tsv, row "Capital expenditures": also prints 1,015',
    ]);
  });

  it("reports another period over a column", () => {
    assert.deepEqual(faultsOf("\t4Q03\t4Q02\t3Q03\nCapital", "\t4Q03\t4Q02\t2Q03\nCapital"), [
      "4Q03/capex.tsv: column 3 is held as 3Q03 JPY, printed as 2Q03 JPY",
    ]);
  });

  it("reports a title that is the beginning of the printed one", () => {
    const [held] = [{ ...capex, title: "CAP" }];
    assert.deepEqual(compare(text, [held, bandwidth]).faults, [
      '4Q03/capex.tsv: its title "CAP" does not stand above it',
    ]);
  });

  it("reports another title or another scale above a table", () => {
    assert.deepEqual(faultsOf("Table 10. CAPEX", "Table 10. Capex"), [
      '4Q03/capex.tsv: its title "CAPEX" does not stand above it',
    ]);
    assert.deepEqual(faultsOf("JPY in millions", "JPY in thousands"), [
      "4Q03/capex.tsv: the text above it gives another scale",
    ]);
  });

  it("reports a table too many, on either side", () => {
    assert.deepEqual(compare(`${text}\nTable 11. New\n\n\t4Q03\nA\t1\n`).faults, [
      "holds 2 tables, prints 3",
    ]);
    assert.deepEqual(compare(text, [capex, bandwidth, capex]).faults, [
      "holds 3 tables, prints 2",
      "4Q03/capex.tsv: not in the text",
    ]);
  });

  it("compares a corrected cell as it is printed, not as it is read", () => {
    const row =
      "4Q03\tcapex\tCapex.Total\t4Q03 JPY\t1,O14\t1,014\tThe scan has a letter for a nil.\n";
    const corrected = tableAs("10", "capex", capexFile.replace("1,014", "1,O14"), row);
    assert.deepEqual(compare(text.replace("1,014", "1,O14"), [corrected, bandwidth]).faults, []);
    assert.deepEqual(compare(text, [corrected, bandwidth]).faults, [
      '4Q03/capex.tsv, row "Capital expenditures", column 4Q03 JPY: holds "1,O14", prints "1,014"',
    ]);
  });
});
