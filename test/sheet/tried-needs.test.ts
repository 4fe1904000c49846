// What was missing when the sheets were tried as an analyst would; tried.test.ts has the other cases.
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fills } from "../../src/sheet/plan/placement.ts";
import { columns, rows } from "../../src/sheet/statement/layout.ts";
import { statementOf, topLeft } from "../gallery/plans.ts";
import { isFolded, shown } from "./planned.ts";

describe("a line that is deducted", () => {
  it("says so between adjusted EBITDA and net income, and no other does", () => {
    for (const fill of fills) {
      const { cells, reading } = statementOf("ebitda").planAt(topLeft, fill);
      const labels = reading.lines.map((row) => String(shown(cells[row]?.[columns.label])));
      assert.deepEqual(
        labels.filter((label) => label.startsWith("Less: ")),
        ["Less: depreciation and amortization", "Less: income tax expense (benefit)"],
      );
    }
  });
});

describe("what an analyst needs", () => {
  it("is defined beneath its line: adjusted EBITDA, net debt, free cash flow", () => {
    for (const [name, words] of [
      ["ebitda", /^Adjusted EBITDA \(not US GAAP\): operating income plus depreciation/],
      ["net-debt", /^Net debt is computed.*Restricted cash is not deducted\.$/],
      ["net-debt", /^Free cash flow is computed.*Capital leases are left out\.$/],
    ] as const) {
      const plan = statementOf(name).planAt(topLeft);
      const at = plan.cells.findIndex((row) => words.test(String(shown(row[columns.label]))));
      assert.ok(at > 0 && at <= (plan.reading.lines.at(-1) ?? 0) + 1, `${name} ${at}`);
      assert.ok(!isFolded(plan, "rows", at));
    }
  });

  it("is room for what he expects, growth and shares, and the one-offs among the notes", () => {
    const plan = statementOf("operations").planAt(topLeft);
    const heads = (plan.cells[rows.period] ?? []).map(shown);
    assert.deepEqual(
      heads.filter((head) => /^\d?[A-Z]+\d+e$|^\dQ\d\de$/.test(String(head))),
      ["1Q04e", "FY2004e"],
    );
    const texts = plan.cells.flat().map((cell) => String(shown(cell)));
    for (const words of [
      "Change on the year before (YoY)",
      "Share of total revenues",
      "one-off gain of 1,572 million yen",
      "lower by 71 million yen",
      "moving the head office",
    ])
      assert.ok(
        texts.some((text) => text.includes(words)),
        words,
      );
  });
});
