import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { formatDate, isoDateOf, serialOf } from "../../src/model/calendar.ts";
import { decodeDate } from "../../src/model/decode-date.ts";

/** Every day that two digits and a serial of five digits can name. */
const anyDay = fc
  .integer({ min: serialOf("1970-01-01"), max: serialOf("2069-12-31") })
  .map((serial) => isoDateOf(serial));

describe("decodeDate", () => {
  it("reads the publication of 4Q03 in every spelling that leaves no doubt", () => {
    for (const text of [
      ...["2004-05-14", "2004/5/14", "2004.05.14", "20040514", "38121", "38121.75", "38121,5"],
      ...["14-May-04", "14-May-2004", "14 may 2004", "May 14, 2004", "2004年5月14日"],
      ...["２００４年０５月１４日", " '2004-05-14\u200b", "2004‑05‑14", "14MAY2004"],
    ]) {
      assert.equal(decodeDate(text), "2004-05-14", text);
    }
  });

  it("gives every spelling of a day the same date", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year = "", month = "", day = ""] = date.split("-");
        const spellings = [
          date,
          `${year}${month}${day}`,
          `${year}/${Number(month)}/${Number(day)}`,
          `${year}年${Number(month)}月${Number(day)}日`,
          formatDate(date),
          String(serialOf(date)),
          `${serialOf(date)},25`,
        ];
        assert.deepEqual(new Set(spellings.map(decodeDate)), new Set([date]));
      }),
    );
  });

  it("refuses day and month that may change places, with the days they could be", () => {
    assert.throws(() => decodeDate("5/6/2004"), {
      kind: "bad-argument",
      message:
        '"5/6/2004" could be 5-Jun-04 or 6-May-04: countries write day and month in different order. Write 2004-06-05 or 2004-05-06.',
    });
    assert.throws(() => decodeDate("14.5.04"), {
      message:
        '"14.5.04" is not accepted: countries write day and month in different order. Write 2004-05-14.',
    });
    assert.throws(() => decodeDate("13/13/2004"), { message: /^"13\/13\/2004" is not a date\./ });
  });

  it("refuses days that the calendar does not have, and numbers of no likely day", () => {
    assert.throws(() => decodeDate("2004-02-30"), {
      message:
        '"2004-02-30" is not a day of the calendar. Accepted: 2004-05-14, 20040514, 14-May-04 or a cell with a date.',
    });
    assert.throws(() => decodeDate("20041332"), { kind: "bad-argument" });
    for (const text of ["12345", "98765"])
      assert.throws(() => decodeDate(text), { message: /is not the serial number of a likely/ });
  });

  it("does not mind a time of day behind it, as databases write one", () => {
    for (const time of ["T09:30:00.000Z", "T09:30:00", " 09:30:00", " 09:30"])
      assert.equal(decodeDate(`2004-05-14${time}`), "2004-05-14", time);
  });

  it("finds none if there is more text before or after it", () => {
    const days = ["2004-05-14", "20040514", "2004年5月14日", "14-May-04", "May 14, 2004"];
    for (const day of [...days, "14.5.2004", "38121"])
      for (const text of [`1${day}`, `${day}1`, `x${day}`, `${day}x`])
        assert.equal(decodeDate(text), undefined, text);
  });

  it("finds none in what is not written like a date", () => {
    for (const text of [
      "",
      "4Q03",
      "latest",
      "FY2003",
      "14-Foo-04",
      "May",
      "2004",
      "4.5",
      "x".repeat(999),
    ])
      assert.equal(decodeDate(text), undefined, text);
  });
});
