import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeReleases } from "../../../src/dataset/decode/decode-releases.ts";

describe("decodeReleases", () => {
  it("puts the oldest first, with the exact rate and the periods it translates", () => {
    const releases = decodeReleases(
      "code\ttokyo\tnewyork\trate\trateDate\ttranslates\n" +
        "4Q03\t2004-05-14\t2004-05-13\t104.18\t2004-03-31\t4Q03 FY2003\n" +
        "1Q03\t2003-08-13\t2003-08-12\t119.87\t2003-06-30\t1Q03\n",
    );
    assert.deepEqual(
      releases.map(({ code, date, rate, translates }) => [code, date, rate.toFixed(), translates]),
      [
        ["1Q03", "2003-08-13", "119.87", ["1Q03"]],
        ["4Q03", "2004-05-14", "104.18", ["4Q03", "FY2003"]],
      ],
    );
  });
});
