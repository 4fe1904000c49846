import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import {
  formatDate,
  formatMonthOf,
  isoDateOf,
  monthEnd,
  serialOf,
} from "../../src/model/calendar.ts";

describe("serialOf", () => {
  it("counts days as Excel does", () => {
    assert.equal(serialOf("2004-03-31"), 38077);
    assert.equal(serialOf("1900-03-01"), 61);
  });

  it("is undone by isoDateOf for every date a cell can hold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        assert.equal(serialOf(isoDateOf(serial)), serial);
      }),
    );
  });
});

describe("isoDateOf", () => {
  it("passes over the time of day", () => {
    assert.equal(isoDateOf(38077.99), "2004-03-31");
  });
});

describe("monthEnd", () => {
  it("knows leap years and the turn of the year", () => {
    assert.equal(monthEnd(2004, 2), "2004-02-29");
    assert.equal(monthEnd(2003, 2), "2003-02-28");
    assert.equal(monthEnd(2003, 12), "2003-12-31");
  });
});

describe("formatDate", () => {
  it("writes a year in full that two digits would make another one", () => {
    assert.equal(formatDate("2069-12-31"), "31-Dec-69");
    assert.equal(formatDate("2070-01-01"), "1-Jan-2070");
    assert.equal(formatDate("2103-05-14"), "14-May-2103");
    assert.equal(formatMonthOf("2103-05-14"), "May-2103");
    assert.equal(formatMonthOf("2004-05-14"), "May-04");
  });

  it("writes the Tokyo date of a release as the sheets do", () => {
    assert.equal(formatDate("2003-08-13"), "13-Aug-03");
    assert.equal(formatDate("2004-05-04"), "4-May-04");
  });
});
