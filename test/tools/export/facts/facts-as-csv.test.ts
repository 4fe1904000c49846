import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseCsvObjects } from "hucre/csv";
import { factsAsCsv } from "../../../../tools/export/facts/facts-as-csv.ts";
import { printedFacts } from "../../../../tools/export/facts/printed-fact.ts";
import { reconcile } from "../../../../src/reconciliation/reconcile.ts";
import { data } from "../../../dataset/held.ts";

type Row = Readonly<Record<string, string>>;

const { text, rows: count } = factsAsCsv(data, "en");
const rows = parseCsvObjects(text, { header: true }).data as readonly Row[];

/** The row of a figure: where it is printed, its item, period and column. */
const rowOf = (release: string, table: string, item: string, period: string, column: string): Row =>
  rows.find(
    (row) =>
      row["release"] === release &&
      row["table"] === table &&
      row["item"] === item &&
      row["period"] === period &&
      row["column"] === column,
  ) ?? assert.fail(`no row for ${release} ${table} ${item} ${period} ${column}`);

describe("every printed figure as .csv", () => {
  it("has a row for each of the 1,838 printed cells and the 32 figures of the text", () => {
    const cells = data.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const printed = cells.filter((cell) => cell !== "").length;
    const inText = data.prints.filter(({ place }) => place === "prose").length;
    assert.equal(printed, 1838);
    assert.equal(inText, 32);
    assert.equal(count, 1870);
    assert.equal(rows.length, printed + inText);
    assert.equal(text.split("\r\n").filter((line) => line !== "").length, 1871);
  });

  it("tells equipment sales of 4Q03 as the release of 14 May 2004 prints them", () => {
    const { "check ids": checks = "", ...row } = rowOf(
      "4Q03",
      "IS",
      "Revenue.Equipment",
      "4Q03",
      "JPY",
    );
    assert.deepEqual(checks.split("; ").slice(0, 2), [
      "footing:4Q03:IS:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment",
      "same figure:4Q03:1:Revenue.Equipment:4Q03:JPY",
    ]);
    assert.deepEqual(row, {
      item: "Revenue.Equipment",
      label: "Equipment sales",
      "printed label": "Equipment sales",
      period: "4Q03",
      start: "2004-01-01",
      end: "2004-03-31",
      release: "4Q03",
      published: "2004-05-14",
      unit: "JPY",
      scale: "3",
      value: "2117006000",
      "printed text": "2,117,006",
      "printed sign": "1",
      decimals: "0",
      table: "IS",
      row: "9",
      column: "JPY",
      home: "IS",
      status: "reported",
      marks: "",
      "superseded by": "",
      chain: "",
      "read as": "",
    });
  });

  it("tells a loss, a restated one, a percentage, a count and a balance apart", () => {
    // Aug-2003, statement of operations: net loss of 4Q02 (2,136,513), restated in May 2004.
    const loss = rowOf("1Q03", "IS", "Income.Net", "4Q02", "JPY");
    assert.equal(loss["value"], "-2136513000");
    assert.equal(loss["printed text"], "(2,136,513)");
    assert.deepEqual(
      [loss["status"], loss["marks"], loss["superseded by"]],
      ["superseded", "†", "4Q03"],
    );
    // May-2004, Table 1: total revenues down 10.9 % on the year before.
    const change = rowOf("4Q03", "1", "Revenue.Total", "4Q03", "YoY");
    assert.deepEqual(
      [change["value"], change["unit"], change["decimals"]],
      ["-0.109", "ratio", "1"],
    );
    // May-2004, Table 3: 196 data center contracts.
    const contracts = rowOf("4Q03", "3", "Contracts.DC", "4Q03", "count");
    assert.deepEqual([contracts["value"], contracts["unit"]], ["196", "contracts"]);
    // Balances have a day, not a span.
    const cash = rowOf("4Q03", "BS", "Balance.Cash", "4Q03", "JPY");
    assert.deepEqual([cash["start"], cash["end"]], ["", "2004-03-31"]);
  });

  it("says where the figure served stands, and of what it is the sum", () => {
    const row = rowOf("4Q03", "1", "Revenue.Connectivity", "4Q03", "JPY");
    assert.deepEqual(
      [row["value"], row["scale"], row["home"], row["status"], row["chain"]],
      ["3858000000", "6", "IS", "computed", "Revenue.Dedicated + Revenue.DialUp"],
    );
  });

  it("names the checks that each figure takes part in: there is one for every cell of every table", () => {
    const known = reconcile(data).map(({ id }) => id);
    const named = new Set(rows.flatMap((row) => (row["check ids"] ?? "").split("; ")));
    named.delete("");
    assert.deepEqual(
      [...named].filter((id) => !known.includes(id)),
      [],
    );
    assert.ok(named.size > 2190, String(named.size));
    const unchecked = rows.filter((row) => row["check ids"] === "");
    assert.deepEqual([...new Set(unchecked.map(({ table }) => table))], ["text"]);
  });

  it("keeps the values of the data: each row's is that of its print", () => {
    const facts = printedFacts(data);
    for (const print of data.prints.filter(({ text }) => text !== "")) {
      const fact = facts.find(
        ({ item, release, table, period, column, text }) =>
          item.code === print.item &&
          release === print.release &&
          table === print.table.id &&
          period.code === print.period.code &&
          column === print.column &&
          text === print.text,
      );
      assert.ok(fact, `${print.item} ${print.period.code}`);
      assert.equal(fact.value?.toFixed(), print.value?.toFixed());
    }
  });

  it("has Japanese labels where they are asked for", () => {
    const japanese = parseCsvObjects(factsAsCsv(data, "ja").text, { header: true }).data as Row[];
    assert.equal(japanese[0]?.["item"], "Revenue.Dedicated");
    assert.equal(japanese[0]["label"], data.items.get("Revenue.Dedicated")?.japanese);
    assert.equal(japanese[0]["printed label"], rows[0]?.["printed label"]);
  });

  it("begins with the mark of UTF-8 and ends lines as RFC 4180 says", () => {
    assert.ok(text.startsWith("\uFEFFitem,label,printed label,"));
    assert.doesNotMatch(text, /[^\r]\n/);
  });
});
