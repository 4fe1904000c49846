import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit } from "../../../src/model/unit.ts";
import {
  chooseColumns,
  plainColumns,
  type ColumnOptions,
} from "../../../src/statements/columns/choose-columns.ts";
import { columnCode, type ColumnRequest } from "../../../src/statements/columns/column.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { data } from "../../dataset/held.ts";
import { amounts, columnsOf } from "../columns.ts";

function chosen(
  options: Partial<ColumnOptions>,
  columns: readonly ColumnRequest[] = amounts,
  code: StatementCode = "Operations",
): string {
  const all = chooseColumns(data, definitions[code], columns, { ...plainColumns, ...options });
  return all.map((column) => columnCode(column, decodeUnit("JPYk"))).join(", ");
}

describe("chooseColumns", () => {
  it("puts periods of one length together, oldest or newest first", () => {
    assert.equal(chosen({}), "1Q02, 4Q02, 1Q03, 2Q03, 3Q03, 4Q03, FY2002, FY2003");
    assert.equal(
      chosen({ order: "newest first" }),
      "4Q03, 3Q03, 2Q03, 1Q03, 4Q02, 1Q02, FY2003, FY2002",
    );
  });

  it("puts every year after its own quarters", () => {
    assert.equal(
      chosen({ years: "among quarters" }),
      "1Q02, 4Q02, FY2002, 1Q03, 2Q03, 3Q03, 4Q03, FY2003",
    );
  });

  it("shows changes and shares beside the newest of each length, in the order given", () => {
    const beside = ["Share", "YoY", "QoQ"] as const;
    assert.equal(
      chosen({ beside }, columnsOf("3Q03", "4Q03", "FY2002", "FY2003"), "RevenueByService"),
      "3Q03, 4Q03, 4Q03 Share, 4Q03 YoY, 4Q03 QoQ, FY2002, FY2003, FY2003 Share, FY2003 YoY",
    );
  });

  it("shows them beside every period if asked, but for changes on a period that is not held", () => {
    const columns = columnsOf("1Q02", "4Q02", "1Q03");
    assert.equal(
      chosen({ beside: ["YoY"], besideEvery: true }, columns),
      "1Q02, 4Q02, 1Q03, 1Q03 YoY",
    );
  });

  it("leaves out dollars that no release translates, and shares where there is no whole", () => {
    assert.equal(
      chosen({ beside: ["USD"], besideEvery: true }, columnsOf("3Q03", "4Q03")),
      "3Q03, 4Q03, 4Q03 USDk",
    );
    assert.equal(chosen({ beside: ["Share"] }, columnsOf("4Q03"), "CashFlows"), "4Q03");
    assert.equal(chosen({ beside: ["USD"] }, columnsOf("4Q03"), "Contracts"), "4Q03");
  });

  it("keeps both vintages of a period, and shows what is beside one", () => {
    const both = columnsOf("4Q02@first", "4Q02");
    assert.equal(chosen({}, both), "4Q02@first, 4Q02");
  });
});
