import assert from "node:assert/strict";
import { expressionsIn } from "../../../src/workbook/formula/parse-formula.ts";
import { replaceLiterals } from "../../../src/workbook/update/find-pins.ts";

describe("literals that are replaced in a formula", () => {
  it("leave the rest as it is written, blocks and signs before them too", () => {
    const renewed = replaceLiterals(`= IIJ.EPS("1Q03",-A1#, "say ""1Q03""")`, (tree) =>
      [...expressionsIn(tree)]
        .filter(({ type }) => type === "Literal")
        .map((node) => ({
          node,
          renew: (content) => (content === "1Q03" ? "4Q03" : undefined),
        })),
    );
    assert.equal(renewed, `= IIJ.EPS("4Q03",-A1#, "say ""1Q03""")`);
  });
});
