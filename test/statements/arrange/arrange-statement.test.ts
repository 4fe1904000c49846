import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit } from "../../../src/model/unit.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import type { Arranged } from "../../../src/statements/arrange/arranged-statement.ts";
import { figureOf, type Entry } from "../../../src/statements/arrange/entry.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { periodsOfStatement } from "../../../src/statements/columns/statement-periods.ts";
import { columnsOf } from "../columns.ts";
import { data, question, vintageOf } from "../../dataset/held.ts";

/** Returns a statement for columns written as `4Q02 first`. */
function arrange(code: keyof typeof definitions, columns: string[], unit?: string): Arranged {
  const requests = columns.map((text) => {
    const [period = "", vintage = "latest"] = text.split(" ");
    return { period: question("Income.Net", period).period, vintage: vintageOf(vintage) };
  });
  return arrangeStatement(data, definitions[code], requests, unit ? decodeUnit(unit) : undefined);
}

/** An entry as a reader sees it, a failure by its kind. */
function told(entry: Entry): string {
  if (!entry) return "";
  if ("failure" in entry) return entry.failure.kind;
  return "text" in entry ? entry.text : entry.value.toFixed();
}

/** Returns the entries of one line. */
function line(statement: Arranged, item: string): string[] {
  const row = statement.rows.find((candidate) => candidate.item?.code === item);
  assert.ok(row, item);
  return row.entries.map(told);
}

describe("arrangeStatement", () => {
  it("keeps the order of the definition, headings without entries", () => {
    const { rows } = arrange("Operations", ["4Q03"]);
    assert.deepEqual(
      rows.slice(0, 3).map(({ label, entries }) => [label, ...entries.map(told)]),
      [
        ["Revenues:", ""],
        ["Connectivity and value-added (VAS):", ""],
        ["Dedicated access services", "3100452"],
      ],
    );
    assert.equal(rows.length, definitions.Operations.lines.length);
  });

  it("shows the same period twice, as two releases printed it", () => {
    const statement = arrange("Operations", ["4Q02", "4Q02 first"]);
    assert.deepEqual(line(statement, "Income.Net"), ["-9289600", "-2136513"]);
    assert.deepEqual(line(statement, "Income.Impairment"), ["-7153087", "not-reported"]);
  });

  it("gives per-share figures and shares as they are in any unit of money", () => {
    const statement = arrange("Operations", ["4Q03"], "JPYm");
    assert.deepEqual(line(statement, "Revenue.Total"), ["11617.002"]);
    assert.deepEqual(line(statement, "EPS.ADS"), ["8.73"]);
    assert.deepEqual(line(statement, "Shares.Weighted"), ["38312"]);
  });

  it("shows dollars in the scale of their column", () => {
    const [column = assert.fail()] = columnsOf("4Q03 USD");
    const asked = [column, { ...column, unit: decodeUnit("USDm") }];
    const statement = arrangeStatement(data, definitions.Operations, asked);
    assert.deepEqual(line(statement, "Revenue.Total"), ["111509", "111.509"]);
  });

  it("asks each column of what was published by its day", () => {
    const [column = assert.fail()] = columnsOf("4Q02");
    const asked = ["2003-08-12", "2003-08-13", "2004-05-13", "2004-05-14"].map((knownOn) => ({
      ...column,
      knownOn,
    }));
    const statement = arrangeStatement(data, definitions.Operations, asked);
    assert.deepEqual(line(statement, "Income.Net"), [
      "not-found",
      "-2136513",
      "-2136513",
      "-9289600",
    ]);
  });

  it("puts the reason in the place of a figure there is none of", () => {
    const statement = arrange("Operations", ["4Q03", "3Q03"], "USDk");
    assert.deepEqual(line(statement, "Revenue.Total"), ["111509", "not-reported"]);
  });

  /** Releases by period that answer for the figures of a latest column; an entry without a figure must say why. */
  function answering(code: keyof typeof definitions): Record<string, string> {
    const definition = definitions[code];
    const periods = periodsOfStatement(data, definition).map((period) => period.code);
    const { columns, rows } = arrange(code, periods);
    return Object.fromEntries(
      columns.map(({ period }, n) => {
        const releases = rows.flatMap(({ item, entries }) => {
          const entry = entries[n];
          const figure = figureOf(entry);
          if (item && !figure)
            assert.equal(told(entry), "not-reported", `${item.code} ${period.code}`);
          return figure ? [figure.release.code] : [];
        });
        assert.ok(releases.length > definition.lines.length / 2, period.code);
        return [period.code, [...new Set(releases)].join(" ")];
      }),
    );
  }

  it("takes all figures of a latest column from the newest release that prints the statement", () => {
    const quarters = {
      "1Q02": "1Q03",
      "4Q02": "4Q03",
      "1Q03": "1Q03",
      "3Q03": "4Q03",
      "4Q03": "4Q03",
    };
    const years = { FY2002: "4Q03", FY2003: "4Q03" };
    assert.deepEqual(answering("Operations"), { ...quarters, ...years });
    assert.deepEqual(answering("BalanceSheet"), quarters);
    assert.deepEqual(answering("CashFlows"), { ...quarters, ...years });
  });
});
