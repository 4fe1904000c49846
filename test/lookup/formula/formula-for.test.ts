import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answerOf } from "../../../src/lookup/formula/answer-of.ts";
import { formulaFor } from "../../../src/lookup/formula/formula-for.ts";
import { functionsFor } from "../../../src/lookup/formula/functions-for.ts";
import { itemPeriods } from "../../../src/lookup/item/item-periods.ts";
import { data, itemOf } from "../../dataset/held.ts";
import { answer, cell } from "../../functions/cell.ts";

const ids = (code: string): string[] => functionsFor(itemOf(code)).map(({ id }) => id);
const asked = (code: string, id: string): ReturnType<typeof functionsFor>[number] =>
  functionsFor(itemOf(code)).find((each) => each.id === id) ?? assert.fail(`${id} of ${code}`);

describe("the functions that answer for an item", () => {
  it("are the named one, FIGURE, and those that answer something about it", () => {
    const about = ["CHANGE", "SOURCE", "STATUS", "FLAG", "HISTORY", "LABEL"];
    assert.deepEqual(ids("Revenue.SI"), ["REVENUE", "FIGURE", ...about]);
    assert.deepEqual(ids("EBITDA.Adjusted"), ["EBITDA", "FIGURE", ...about]);
    assert.deepEqual(ids("Guidance.NetIncome"), ["FIGURE", ...about]);
    assert.deepEqual(ids("Ownership.NetCare"), ["FIGURE", ...about.slice(1)]);
  });

  it("are none that answers another item: the named one says what FIGURE says", () => {
    for (const item of data.items.values()) {
      const [period] = itemPeriods(data, { item });
      for (const each of functionsFor(item).filter(({ isFigure }) => isFigure)) {
        const { values } = formulaFor("IIJ", each, { period: period?.period.code ?? "4Q03" });
        const sent = values.map((value) => value ?? null);
        assert.deepEqual(
          answer(each.id, ...sent),
          answer("FIGURE", period?.period.code ?? "4Q03", item.code),
        );
      }
    }
  });
});

describe("the formula for an item", () => {
  const formula = (code: string, id: string, ...[period, unit, release]: string[]): string =>
    formulaFor("IIJ", asked(code, id), { period: period ?? "", unit, release }).formula;

  it("leaves out what need not be written", () => {
    assert.equal(formula("Revenue.SI", "REVENUE", "4Q03"), '=IIJ.REVENUE("4Q03","SI")');
    assert.equal(formula("Revenue.Total", "REVENUE", "4Q03"), '=IIJ.REVENUE("4Q03")');
    assert.equal(
      formula("Revenue.Total", "REVENUE", "4Q03", "JPYm"),
      '=IIJ.REVENUE("4Q03",,"JPYm")',
    );
    assert.equal(
      formula("Income.Net", "FIGURE", "4Q02", "", "2003-12-31"),
      '=IIJ.FIGURE("4Q02","Income.Net",,"2003-12-31")',
    );
    assert.equal(formula("EBITDA.Adjusted", "EBITDA", "LTM 3Q03"), '=IIJ.EBITDA("LTM 3Q03")');
    assert.equal(formula("Expense.S&M", "EXPENSE", "4Q03"), '=IIJ.EXPENSE("4Q03","S&M")');
    assert.equal(formula("Revenue.SI", "LABEL", "4Q03"), '=IIJ.LABEL("Revenue.SI")');
  });

  it("says whether it fills several cells", () => {
    const spills = (id: string): boolean =>
      formulaFor("IIJ", asked("Revenue.SI", id), { period: "4Q03" }).spills;
    assert.deepEqual([spills("REVENUE"), spills("HISTORY")], [false, true]);
  });

  it("is of the namespace of the page, and holds a quotation mark as a formula does", () => {
    const built = formulaFor("IIJDEV", asked("EPS.Share", "EPS"), { period: '4"Q' });
    assert.equal(built.formula, '=IIJDEV.EPS("4""Q")');
  });
});

describe("the present result of a formula", () => {
  const now = (code: string, id: string, choice: Parameters<typeof formulaFor>[2]) =>
    answerOf(data, itemOf(code), formulaFor("IIJ", asked(code, id), choice));

  it("is the value, as a cell holds it and as a statement shows it, and its source", () => {
    const newest = now("Revenue.SI", "REVENUE", { period: "4Q03" });
    assert.ok(newest.kind === "value");
    assert.deepEqual([newest.rows, newest.shown], [[["4001449"]], "4,001,449"]);
    assert.equal(newest.source?.line, cell("SOURCE", "4Q03", "Revenue.SI"));
    assert.equal(newest.source.figure.value.toFixed(), "4001449000");
    const before = now("Income.Net", "INCOME", {
      period: "4Q02",
      unit: "JPYm",
      release: "2003-12-31",
    });
    assert.ok(before.kind === "value");
    assert.deepEqual([before.rows, before.shown], [[["-2136.513"]], "(2,136.5)"]);
    assert.match(before.source?.line ?? "", /^1Q03 release \(13-Aug-03\)/);
  });

  it("is the error that the cell shows, with all of its message", () => {
    const refused = now("Income.Net", "FIGURE", { period: "2Q03" });
    assert.ok(refused.kind === "error");
    assert.equal(refused.cell, "#N/A");
    assert.match(refused.failure.message, /Ask 1H03\.$/);
    const malformed = now("Income.Net", "FIGURE", { period: "FY03" });
    assert.ok(malformed.kind === "error" && malformed.cell === "#VALUE!");
  });

  it("has a row for each row of cells", () => {
    const told = now("Income.Net", "HISTORY", { period: "4Q02" });
    assert.ok(told.kind === "value");
    assert.deepEqual(told.rows.at(-1), ["4Q03", "38121", "-9289600", "-7153087"]);
    assert.equal(told.source, undefined);
  });

  it("is that of the cell for every function, item and unit", () => {
    for (const item of data.items.values())
      for (const each of functionsFor(item))
        for (const unit of ["", "USDm"]) {
          const built = formulaFor("IIJ", each, { period: "4Q03", unit });
          const told = answerOf(data, item, built);
          const shown = answer(each.id, ...built.values.map((value) => value ?? null));
          if (told.kind === "error")
            assert.ok(typeof shown === "object" && "error" in shown && shown.error === told.cell);
          else if (typeof shown !== "object") assert.deepEqual(told.rows, [[String(shown)]]);
        }
  });
});
