import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { padNotes, type Note } from "../../../src/statements/notes/note.ts";

const numbered = (count: number): Note[] =>
  Array.from({ length: count }, (_, n) => ({
    item: "Income.Net",
    period: "4Q03",
    text: String(n),
  }));

const texts = (count: number, rows: number, language?: "en" | "ja"): string[] =>
  padNotes(numbered(count), rows, language).map(({ text }) => text);

describe("padNotes", () => {
  it("fills up with blank notes", () => {
    assert.deepEqual(texts(2, 4), ["0", "1", "", ""]);
    assert.deepEqual(padNotes([], 1), [{ item: "", period: "", text: "" }]);
  });

  it("says in the last how many are left out", () => {
    assert.deepEqual(texts(3, 3), ["0", "1", "2"]);
    assert.deepEqual(texts(5, 3), ["0", "1", "and 3 more"]);
    assert.deepEqual(texts(5, 1, "ja"), ["ほか5件"]);
  });

  it("gives exactly as many rows as are asked for", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (count, rows) => {
        assert.equal(texts(count, rows).length, rows);
      }),
    );
  });
});
