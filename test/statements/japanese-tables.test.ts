import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { japaneseUnitLine } from "../../src/statements/japanese-tables.ts";
import { data } from "../dataset/held.ts";

describe("the unit of a printed table in Japanese", () => {
  it("is money at the scale of the table, in each currency it has, or what the table counts", () => {
    const units = ["1", "3", "4", "IS", "CF-FY"].map((id) => {
      const table = data.tables.find((held) => held.release.code === "4Q03" && held.id === id);
      return japaneseUnitLine(table ?? assert.fail(id));
    });
    assert.deepEqual(units, ["百万円", "契約数", "Gbps", "千円・千ドル", "千円・千ドル"]);
  });
});
