import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { gridAsPrinted } from "../../src/statements/as-printed.ts";
import { data } from "../dataset/held.ts";

function grid(release: string, id: string): ReturnType<typeof gridAsPrinted> {
  const table = data.tables.find((t) => t.release.code === release && t.id === id);
  assert.ok(table, `${release} ${id}`);
  return gridAsPrinted(table);
}

const cells = (release: string, id: string, label: string): string[] | undefined =>
  grid(release, id)
    .rows.find((row) => row.label === label)
    ?.cells.map((cell) => (cell === "" ? "" : cell.toFixed()));

describe("gridAsPrinted", () => {
  it("heads the rows with the title and its unit, the columns with period and kind", () => {
    assert.deepEqual(grid("4Q03", "1").header, [
      "Table 1. Revenues (JPY millions)",
      "4Q03 JPY",
      "4Q02 JPY",
      "YoY",
      "3Q03 JPY",
      "QoQ",
    ]);
    const statement = "Condensed Consolidated Statements of Cash Flows (JPY and USD thousands)";
    assert.equal(grid("4Q03", "CF-FY").header[0], statement);
    assert.equal(grid("4Q03", "4").header[0], "Table 4. Number of Contract Bandwidth");
  });

  it("keeps the printed unit and sign, percentages as fractions", () => {
    assert.deepEqual(cells("4Q03", "1", "Systems integration revenues"), [
      "4001",
      "4905",
      "-0.184",
      "2889",
      "0.385",
    ]);
    assert.deepEqual(cells("1Q03", "9", "Depreciation and amortization"), ["-963", "-793", "-905"]);
  });

  it("keeps nils as 0 and empty cells empty", () => {
    assert.deepEqual(cells("4Q03", "CF", "Proceeds from sale-leaseback"), ["0", "0", "66940", "0"]);
    assert.deepEqual(cells("4Q03", "BS", "Treasury stock"), [
      "-422",
      "-44000",
      "-0.001",
      "",
      "",
      "-63",
      "0",
    ]);
  });

  it("keeps headings, without cells", () => {
    assert.deepEqual(cells("4Q03", "3", "IP Services"), ["", "", ""]);
  });
});
