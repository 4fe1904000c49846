import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkReleases } from "../../../tools/check-data/check-releases.ts";

const header = "code\ttokyo\tnewyork\trate\trateDate\ttranslates\taddress\n";
const fourth =
  "4Q03\t2004-05-14\t2004-05-13\t104.18\t2004-03-31\t4Q03 FY2003\thttp://www.iij.ad.jp/en/\n";
const first = "1Q03\t2003-08-13\t2003-08-12\t119.87\t2003-06-30\t1Q03\thttp://www.iij.ad.jp/en/\n";

describe("checkReleases", () => {
  it("takes the rows in any order", () => {
    checkReleases(header + fourth + first);
  });

  it("refuses an address or a quarter that is none", () => {
    for (const [from, to, message] of [
      ["http:", "", /^releases\.tsv, line 2: .* is not a web address/],
      ["4Q03\t", "FY2003\t", /"FY2003" is not a quarter/],
    ] as const)
      assert.throws(
        () => {
          checkReleases(header + fourth.replace(from, to));
        },
        { kind: "broken", message },
      );
  });
});
