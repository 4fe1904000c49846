import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answerablePeriods, reportedPeriods } from "../../src/figures/answerable-periods.ts";
import { data } from "../dataset/held.ts";

describe("answerablePeriods", () => {
  it("are those reported, then those derived, shorter first", () => {
    const answerable = answerablePeriods(data).map(({ period, basis, releases }) =>
      [period.code, basis, ...releases.map(({ code }) => code)].join(" "),
    );
    assert.deepEqual(answerable, [
      "1Q02 reported 1Q03",
      "4Q02 reported 1Q03 4Q03",
      "1Q03 reported 1Q03",
      "3Q03 reported 4Q03",
      "4Q03 reported 4Q03",
      "FY2002 reported 4Q03",
      "FY2003 reported 4Q03",
      "2Q03 derived 1Q03 4Q03",
      "1H03 derived 4Q03",
      "2H03 derived 4Q03",
      "9M02 derived 4Q03",
      "9M03 derived 4Q03",
      "LTM 1Q03 derived 1Q03 4Q03",
      "LTM 3Q03 derived 4Q03",
    ]);
    assert.equal(reportedPeriods(data).length, 7);
  });
});
