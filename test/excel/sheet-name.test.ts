import assert from "node:assert/strict";
import { freeSheetName } from "../../src/excel/sheet-name.ts";

describe("freeSheetName", () => {
  it("takes the name wanted when no sheet has it", () => {
    assert.equal(freeSheetName("IIJ Operations", ["Sheet1"]), "IIJ Operations");
  });

  it("takes the first free number, comparing names as Excel does", () => {
    const taken = ["iij operations", "IIJ Operations (2)", "IIJ Operations (4)"];
    assert.equal(freeSheetName("IIJ Operations", taken), "IIJ Operations (3)");
  });

  it("keeps to 31 characters, the number included", () => {
    const long = "Condensed consolidated cash flows";
    const first = freeSheetName(long, []);
    assert.equal(first, "Condensed consolidated cash flo");
    assert.equal(freeSheetName(long, [first]), "Condensed consolidated cash (2)");
  });

  it("takes no name that Excel forbids", () => {
    assert.equal(freeSheetName("S&M / R&D: [2003]", []), "S&M   R&D   2003");
    assert.equal(freeSheetName("'quoted'", []), "quoted");
    assert.equal(freeSheetName("History", []), "History (2)");
    assert.equal(freeSheetName("?", []), "Sheet");
  });
});
