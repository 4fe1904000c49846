import assert from "node:assert/strict";
import { renewPeriods } from "../../../src/workbook/update/renew-periods.ts";
import { renewRelease } from "../../../src/workbook/update/renew-release.ts";

const target = { knownOn: "2004-05-14", release: "4Q03" };

describe("a release or a date that a formula names", () => {
  it("becomes the newest release, however it is spelled, held or not", () => {
    for (const named of ["1Q03", "1q03", " 1Q03 ", "2Q03", "1Q FY2003", "2003Q1", "4Q02"])
      assert.equal(renewRelease(named, target), "4Q03", named);
  });

  it("becomes the new date in the form that it has", () => {
    for (const [date, renewed] of [
      [37986, 38121],
      [20031231, 20040514],
      ["37986", "38121"],
      [" 37986 ", "38121"],
      ["20031231", "2004-05-14"],
      ["2003-12-31", "2004-05-14"],
      [" 2003-12-31 ", "2004-05-14"],
      ["31-Dec-03", "2004-05-14"],
      ["31 Dec 2003", "2004-05-14"],
      ["1Jan04", "2004-05-14"],
      ["2003年12月31日", "2004-05-14"],
    ] as const)
      assert.equal(renewRelease(date, target), renewed, String(date));
  });

  it("keeps its release and gets the new date", () => {
    for (const [pinned, renewed] of [
      ["first@2003-12-31", "first@2004-05-14"],
      ["first@37986", "first@2004-05-14"],
      [" 1Q03@2003-12-31", "1Q03@2004-05-14"],
      ["1Q03＠2003-12-31", "1Q03@2004-05-14"],
      ["latest@31-Dec-03", "latest@2004-05-14"],
    ] as const)
      assert.equal(renewRelease(pinned, target), renewed, pinned);
  });

  it("stays if it pins nothing, is as new already, or is not a release", () => {
    for (const kept of ["", " ", "0", 0, true, false, "latest", "first", "4Q03", "4q03", " 4Q03"])
      assert.equal(renewRelease(kept, target), undefined, JSON.stringify(kept));
    for (const newer of ["1Q04", "4Q04", "3Q103"])
      assert.equal(renewRelease(newer, target), undefined, newer);
    for (const kept of ["2004-05-14", 38121, 20040514, "2004-05-15", 38122, "first@2004-05-14"])
      assert.equal(renewRelease(kept, target), undefined, JSON.stringify(kept));
    for (const wrong of [
      "1Q03@soon",
      "5Q03",
      "LFQ",
      "LFQ-1",
      "@2003-12-31",
      "FY2003",
      "1H03",
      "Revenue",
      "1Q03x",
      "x1Q03",
    ])
      assert.equal(renewRelease(wrong, target), undefined, wrong);
  });

  it("never goes back if an older date is chosen, even one before every release", () => {
    const older = { knownOn: "2003-08-13", release: "1Q03" };
    for (const kept of ["4Q03", "1Q03", "first", "2003-12-31", "4Q03@2003-12-31"])
      assert.equal(renewRelease(kept, older), undefined, kept);
    assert.equal(renewRelease("4Q02", older), "1Q03");
    assert.equal(renewRelease("4Q03", { knownOn: "2003-01-01", release: "" }), undefined);
  });
});

describe("the releases and dates behind the periods of a statement", () => {
  it("are each renewed, with everything around them as it was", () => {
    for (const [periods, renewed] of [
      ["4Q02@2003-12-31", "4Q02@2004-05-14"],
      ["4Q02@1Q03", "4Q02@4Q03"],
      ["4Q02 @ 1Q03 YoY ,4Q03", "4Q02 @ 4Q03 YoY ,4Q03"],
      ["4Q02@1Q03  YoY ", "4Q02@4Q03  YoY "],
      ["4Q02@ 37986 Share", "4Q02@ 38121 Share"],
      [
        "4Q02@1Q03; 3Q02@1Q03、1Q02＠1Q03，2Q02@1Q03；LFQ",
        "4Q02@4Q03; 3Q02@4Q03、1Q02＠4Q03，2Q02@4Q03；LFQ",
      ],
      ["4Q02@first@2003-12-31 QoQ", "4Q02@first@2004-05-14 QoQ"],
      ["4Q02,\n4Q03@1Q03\n", "4Q02,\n4Q03@4Q03\n"],
      ["4Q02\n@1Q03,4Q02@first", "4Q02\n@4Q03,4Q02@first"],
    ] as const)
      assert.equal(renewPeriods(periods, target), renewed, periods);
  });

  it("are left unchanged if there are none, or none that is older", () => {
    for (const kept of ["", "1Q02:LFQ", "4Q02,4Q03 YoY", "4Q02@first", "4Q02@4Q03", "4Q02@latest"])
      assert.equal(renewPeriods(kept, target), undefined, kept);
    for (const kept of ["4Q02@2004-05-14", "4Q02@", "1Q03", "4Q02@1Q03 YoY Share", "4Q02@nonsense"])
      assert.equal(renewPeriods(kept, target), undefined, kept);
    for (const other of [37986, 20031231, true])
      assert.equal(renewPeriods(other, target), undefined);
  });
});
