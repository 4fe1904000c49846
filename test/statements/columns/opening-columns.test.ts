import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit } from "../../../src/model/unit.ts";
import { columnCode } from "../../../src/statements/columns/column.ts";
import { derivedPeriodsOfStatement } from "../../../src/statements/columns/derived-periods.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { openingColumns } from "../../../src/statements/columns/opening-columns.ts";
import { data } from "../../dataset/held.ts";

const opened = (code: StatementCode): string =>
  openingColumns(data, definitions[code])
    .map((column) => columnCode(column, decodeUnit("JPYk")))
    .join(", ");

describe("what a statement opens with", () => {
  it("is every reported period, and the derived quarter between them", () => {
    assert.equal(opened("Operations"), "1Q02, 4Q02, 1Q03, 2Q03, 3Q03, 4Q03, FY2002, FY2003");
    assert.equal(opened("Contracts"), "1Q02, 4Q02, 1Q03, 3Q03, 4Q03");
  });

  it("is changes and the mix beside revenue by service", () => {
    assert.equal(
      opened("RevenueByService"),
      "1Q02, 4Q02, 1Q03, 2Q03, 3Q03, 4Q03, 4Q03 YoY, 4Q03 QoQ, 4Q03 Share, FY2002, FY2003, FY2003 YoY, FY2003 Share",
    );
  });

  it("is, of the summary, the newest twelve months that are no fiscal year as well, behind the years", () => {
    assert.equal(opened("Summary"), "1Q02, 4Q02, 1Q03, 2Q03, 3Q03, 4Q03, FY2002, FY2003, LTM 3Q03");
  });

  it("is both vintages of a restated period and their difference", () => {
    assert.equal(opened("Restatement"), "4Q02@first, 4Q02, 4Q02 Difference");
  });

  it("is something in every statement", () => {
    for (const code of Object.keys(definitions) as StatementCode[])
      assert.notEqual(opened(code), "");
  });
});

describe("the derived periods of a statement", () => {
  const derived = (code: StatementCode): string[] =>
    derivedPeriodsOfStatement(data, definitions[code]).map((period) => period.code);

  it("are those that some total of it is derived for", () => {
    assert.ok(derived("Operations").includes("2Q03"));
    assert.ok(derived("Operations").includes("1H03"));
    assert.ok(derived("CashFlows").includes("LTM 3Q03"));
  });

  it("are no last twelve months of a statement with balances, which are struck on a day", () => {
    assert.ok(derived("NetDebt").includes("1H03"));
    assert.deepEqual(
      derived("NetDebt").filter((code) => code.startsWith("LTM")),
      [],
    );
  });

  it("are none of what is counted at the end of a period", () => {
    assert.deepEqual(derived("Contracts"), []);
    assert.deepEqual(derived("Guidance"), []);
  });
});
