import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { isKnownDate, knownDates, whyNotKnown } from "../../../src/taskpane/insert/known-dates.ts";

const data = openDataset();

describe("knownDates", () => {
  it("are the days of the releases, the newest first", () => {
    assert.deepEqual(knownDates(data, "en"), [
      { date: "2004-05-14", label: "14-May-04 (4Q03 release)" },
      { date: "2003-08-13", label: "13-Aug-03 (1Q03 release)" },
    ]);
  });
});

describe("isKnownDate", () => {
  for (const date of ["2003-08-13", "2003-12-31", "2026-01-01"])
    it(`takes ${date}`, () => {
      assert.equal(isKnownDate(data, date), true);
    });
  for (const date of ["2003-08-12", "", "2004", "20040514"])
    it(`does not take "${date}"`, () => {
      assert.equal(isKnownDate(data, date), false);
    });
  it("says from which day on there is anything", () => {
    assert.match(
      whyNotKnown(data, "en"),
      /^The first release in the data is of 13-Aug-03\. Choose/,
    );
  });
});
