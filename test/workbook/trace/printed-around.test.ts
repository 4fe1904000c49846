import assert from "node:assert/strict";
import { checksOfPrints } from "../../../src/workbook/trace/checks-of-figure.ts";
import {
  printedFigure,
  rowsAround,
  rowsOfTable,
} from "../../../src/workbook/trace/printed-around.ts";
import type { Print } from "../../../src/model/print.ts";
import { data } from "../../dataset/held.ts";

/** Returns the print of an item and a period in a table of a release, in yen. */
const printOf = (item: string, period: string, release: string, id?: string): Print =>
  data.prints.find(
    (print) =>
      print.item === item &&
      print.period.code === period &&
      print.release.code === release &&
      print.column !== "USD" &&
      (id === undefined || print.table.id === id),
  ) ?? assert.fail(item);

const si = printedFigure(data, printOf("Revenue.SI", "4Q03", "4Q03", "IS"), 1);
const at = si.at ?? assert.fail("not there");

describe("the place of a printed figure", () => {
  it("is the row of its item and the column of its period, in the table of its release", () => {
    assert.deepEqual([at.table.id, at.table.release.code, at.row, at.column], ["IS", "4Q03", 7, 1]);
    assert.equal(at.table.rows[7]?.cells[1], "4,001,449");
    const before = printedFigure(data, printOf("Revenue.SI", "4Q02", "4Q03", "IS"), -1);
    assert.deepEqual([before.sign, before.at?.row, before.at?.column], [-1, 7, 3]);
    const older = printedFigure(data, printOf("Revenue.SI", "4Q02", "1Q03", "IS"), 1);
    assert.equal(older.at?.table.release.code, "1Q03");
    for (const print of data.prints.filter(({ place }) => place !== "prose")) {
      const found = printedFigure(data, print, 1).at;
      assert.equal(found?.table.rows[found.row]?.cells[found.column], print.text, print.item);
    }
  });

  it("is undefined for a figure of the text, and for a row or column that its table does not have", () => {
    const prose = printedFigure(data, printOf("Guidance.RevenueGrowth", "FY2003", "1Q03"), 1);
    assert.equal("at" in prose, false);
    const { print } = si;
    const { table, release } = printOf("Guidance.RevenueGrowth", "FY2003", "1Q03");
    for (const wrong of [
      { ...print, row: "Another label" },
      { ...print, item: "Revenue.Total" },
      { ...print, column: "count" as const },
      { ...print, period: printOf("Revenue.SI", "1Q03", "1Q03").period },
      { ...print, release },
      { ...print, table },
    ])
      assert.equal("at" in printedFigure(data, wrong, 1), false);
  });
});

describe("the rows around a printed figure", () => {
  const labels = (row: number, near?: number): string[] =>
    rowsAround({ ...at, row }, near).map((each) => `${each.row} ${each.item ?? "-"}`);

  it("are three before it and three after it, with the heading above them", () => {
    assert.deepEqual(labels(7), [
      ...["1 -", "4 Revenue.VAS", "5 Revenue.ConnectivityOther", "6 Revenue.ConnectivityVAS"],
      ...["7 Revenue.SI", "8 Revenue.Equipment", "9 Revenue.Total", "10 -"],
    ]);
    assert.deepEqual(labels(2), [
      ...["0 -", "1 -", "2 Revenue.Dedicated", "3 Revenue.DialUp", "4 Revenue.VAS"],
      "5 Revenue.ConnectivityOther",
    ]);
  });

  it("are as many as are wanted, and a heading once", () => {
    assert.deepEqual(labels(12, 1), [
      "10 -",
      "11 Cost.ConnectivityVAS",
      "12 Cost.SI",
      "13 Cost.Equipment",
    ]);
    assert.deepEqual(labels(12, 0), ["10 -", "12 Cost.SI"]);
    assert.deepEqual(labels(10, 0), ["10 -"]);
    assert.deepEqual(labels(0, 0), ["0 -"]);
    assert.deepEqual(labels(11, 1).length, 3);
  });

  it("have every cell as printed", () => {
    const rows = rowsOfTable(at.table);
    assert.equal(rows.length, at.table.rows.length);
    assert.deepEqual(rows[7], {
      row: 7,
      label: "Systems integration revenues",
      cells: [
        ...[
          "38,409",
          "4,001,449",
          "34.5",
          "4,905,429",
          "37.6",
          "(18.4)",
          "2,888,936",
          "30.0",
          "38.5",
        ],
      ],
      item: "Revenue.SI",
    });
    assert.deepEqual(rows[0]?.cells, ["", "", "", "", "", "", "", "", ""]);
    const adjusted = data.tables
      .filter(({ release }) => release.code === "4Q03")
      .flatMap(rowsOfTable)
      .find(({ item }) => item === "EBITDA.Adjusted");
    assert.equal(adjusted?.label, "Adjusted EBITDA");
  });
});

describe("the checks of printed figures", () => {
  it("are those that any of them takes part in, each once, and only in its own release and column", () => {
    const ids = (...prints: readonly Print[]): string[] =>
      checksOfPrints(data, prints).map(({ id }) => id);
    const total = printOf("Revenue.Total", "4Q03", "4Q03", "IS");
    const [one, other, both] = [ids(si.print), ids(total), ids(si.print, total)];
    assert.ok(
      one.some((id) => id.startsWith("footing:4Q03:IS")),
      one.join(),
    );
    assert.ok(other.length > 1 && both.length < one.length + other.length);
    assert.deepEqual(new Set(both), new Set([...one, ...other]));
    assert.equal(new Set(both).size, both.length);
    const older = ids(printOf("Revenue.Total", "4Q02", "1Q03", "IS"));
    assert.ok(
      older.length > 0 && older.every((id) => !id.startsWith("footing:4Q03")),
      older.join(),
    );
    assert.deepEqual(ids(), []);
    assert.deepEqual(ids({ ...total, column: "count" }), []);
  });
});
