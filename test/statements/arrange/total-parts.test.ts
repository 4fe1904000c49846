import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { sum } from "../../../src/exact/decimal.ts";
import { decodeUnit } from "../../../src/model/unit.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import type { Arranged } from "../../../src/statements/arrange/arranged-statement.ts";
import { valueOf, type Entry } from "../../../src/statements/arrange/entry.ts";
import { partsOf } from "../../../src/statements/arrange/total-parts.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementDefinition } from "../../../src/statements/definitions/definition.ts";
import { itemOfLine } from "../../../src/statements/definitions/statement-line.ts";
import { periodsOfStatement } from "../../../src/statements/columns/statement-periods.ts";
import { data, vintageOf } from "../../dataset/held.ts";

const { items } = data;

/** Returns the parts of a total as a reader would write them: `+Revenue.SI`. */
function parts(definition: StatementDefinition, total: string): string[] {
  const row = definition.lines.findIndex((line) => itemOfLine(line) === total);
  return partsOf(definition, row, items).map(({ row: part, sign }) => {
    const line = definition.lines[part];
    return `${sign === 1 ? "+" : "-"}${(line && itemOfLine(line)) ?? ""}`;
  });
}

/** Every column a statement can be asked for, with the periods its releases print it for. */
function everyColumn(definition: StatementDefinition, unit: string): Arranged {
  const columns = periodsOfStatement(data, definition).flatMap((period) =>
    ["latest", "first", "1Q03", "4Q03"].map((code) => ({ period, vintage: vintageOf(code) })),
  );
  return arrangeStatement(data, definition, columns, decodeUnit(unit));
}

/** Says whether a figure lacks for another reason than that its release presents no such line. */
const isMissing = (entry: Entry): boolean =>
  entry !== undefined && "failure" in entry && entry.failure.data.reason !== "not presented";

/** Holds every printed total against the sum of those of its parts that are presented; returns how many there were. */
function foot({ definition, columns, rows }: Arranged): number {
  let footed = 0;
  rows.forEach(({ line, label, entries }, row) => {
    if (line.kind !== "total") return;
    const terms = partsOf(definition, row, items);
    columns.forEach(({ period }, n) => {
      const total = valueOf(entries[n]);
      if (!total || terms.some((part) => isMissing(rows[part.row]?.entries[n]))) return;
      const values = terms.flatMap(
        (part) => valueOf(rows[part.row]?.entries[n])?.times(part.sign) ?? [],
      );
      if (values.length === 0) return;
      assert.equal(sum(values).toFixed(), total.toFixed(), `${label} of ${period.code}`);
      footed += 1;
    });
  });
  return footed;
}

describe("partsOf", () => {
  it("names the lines above a total that add up to it", () => {
    assert.deepEqual(parts(definitions.Operations, "Revenue.Total"), [
      "+Revenue.ConnectivityVAS",
      "+Revenue.SI",
      "+Revenue.Equipment",
    ]);
  });

  it("subtracts costs from revenue and tax from income", () => {
    assert.deepEqual(parts(definitions.Operations, "Income.Operating"), [
      "+Revenue.Total",
      "-Expense.AllCosts",
    ]);
    assert.deepEqual(parts(definitions.Operations, "Income.Net"), [
      "+Income.Pretax",
      "-Income.Tax",
      "+Income.Minority",
      "+Income.EquityMethod",
      "+Income.Impairment",
    ]);
  });

  it("has no parts for a line or a heading", () => {
    assert.deepEqual(partsOf(definitions.Operations, 0, items), []);
    assert.deepEqual(parts(definitions.Operations, "Revenue.SI"), []);
  });

  it("gives every total of every definition at least two parts, all of them above it", () => {
    for (const definition of Object.values(definitions)) {
      definition.lines.forEach((line, row) => {
        if (line.kind !== "total") return;
        const found = partsOf(definition, row, items);
        assert.ok(found.length >= 2, line.item);
        assert.ok(found.every((part) => part.row < row));
      });
    }
  });
});

/** Those whose parts are all as fine as their totals; the others foot within rounding, which a sheet allows for. */
const exact = Object.values(definitions).filter(
  ({ lines, printedTotals }) => !printedTotals && lines.some(({ kind }) => kind === "total"),
);

describe("the statements of the gallery", () => {
  for (const definition of exact) {
    it(`foot to the last yen: ${definition.code}, every period and vintage`, () => {
      assert.ok(foot(everyColumn(definition, "JPYk")) > 5);
    });
  }

  for (const definition of [
    definitions.Operations,
    definitions.BalanceSheet,
    definitions.CashFlows,
  ]) {
    it(`foot to the last thousand dollars: ${definition.code}, every translated period`, () => {
      assert.ok(foot(everyColumn(definition, "USDk")) > 10);
    });
  }
});
