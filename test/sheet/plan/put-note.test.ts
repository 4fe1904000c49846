import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { Grid } from "../../../src/sheet/plan/grid.ts";
import { linesOf, putNote } from "../../../src/sheet/plan/put-note.ts";
import { contentOf, type Style } from "../../../src/sheet/plan/sheet-plan.ts";
import { styles } from "../../../src/sheet/plan/styles.ts";

describe("linesOf", () => {
  it("breaks a text between words", () => {
    assert.deepEqual(linesOf("one two three", 8), ["one two", "three"]);
    assert.deepEqual(linesOf("short", 80), ["short"]);
    assert.deepEqual(linesOf("one two", 7), ["one two"]);
    assert.deepEqual(linesOf("one two", 6), ["one", "two"]);
  });

  it("puts a word that is longer than a line on its own line", () => {
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

describe("a note on a sheet", () => {
  const put = (text: string, look?: { color?: Style; indent?: number }): Grid => {
    const grid = new Grid(3);
    // Ten characters behind the first column, twelve in small print.
    putNote({ grid, columnWidths: [50, 6, 4] }, text, look);
    return grid;
  };
  const looks = ({ formats }: Grid): string[] =>
    formats.map(({ row, rows, column, columns, styles: of = [] }) =>
      [row, rows, column, columns, ...of.map(({ name }) => name)].join(" "),
    );

  it("takes a row a line, in the second column, as many letters as its columns have room for", () => {
    const texts = put("Of eight mm and of nine").cells.map((row) => row.map(contentOf));
    assert.deepEqual(texts, [
      ["", "Of eight mm", ""],
      ["", "and of nine", ""],
    ]);
  });

  it("is small and grey, lines after the first indented", () => {
    assert.deepEqual(looks(put("Of eight mm and of nine")), [
      "0 1 1 1 quiet small",
      "1 1 1 1 quiet small indent 1",
    ]);
  });

  it("has the colour and the indent it is given", () => {
    assert.deepEqual(looks(put("Of eight mm and of nine", { color: styles.figure, indent: 1 })), [
      "0 1 1 1 figure small indent 1",
      "1 1 1 1 figure small indent 2",
    ]);
  });
});
