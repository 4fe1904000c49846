import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { tableNameOf } from "../../../src/taskpane/view/table-names.ts";

const nameOf = (code: string, statement: string, language: "en" | "ja"): string =>
  tableNameOf(
    { identity: { code, statement, place: "appendix" }, title: "number of clients" },
    language,
  );

describe("what a table is called", () => {
  it("in Japanese names the span of its flows if that is not a quarter", () => {
    const spans = ["", "-annual", "-half-year", "-nine-month"];
    assert.deepEqual(
      spans.map((span) => nameOf(`cash-flows${span}`, "cash-flows", "ja")),
      [
        "キャッシュ・フロー計算書",
        "キャッシュ・フロー計算書（年度）",
        "キャッシュ・フロー計算書（半期）",
        "キャッシュ・フロー計算書（9か月）",
      ],
    );
  });

  it("is its printed title if it has no other name", () => {
    assert.equal(nameOf("clients", "clients", "ja"), "Number of clients");
    assert.equal(nameOf("value-added", "value-added", "ja"), "付加価値サービス売上高");
    assert.equal(nameOf("cash-flows", "cash-flows", "en"), "Number of clients");
  });
});
