import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { data } from "../held.ts";

const tablesOf = (release: string): string[] =>
  data.tables.filter((table) => table.release.code === release).map(({ id }) => id);

describe("the two releases that rules are tested on", () => {
  it("print 13 tables in 1Q03 and 15 in 4Q03", () => {
    const tables = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    assert.deepEqual(tablesOf("1Q03"), [...tables, "IS", "BS", "CF"]);
    assert.deepEqual(tablesOf("4Q03"), [...tables, "IS", "IS-FY", "BS", "CF", "CF-FY"]);
  });

  it("print 1,838 cells", () => {
    const cells = data.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    assert.equal(cells.filter((text) => text !== "").length, 1838);
  });
});
