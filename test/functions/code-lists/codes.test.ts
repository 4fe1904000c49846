import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { catalogue, type FunctionEntry } from "../../../src/functions/catalogue.ts";
import { choicesOf } from "../../../src/functions/code-lists/code-lists.ts";
import type { Parameter } from "../../../src/functions/parameters.ts";
import { data } from "../../dataset/held.ts";
import { answer } from "../cell.ts";

/** A right value for every required argument, so that a call turns on the one code tried. */
const fitting: Readonly<Record<string, unknown>> = {
  period: "4Q03",
  periods: "4Q03",
  item: "Revenue.SI",
  items: "Revenue.SI",
  kind: "R&D",
  line: "",
  statement: "Operations",
  release: "4Q03",
  table: "1",
  amount: 1,
  column: "YoY",
};

/** Returns the answer of a function to one code of one argument, with right values for the others. */
function tried({ id, parameters }: FunctionEntry, parameter: Parameter, code: string): unknown {
  const line = id === "BALANCE" ? "Cash" : "Operating";
  const values = parameters.map((each) => {
    if (each.name === parameter.name) return code;
    if (each.optional) return null;
    return each.name === "line" ? line : fitting[each.name];
  });
  return answer(id, ...values);
}

const isBadArgument = (shown: unknown): boolean =>
  typeof shown === "object" && shown !== null && "error" in shown && shown.error === "#VALUE!";

describe("the codes offered for an argument", () => {
  for (const entry of catalogue) {
    for (const parameter of entry.parameters) {
      const { codes, name } = parameter;
      if (!codes) continue;
      it(`are accepted: ${name} of ${entry.id}`, () => {
        const offered = choicesOf(data, codes).map(({ code }) => code);
        assert.ok(offered.length > 0);
        assert.deepEqual(
          offered.filter((code) => isBadArgument(tried(entry, parameter, code))),
          [],
        );
      });
    }
  }

  it("are each explained by a label, and listed once", () => {
    const lists = new Set(
      catalogue.flatMap((entry) => entry.parameters.flatMap((p) => p.codes ?? [])),
    );
    for (const list of lists) {
      const codes = choicesOf(data, list);
      assert.ok(
        codes.every(({ label }) => label !== ""),
        list,
      );
      assert.equal(new Set(codes.map(({ code }) => code.toUpperCase())).size, codes.length, list);
    }
  });
});
