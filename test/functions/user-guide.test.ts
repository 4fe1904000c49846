import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { evaluate } from "./formula.ts";

const guide = fs.readFileSync("docs/user-guide.md", "utf8");
const formulas = [...guide.matchAll(/=IIJ\.[^`\n]*\)/g)].map(([formula]) => formula);

/** The value in the guide next to each formula. */
const told: Readonly<Record<string, unknown>> = {
  '=IIJ.REVENUE("4Q03","SI")': 4001449,
  '=IIJ.INCOME("4Q02")': -9289600,
  '=IIJ.INCOME("4Q02",,,"2003-12-31")': -2136513,
};

describe("docs/user-guide.md", () => {
  it("has formulas that answer what it says, and none that errs", () => {
    assert.ok(formulas.length >= 9, String(formulas.length));
    for (const formula of formulas) {
      const shown: unknown = evaluate(formula);
      assert.ok(typeof shown === "number" || typeof shown === "string", formula);
      if (formula in told) assert.equal(shown, told[formula], formula);
    }
    for (const formula of Object.keys(told)) assert.ok(formulas.includes(formula), formula);
    for (const said of ["4001449", "2,136,513", "9,289,600"]) assert.ok(guide.includes(said), said);
  });
});
