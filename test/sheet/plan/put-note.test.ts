import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { linesOf } from "../../../src/sheet/plan/put-note.ts";

describe("linesOf", () => {
  it("breaks a text between words", () => {
    assert.deepEqual(linesOf("one two three", 8), ["one two", "three"]);
    assert.deepEqual(linesOf("short", 80), ["short"]);
  });

  it("lets a word stand alone that is longer than a line", () => {
    assert.deepEqual(linesOf("a incomprehensible b", 5), ["a", "incomprehensible", "b"]);
  });

  it("loses nothing, and breaks no line that another word would fit on", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (said, length) => {
        const lines = linesOf(said.join(" "), length);
        assert.equal(lines.join(" "), said.join(" "));
        lines.slice(1).forEach((line, n) => {
          const [next = ""] = line.split(" ");
          assert.ok(`${lines[n] ?? ""} ${next}`.length > length);
        });
      }),
    );
  });
});
