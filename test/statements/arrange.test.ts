import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { requireFigure } from "../../src/dataset/require-figure.ts";
import { Failure } from "../../src/errors.ts";
import { decodeUnit } from "../../src/model/unit.ts";
import { arrangeStatement, type Arranged } from "../../src/statements/arrange.ts";
import { layouts } from "../../src/statements/gallery.ts";
import { data, itemOf, question, vintageOf } from "../dataset/held.ts";

/** Returns a statement for columns written as `4Q02 first`. */
function arrange(code: keyof typeof layouts, columns: string[], unit?: string): Arranged {
  const requests = columns.map((text) => {
    const [period = "", vintage = "latest"] = text.split(" ");
    return { period: question("Income.Net", period).period, vintage: vintageOf(vintage) };
  });
  return arrangeStatement(data, layouts[code], requests, unit ? decodeUnit(unit) : undefined);
}

/** Returns the entries of one line, failures by their kind. */
function line(statement: Arranged, item: string): string[] {
  const row = statement.rows.find((candidate) => candidate.item?.code === item);
  assert.ok(row, item);
  return row.entries.map((entry) => (entry instanceof Failure ? entry.kind : entry.toFixed()));
}

describe("arrangeStatement", () => {
  it("keeps the order of the layout, headings without entries", () => {
    const { rows } = arrange("Operations", ["4Q03"]);
    assert.deepEqual(
      rows.slice(0, 3).map(({ label, entries }) => [label, entries.length]),
      [
        ["Revenues", 0],
        ["Connectivity and value-added services", 0],
        ["Dedicated access services", 1],
      ],
    );
    assert.equal(rows.length, layouts.Operations.lines.length);
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
    for (const layout of Object.values(layouts)) {
      const items = layout.lines.flatMap((row) => (row.kind === "heading" ? [] : [row.item]));
      for (const period of data.periodsOf(data.statementOf(itemOf(layout.key)))) {
        const releases = items.flatMap((code) => {
          try {
            return requireFigure(data, question(code, period.code)).release.code;
          } catch {
            return [];
          }
        });
        assert.equal(new Set(releases).size, 1, `${layout.code} ${period.code}`);
      }
    }
  });
});
