import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { intervalOf, type Reading } from "../../src/reconciliation/reading.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { alteredBundle } from "../dataset/altered.ts";
import { cellOf, percentage, type Place } from "./cells.ts";
import { book, checkOf, checks, placeOf } from "./held-checks.ts";

/** The value of a printed text, its last digit, and the values that would print alike. */
function read(text: string, place?: Place): string[] {
  const reading = cellOf(text, place);
  const { low, high } = intervalOf(reading);
  return [reading.value, reading.unit, low, high].map((number) => number.toFixed());
}

/** Returns the reading of a place in the releases. */
const at = (place: string): Reading =>
  book.tables.flatMap(({ rows }) => rows.flat()).find((cell) => placeOf(cell) === place) ??
  assert.fail(`no cell ${place}`);

describe("a reading", () => {
  it("represents every value that prints alike: thousands, millions, and a tenth of a percent", () => {
    assert.deepEqual(read("78,786"), ["78786000", "1000", "78785500", "78786500"]);
    assert.deepEqual(read("78", { scale: 6 }), ["78000000", "1000000", "77500000", "78500000"]);
    const reading = percentage("(15.3%)");
    const { low, high } = intervalOf(reading);
    assert.deepEqual(
      [reading.value, reading.unit, low, high].map((number) => number.toFixed()),
      ["-0.153", "0.001", "-0.1535", "-0.1525"],
    );
  });

  it("takes its precision from what is printed, never from trailing zeros", () => {
    assert.deepEqual(read("15,000,000"), ["15000000000", "1000", "14999999500", "15000000500"]);
    assert.deepEqual(read("87.0", { item: "Bandwidth.Total", column: "Gbps", scale: 0 }), [
      "87",
      "0.1",
      "86.95",
      "87.05",
    ]);
  });

  it("takes a nil and a count for exact", () => {
    assert.deepEqual(read("-"), ["0", "0", "0", "0"]);
    assert.deepEqual(read("3,265", { item: "Contracts.IP64k", column: "count" }), [
      "3265",
      "0",
      "3265",
      "3265",
    ]);
  });

  it("takes a dash for dollars that round to nil: 11 thousand yen are 0.1 thousand dollars", () => {
    assert.deepEqual(read("-", { column: "USD" }), ["0", "1000", "-500", "500"]);
    assert.equal(checkOf("translation:1Q03:CF:CashFlow.OtherInvesting:1Q03:USD").verdict, "exact");
  });

  it("rounds a figure per share to its own decimals", () => {
    assert.deepEqual(read("(43.98)", { item: "EPS.ADS" }), [
      "-43.98",
      "0.01",
      "-43.985",
      "-43.975",
    ]);
  });

  it("has the natural sign where a table prints the opposite: Table 9 takes depreciation off", () => {
    const depreciation = at("4Q03:9:Depreciation.EBITDA:4Q03:JPY");
    assert.equal(depreciation.text, "(1,008)");
    assert.equal(depreciation.value.toFixed(), "1008000000");
  });

  it("has the value that a garbled print is read as, and its text as printed", () => {
    const garbled = alteredBundle("4Q03", "IS", "\t4,001,449\t", "\t4,OO1,449\t");
    const row =
      "4Q03\toperations\tRevenue.SI\t4Q03 JPY\t4,OO1,449\t4,001,449\tLetters for nils in the scan.";
    const corrected = decodeDataset({
      ...garbled,
      corrections: `${garbled.corrections.trimEnd()}\n${row}\n`,
    });
    assert.deepEqual(
      reconcile(corrected).map(({ explanation }) =>
        explanation.replaceAll("4,OO1,449", "4,001,449"),
      ),
      checks.map(({ explanation }) => explanation),
    );
  });
});
