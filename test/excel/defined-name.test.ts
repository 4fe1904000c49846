import assert from "node:assert/strict";
import fc from "fast-check";
import { freeName, freeNames } from "../../src/excel/defined-name.ts";

const area = { row: 0, column: 0, rows: 1, columns: 1 };

describe("freeName", () => {
  it("takes the name wanted when it is free, or the next number, comparing as Excel does", () => {
    assert.equal(freeName("Revenue_Total", ["Revenue"]), "Revenue_Total");
    assert.equal(
      freeName("Revenue_Total", ["revenue_total", "REVENUE_TOTAL_2"]),
      "Revenue_Total_3",
    );
  });

  const refused = { FY2003: "FY2003_2", R1C1: "R1C1_2", c: "c_2", TRUE: "TRUE_2", XFD1: "XFD1_2" };
  for (const [wanted, name] of Object.entries(refused))
    it(`does not leave ${wanted}, which Excel reads as something else`, () => {
      assert.equal(freeName(wanted, []), name);
    });

  it("replaces characters that names may not contain", () => {
    assert.equal(freeName("4Q03 S&M", []), "_4Q03_S_M");
    assert.equal(freeName("", []), "_");
    assert.equal(freeName("売上高", []), "売上高");
  });

  it("gives every name another within 255 characters, whatever is wanted", () => {
    const wanted = fc.string({ maxLength: 300 });
    fc.assert(
      fc.property(wanted, fc.integer({ min: 1, max: 12 }), (name, times) => {
        const given: string[] = [];
        for (let n = 0; n < times; n += 1) given.push(freeName(name, given));
        assert.equal(new Set(given.map((each) => each.toLowerCase())).size, times);
        for (const each of given) assert.match(each, /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u);
      }),
    );
  });
});

describe("freeNames", () => {
  it("lists the names that differ from those wanted, including two equal ones of the plan", () => {
    const wanted = ["Cash", "Cash", "Debt"].map((name) => ({ name, area }));
    const { names, renamed } = freeNames(wanted, ["debt"]);
    assert.deepEqual(
      names.map(({ name }) => name),
      ["Cash", "Cash_2", "Debt_2"],
    );
    assert.deepEqual(renamed, [
      { wanted: "Cash", name: "Cash_2" },
      { wanted: "Debt", name: "Debt_2" },
    ]);
  });
});
