import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../../src/dataset/as-known-on.ts";
import { Failure } from "../../../src/errors.ts";
import { itemPeriods } from "../../../src/lookup/item/item-periods.ts";
import { formatValue } from "../../../src/lookup/format-value.ts";
import { toCell } from "../../../src/exact/decimal.ts";
import { periodFor } from "../../../src/figures/find-answer.ts";
import { decodePeriod } from "../../../src/model/decode-period.ts";
import { isMoney } from "../../../src/model/item.ts";
import { quarter } from "../../../src/model/period.ts";
import { decodeUnit } from "../../../src/model/unit.ts";
import { data, itemOf } from "../../dataset/held.ts";
import { answer, block } from "../../functions/cell.ts";

/** Period, value or reason, marks: a row as the pane shows it. */
function rows(code: string, unit = "JPYk", view = data): string[] {
  const item = itemOf(code);
  const money = decodeUnit(unit);
  return itemPeriods(view, { item, unit: money }).map(({ period, value, marks }) => {
    const shown = value instanceof Failure ? value.data.reason : formatValue(value, item, money);
    return [period.code, shown, marks].filter((part) => part !== "").join(" ");
  });
}

describe("the periods of an item", () => {
  it("are listed newest first, with marks, and with why a derived one is refused", () => {
    assert.deepEqual(rows("Income.Net"), [
      "4Q03 668,699",
      "2H03 2,647,835 d",
      "FY2003 (105,139)",
      "3Q03 1,979,136",
      "9M03 (773,838) d",
      "LTM 3Q03 (10,063,438) d",
      "2Q03 mixed bases",
      "1H03 (2,752,974) d",
      "1Q03 (1,989,090) †",
      "LTM 1Q03 mixed bases",
      "4Q02 (9,289,600) r",
      "FY2002 (16,476,822)",
      "9M02 (7,187,222) d",
      "1Q02 (2,595,017)",
    ]);
  });

  it("know nothing of a release after the day they are known on", () => {
    assert.deepEqual(rows("Income.Net", "JPYm", asKnownOn(data, "2003-12-31")), [
      "1Q03 (1,989.1)",
      "4Q02 (2,136.5)",
      "1Q02 (2,595.0)",
    ]);
  });

  it("of a balance are days, and say which release lacks the line", () => {
    assert.deepEqual(rows("Balance.RestrictedCash"), [
      "4Q03 not presented",
      "3Q03 not presented",
      "1Q03 5,000,000 †",
      "4Q02 not presented",
      "1Q02 5,000,000",
    ]);
  });

  it("include those that only the text of a release is about, and take no unit for what is not money", () => {
    assert.deepEqual(rows("Guidance.NetIncome"), ["FY2004 word"]);
    assert.deepEqual(rows("Stated.GrossMarginSI", "USDm").slice(0, 2), [
      "4Q03 23.7%",
      "3Q03 23.9%",
    ]);
    assert.equal(rows("Contracts.IP", "USD")[0], "4Q03 738 c");
  });

  it("in dollars say which have none", () => {
    assert.deepEqual(rows("Revenue.SI", "USDk").slice(0, 4), [
      "4Q03 38,409",
      "2H03 no dollars d",
      "FY2003 113,723",
      "3Q03 no dollars",
    ]);
  });

  it("have the value and the marks that a cell has, for every item and unit", () => {
    for (const item of data.items.values())
      for (const code of isMoney(item) ? ["JPYk", "USD"] : [undefined])
        for (const { period, value, marks, figure } of itemPeriods(data, {
          item,
          unit: code === undefined ? undefined : decodeUnit(code),
        })) {
          const cellNow = answer("FIGURE", period.code, item.code, code ?? null);
          if (value instanceof Failure) {
            assert.ok(typeof cellNow === "object" && "error" in cellNow);
            assert.equal(cellNow.message.slice(0, 60), value.message.slice(0, 60));
          } else assert.equal(cellNow, toCell(value), `${item.code} ${period.code}`);
          if (!(figure instanceof Failure))
            assert.equal(answer("FLAG", period.code, item.code), marks);
        }
  });

  it("are all that PERIODS lists and FIGURE answers, a balance once for each day", () => {
    const [, ...listed] = block("PERIODS");
    for (const item of data.items.values()) {
      const held = itemPeriods(data, { item }).map(({ period }) => period.code);
      for (const [code] of listed) {
        if (typeof code !== "string") continue;
        const isAnswered = typeof answer("FIGURE", code, item.code) !== "object";
        const period = periodFor(item, decodePeriod(code, quarter(2003, 4)));
        if (isAnswered) assert.ok(held.includes(period.code), `${item.code} ${code}`);
      }
    }
  });
});
