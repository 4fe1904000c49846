import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { decodeUnit } from "../../../src/model/unit.ts";
import { columns } from "../../../src/sheet/plan/sheet-columns.ts";
import { planStatement } from "../../../src/sheet/statement/plan-statement.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { altered } from "../../dataset/altered.ts";
import { data as held, question } from "../../dataset/held.ts";

/** What the reconciliation section of an inserted statement says, its heading first; broken lines are put together. */
function section(
  code: StatementCode,
  periods: readonly string[],
  { data = held, unit = "JPYk" }: { readonly data?: Dataset; readonly unit?: string } = {},
): string[] {
  const asked = periods.map((period) => ({
    period: question("Income.Net", period).period,
    vintage: "latest" as const,
  }));
  const arranged = arrangeStatement(data, definitions[code], asked, decodeUnit(unit));
  const { cells, formats } = planStatement(data, arranged, {
    anchor: { row: 0, column: 0 },
    insertedAt: "2004-05-15T09:30:00.000Z",
    fill: "live",
  });
  const texts = cells.map((row) => {
    const cell = row[columns.check];
    return cell?.kind === "text" ? cell.text : "";
  });
  const indentOf = (row: number): number =>
    Math.max(0, ...formats.flatMap((area) => (area.row === row ? (area.format.indent ?? 0) : [])));
  const head = texts.findIndex((text) => text.startsWith("Reconciliation when inserted"));
  const told: string[] = [];
  for (let row = head; texts[row] !== ""; row += 1)
    if (indentOf(row) < 2) told.push(texts[row] ?? "");
    else told.push(`${told.pop() ?? ""} ${texts[row] ?? ""}`);
  return told;
}

describe("the reconciliation below an inserted statement", () => {
  it("counts the checks on the figures shown, and tells what differs and why", () => {
    assert.deepEqual(section("Operations", ["4Q03"]), [
      "Reconciliation when inserted: 63 checks on these figures: 62 exact, 1 documented",
      "Source inconsistent, explained (forced to foot). Research and development 4Q03, Table 6 of the 4Q03 release: 78,786 = 79; printed 78; difference (1) million. The table in millions is made to add up. With 79 instead of 78, the parts of Expense.AllCosts add up to 11,268, not 11,267. Use 78,786.",
    ]);
  });

  it("tells of a restatement where the restated period is shown", () => {
    const [, ...told] = section("Operations", ["4Q02"]);
    assert.ok(
      told.includes(
        "Restated, not an error (changed). Net income (loss) 4Q02, statement of operations of the 1Q03 release: (2,136,513) Aug-03 → (9,289,600) May-04; change (7,153,087). Restricted cash 5,000,000 and investments 2,155,012 were written off; 1,925 of it was absorbed by other comprehensive income.",
      ),
    );
  });

  it("counts without telling where nothing differs", () => {
    const [head, ...told] = section("BalanceSheet", ["3Q03"]);
    assert.match(
      head ?? "",
      /^Reconciliation when inserted: \d+ checks on these figures: \d+ exact/,
    );
    assert.deepEqual(told, []);
  });

  it("speaks of the currency that is shown", () => {
    const [, ...told] = section("Operations", ["4Q03"], { unit: "USDk" });
    assert.deepEqual(
      told.map((sentence) => /^.*?\. (.*?),/.exec(sentence)?.[1]),
      ["Dedicated access services 4Q03", "Cost of connectivity and value-added services 4Q03"],
    );
    assert.ok(told.every((sentence) => sentence.includes("(USD): ")));
  });

  it("tells first what is open", () => {
    const data = altered("4Q03", "IS", "\t2,117,006\t", "\t2,116,996\t");
    const [head, first] = section("Operations", ["4Q03"], { data });
    assert.match(head ?? "", / \d+ open$/);
    assert.equal(
      first,
      "Source inconsistent, unexplained. Total revenues 4Q03, statement of operations of the 4Q03 release: 5,498,547 + 4,001,449 + 2,116,996 = 11,616,992; printed 11,617,002; difference 10 thousand.",
    );
  });
});
