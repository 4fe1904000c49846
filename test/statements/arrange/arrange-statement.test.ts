import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { requireFigure } from "../../../src/figures/require-figure.ts";
import { decodeUnit } from "../../../src/model/unit.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import type { Arranged } from "../../../src/statements/arrange/arranged-statement.ts";
import type { Entry } from "../../../src/statements/arrange/entry.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { periodsOfStatement } from "../../../src/statements/columns/statement-periods.ts";
import { itemOfLine } from "../../../src/statements/definitions/statement-line.ts";
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
        ["Revenues", ""],
        ["Connectivity and value-added services", ""],
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

  it("puts the reason in the place of a figure there is none of", () => {
    const statement = arrange("Operations", ["4Q03", "3Q03"], "USDk");
    assert.deepEqual(line(statement, "Revenue.Total"), ["111509", "not-reported"]);
  });

  it("takes all figures of a latest column from one release", () => {
    for (const definition of [
      definitions.Operations,
      definitions.BalanceSheet,
      definitions.CashFlows,
    ]) {
      const items = definition.lines.flatMap((row) => itemOfLine(row) ?? []);
      for (const period of periodsOfStatement(data, definition)) {
        const releases = items.flatMap((code) => {
          try {
            return requireFigure(data, question(code, period.code)).release.code;
          } catch {
            return [];
          }
        });
        assert.equal(new Set(releases).size, 1, `${definition.code} ${period.code}`);
      }
    }
  });
});
