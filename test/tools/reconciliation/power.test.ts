import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { corruptionsOf, measurePower, replaceIn } from "../../../tools/reconciliation/power.ts";
import { factIn } from "../../../src/reconciliation/check-words.ts";
import { inEnglish } from "../../../src/reconciliation/checks-in-english.ts";
import { cellOf, factFrom, remainderOf } from "../../reconciliation/cells.ts";
import { book } from "../../reconciliation/held-checks.ts";

describe("corruptionsOf", () => {
  it("is every text that differs in one digit; commas and brackets stay", () => {
    assert.deepEqual(
      corruptionsOf("(1)"),
      Array.from("023456789", (digit) => `(${digit})`),
    );
    assert.equal(corruptionsOf("78,786").length, 45);
    assert.ok(corruptionsOf("78,786").includes("78,756"));
    assert.deepEqual(corruptionsOf("-"), []);
  });
});

describe("replaceIn", () => {
  const margin = remainderOf("4,001,449", "3,053,962");
  const cost = margin.terms[1]?.reading ?? assert.fail();

  it("puts another figure in the place of one, with the sign that one has", () => {
    const replaced = replaceIn(margin, cost, cellOf("3,053,963"));
    assert.equal(margin.value.minus(replaced.value).toFixed(), "1000");
    assert.equal(factIn(inEnglish, replaced), "4,001,449 − 3,053,963");
  });

  it("leaves a fact alone that does not hold the figure, though another prints the same", () => {
    const alike = factFrom("3,053,962");
    assert.equal(replaceIn(alike, cost, cellOf("1")), alike);
  });
});

describe("the checks of the 4Q03 statement of operations", () => {
  const alone = book.tables.filter(
    ({ table }) => table.release.code === "4Q03" && table.id === "IS",
  );
  const power = measurePower({ ...book, tables: alone });

  it("report every single-digit corruption of its yen figures, even without the other tables", () => {
    assert.equal(power.corruptions, 4365);
    assert.equal(power.reported, 4365);
    assert.deepEqual(power.blind, []);
  });

  it("contradict 4,133 of them; the others rounding may excuse, and they are no longer exact", () => {
    assert.equal(power.contradicted, 4133);
  });

  it("is measured: a line with neither its total nor its dollars is blind", () => {
    const lone = book.tables
      .filter(({ table }) => table.release.code === "4Q03" && table.id === "CF")
      .map(({ table, rows }) => ({
        table,
        rows: rows
          .filter(([cell]) => cell?.item.code === "CashFlow.Receivables")
          .map((row) => row.filter(({ column }) => column.column === "JPY")),
      }));
    const { corruptions, reported, blind } = measurePower({ ...book, tables: lone });
    assert.equal(reported, 0);
    assert.deepEqual(
      blind.map(({ reading, missed }) => [reading.text, missed.length]),
      [
        ["(2,483,404)", 63],
        ["(2,983,254)", 63],
        ["138,452", 54],
      ],
    );
    assert.equal(corruptions, 180);
  });
});
