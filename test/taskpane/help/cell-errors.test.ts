import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { cellErrors } from "../../../src/taskpane/help/cell-errors.ts";

describe("the errors that the help explains", () => {
  it("are the same in both languages, each with what to do next", () => {
    assert.deepEqual(
      cellErrors.ja.map(({ shows }) => shows),
      cellErrors.en.map(({ shows }) => shows),
    );
    for (const { means, next } of [...cellErrors.en, ...cellErrors.ja])
      assert.ok(means.length > 5 && next.length > 5);
    for (const { means, next } of cellErrors.ja) assert.match(means + next, /[ぁ-ん]/);
  });

  it("are those of our functions, and all that Excel shows of its own", () => {
    const shown = cellErrors.en.flatMap(({ shows }) => shows.split(" "));
    const known = ["#VALUE!", "#N/A", "#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!", "#CALC!"];
    assert.deepEqual(shown, [...known, "#CONNECT!", "#BLOCKED!", "#REF!", "#DIV/0!", "####"]);
  });

  it("are in docs/troubleshooting.md, word for word", () => {
    const page = fs.readFileSync("docs/troubleshooting.md", "utf8").replace(/ +/g, " ");
    for (const { shows, means, next } of cellErrors.en) {
      const codes = shows.replace(/\S+/g, "`$&`");
      assert.ok(page.includes(`| ${codes} | ${means} | ${next} |`), shows);
    }
  });
});
