import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { catalogue } from "../../src/functions/catalogue.ts";
import { descriptionOf, descriptions } from "../../src/functions/descriptions.ts";
import { functions } from "../../src/functions/answers/answers.ts";
import { answer } from "./cell.ts";
import { associated } from "./runtime.ts";

/** Reads the arguments of an example: texts, numbers, gaps, arrays, and one call within. */
function evaluate(formula: string): unknown {
  const [, id = "", inside = ""] = /^=?IIJ\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  return answer(id, ...splitArguments(inside).map(valueOf));
}

function splitArguments(text: string): string[] {
  return text === "" ? [] : (text.match(/IIJ\.\w+\([^)]*\)|\{[^}]*\}|"[^"]*"|[^,]+/g) ?? []);
}

function valueOf(text: string): unknown {
  if (text.startsWith("IIJ.")) return evaluate(text);
  if (text.startsWith("{")) return text.slice(1, -1).split(";").map(rowOf);
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

const rowOf = (text: string): unknown[] => splitArguments(text).map(valueOf);

describe("the catalogue", () => {
  it("describes the functions there are, and all of them are associated", () => {
    const ids = catalogue.map(({ id }) => id);
    assert.deepEqual(Object.keys(functions), ids);
    assert.deepEqual([...associated.keys()], ids);
    assert.deepEqual(Object.keys(descriptions), ids);
  });

  it("puts the period first, optional arguments last, and unit and release at the end", () => {
    for (const { id, parameters } of catalogue) {
      const names = parameters.map(({ name }) => name);
      if (names.includes("period")) assert.equal(names[0], "period", id);
      const optional = parameters.map((parameter) => parameter.optional === true);
      assert.deepEqual(optional, [...optional].sort(), `${id}: ${names.join(", ")}`);
      if (names.includes("unit") && names.includes("release"))
        assert.deepEqual(names.slice(-2), ["unit", "release"], id);
    }
  });

  for (const { id, result } of catalogue) {
    const { example } = descriptionOf(id);
    it(`gives an example of ${id} that answers: ${example}`, () => {
      const shown = evaluate(example);
      assert.equal(Array.isArray(shown), result === "matrix");
      const cells = Array.isArray(shown) ? (shown as unknown[][]).flat() : [shown];
      const errors = cells.filter((cell) => typeof cell === "object");
      // A statement over both bases lacks the lines that only one of them presents.
      if (id !== "STATEMENT") assert.deepEqual(errors, []);
    });
  }
});
