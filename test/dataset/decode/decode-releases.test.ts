import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeReleases } from "../../../src/dataset/decode/decode-releases.ts";
import type { Release } from "../../../src/model/release.ts";

const header = "code\ttokyo\tnewyork\trate\trateDate\ttranslates\taddress\n";
const fourth =
  "4Q03\t2004-05-14\t2004-05-13\t104.18\t2004-03-31\t4Q03 FY2003\thttp://www.iij.ad.jp/en/\n";
const first = "1Q03\t2003-08-13\t2003-08-12\t119.87\t2003-06-30\t1Q03\thttp://www.iij.ad.jp/en/\n";

/** Reads every field, some of which are decoded when they are read. */
const readWhole = (release: Release): Release => ({ ...release });

describe("decodeReleases", () => {
  it("puts the oldest first, with both dates, the exact rate and the periods it translates", () => {
    assert.deepEqual(
      decodeReleases(header + fourth + first).map((release) => [
        release.code,
        release.date,
        release.newYork,
        release.rate.toFixed(),
        release.translates,
        release.address,
      ]),
      [
        ["1Q03", "2003-08-13", "2003-08-12", "119.87", ["1Q03"], "http://www.iij.ad.jp/en/"],
        [
          "4Q03",
          "2004-05-14",
          "2004-05-13",
          "104.18",
          ["4Q03", "FY2003"],
          "http://www.iij.ad.jp/en/",
        ],
      ],
    );
  });

  it("refuses a date, a rate or a period that is none", () => {
    for (const [from, to, message] of [
      ["2004-05-14", "2004-05-34", /^releases\.tsv, line 2: "2004-05-34" is not a date/],
      ["104.18", "1O4.18", /"1O4\.18" is not a number of yen for one dollar/],
      ["FY2003", "FY03", /"FY03" is not the code of a period/],
    ] as const)
      assert.throws(() => decodeReleases(header + fourth.replace(from, to)).map(readWhole), {
        kind: "broken",
        message,
      });
  });
});
