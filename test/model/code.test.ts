import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { CodeTable, normaliseCode } from "../../src/model/code.ts";

const services = new CodeTable([
  ["Total", 1],
  ["SI", 2],
  ["VAS", 3],
  ["ConnectivityVAS", 4],
  ["S&M", 5],
]);

describe("normaliseCode", () => {
  it("drops case, width, spaces and a leading apostrophe", () => {
    for (const typed of [
      "4q03",
      "４Ｑ０３",
      " 4Q 03 ",
      "'4Q03",
      "4Q　03",
      "\u200b4Q03\u200e",
      "\ufeff4Q03",
    ]) {
      assert.equal(normaliseCode(typed), "4Q03");
    }
  });
});

describe("a code table", () => {
  it("finds a code however it is typed", () => {
    assert.equal(services.find("ｓｉ"), 2);
    assert.equal(services.find("s & m"), 5);
    assert.equal(services.find("'connectivityVAS"), 4);
  });

  it("finds nothing for what is no code, not even for the name of a property", () => {
    assert.equal(services.find("Sl"), undefined);
    assert.equal(services.find("constructor"), undefined);
    assert.equal(services.find(""), undefined);
  });

  it("offers the nearest codes, the nearest first", () => {
    assert.equal(services.suggest("Sl"), "Did you mean SI?");
    assert.equal(services.suggest("VASS"), "Did you mean VAS?");
    assert.equal(services.suggest("Totl"), "Did you mean Total?");
    assert.equal(
      new CodeTable([
        ["Revenue.SI", 1],
        ["Cost.Total", 2],
      ]).suggest("Rev.SI"),
      "Did you mean Revenue.SI?",
    );
  });

  it("offers a longer code that holds what was typed", () => {
    assert.equal(services.suggest("connectivity"), "Did you mean ConnectivityVAS?");
  });

  it("lists what it accepts when nothing is near", () => {
    assert.equal(services.suggest("backbone"), "Accepted: Total, SI, VAS, ConnectivityVAS, S&M.");
  });

  it("lists as many as a message has room for", () => {
    const many = new CodeTable(Array.from({ length: 41 }, (_, i) => [`Item${100 + i}`, i]));
    assert.match(
      many.suggest("backbone"),
      /^Accepted: Item100, Item101, .*, Item119 and 21 more\.$/,
    );
  });

  it("distinguishes names that differ only in parentheses", () => {
    const bands = ["64kbps～128kbps", "192kbps～768kbps", "1Mbps～2Mbps", "3Mbps～1.2Gbps"];
    const contracts = new CodeTable(
      bands.map((band) => [band.slice(0, 3), band]),
      (code) => ({
        others: bands.filter((band) => band.startsWith(code)).map((band) => `契約数（${band}）`),
      }),
    );
    assert.deepEqual(contracts.nearest("契約数（3Mbps～1.2Gbps）"), ["3Mb"]);
    assert.equal(contracts.nearest("契約数").length, 3);
  });

  it("understands the other names of a code: exact, with a slip, or in part", () => {
    const names: Readonly<Record<string, readonly string[]>> = {
      "Income.Net": ["Net income (loss)", "当期純利益", "bottom line"],
      "CashFlow.NetIncome": ["Net income (loss)"],
      "Income.Operating": ["Operating income (loss)", "EBIT"],
    };
    const items = new CodeTable(
      Object.keys(names).map((code) => [code, code]),
      (code) => ({ others: names[code] ?? [] }),
    );
    const near = (typed: string): readonly string[] => items.nearest(typed);
    assert.deepEqual(near("Net income (loss)"), ["Income.Net", "CashFlow.NetIncome"]);
    assert.deepEqual(near("NET INCOME"), ["Income.Net", "CashFlow.NetIncome"]);
    assert.deepEqual(near("ebit"), ["Income.Operating"]);
    assert.deepEqual(near("当期純利益"), ["Income.Net"]);
    assert.deepEqual(near("operatng incme"), ["Income.Operating"]);
    assert.deepEqual(near("bottom"), ["Income.Net"]);
  });

  it("compares a text of more than 120 characters with nothing", () => {
    const long = `SI${" ".repeat(119)}`;
    assert.equal(services.find(long), undefined);
    assert.deepEqual(services.nearest(long), []);
  });
});
