import assert from "node:assert/strict";
import { answerOf } from "./answer-of.ts";

describe("A table, as documented", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
  it("names its columns in the sheet if their heads are empty", async () => {
    const heads = await answerOf(async (sheet, context) => {
      sheet.getRange("B1").values = [["Year"]];
      sheet.tables.add("A1:C3", true);
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    assert.deepEqual(heads, [["Column1", "Year", "Column3"]]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#excel-specific-error-codes-and-messages
  it("does not overlap another", async () => {
    const second = await answerOf(async (sheet) => {
      sheet.tables.add("A1:C3", true);
      sheet.tables.add("C3:D5", true);
      return Promise.resolve("accepted");
    });
    assert.equal(second, "MergedRangeConflict");
  });
});
