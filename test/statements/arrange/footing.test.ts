import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { sum } from "../../../src/exact/decimal.ts";
import { decodeUnit } from "../../../src/model/unit.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange.ts";
import type { Arranged } from "../../../src/statements/arrange/arranged.ts";
import { valueOf } from "../../../src/statements/arrange/entry.ts";
import { partsOf } from "../../../src/statements/arrange/footing.ts";
import { layouts } from "../../../src/statements/definitions/gallery.ts";
import {
  itemOfLine,
  type StatementLayout,
} from "../../../src/statements/definitions/definition.ts";
import { periodsOfStatement } from "../../../src/statements/columns/statement-periods.ts";
import { data, vintageOf } from "../../dataset/held.ts";

const { items } = data;

/** Returns the parts of a total as a reader would write them: `+Revenue.SI`. */
function parts(layout: StatementLayout, total: string): string[] {
  const row = layout.lines.findIndex((line) => itemOfLine(line) === total);
  return partsOf(layout, row, items).map(({ row: part, sign }) => {
    const line = layout.lines[part];
    return `${sign === 1 ? "+" : "-"}${(line && itemOfLine(line)) ?? ""}`;
  });
}

/** Every column a statement can be asked for, with the periods its releases print it for. */
function everyColumn(layout: StatementLayout, unit: string): Arranged {
  const columns = periodsOfStatement(data, layout.code).flatMap((period) =>
    ["latest", "first", "1Q03", "4Q03"].map((code) => ({ period, vintage: vintageOf(code) })),
  );
  return arrangeStatement(data, layout, columns, decodeUnit(unit));
}

/** Holds every printed total against the sum of those of its parts that are presented; returns how many there were. */
function foot({ layout, columns, rows }: Arranged): number {
  let footed = 0;
  rows.forEach(({ line, label, entries }, row) => {
    if (line.kind !== "total") return;
    const terms = partsOf(layout, row, items);
    columns.forEach(({ period }, n) => {
      const total = valueOf(entries[n]);
      if (!total) return;
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
    assert.deepEqual(parts(layouts.Operations, "Revenue.Total"), [
      "+Revenue.ConnectivityVAS",
      "+Revenue.SI",
      "+Revenue.Equipment",
    ]);
  });

  it("subtracts costs from revenue and tax from income", () => {
    assert.deepEqual(parts(layouts.Operations, "Income.Operating"), [
      "+Revenue.Total",
      "-Expense.AllCosts",
    ]);
    assert.deepEqual(parts(layouts.Operations, "Income.Net"), [
      "+Income.Pretax",
      "-Income.Tax",
      "+Income.Minority",
      "+Income.EquityMethod",
      "+Income.Impairment",
    ]);
  });

  it("has no parts for a line or a heading", () => {
    assert.deepEqual(partsOf(layouts.Operations, 0, items), []);
    assert.deepEqual(parts(layouts.Operations, "Revenue.SI"), []);
  });

  it("gives every total of every layout at least two parts, all of them above it", () => {
    for (const layout of Object.values(layouts)) {
      layout.lines.forEach((line, row) => {
        if (line.kind !== "total") return;
        const found = partsOf(layout, row, items);
        assert.ok(found.length >= 2, line.item);
        assert.ok(found.every((part) => part.row < row));
      });
    }
  });
});

/** Those whose parts are all as fine as their totals; the others foot within rounding, which a sheet allows for. */
const exact = Object.values(layouts).filter(
  ({ lines, printedTotals }) => !printedTotals && lines.some(({ kind }) => kind === "total"),
);

describe("the statements of the gallery", () => {
  for (const layout of exact) {
    it(`foot to the last yen: ${layout.code}, every period and vintage`, () => {
      assert.ok(foot(everyColumn(layout, "JPYk")) > 5);
    });
  }

  for (const layout of [layouts.Operations, layouts.BalanceSheet, layouts.CashFlows]) {
    it(`foot to the last thousand dollars: ${layout.code}, every translated period`, () => {
      assert.ok(foot(everyColumn(layout, "USDk")) > 10);
    });
  }
});
