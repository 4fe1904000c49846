import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { openNotes } from "../../src/dataset/open-notes.ts";
import { textsTo } from "../../src/taskpane/chosen-plans.ts";
import { data } from "../dataset/held.ts";

describe("the notes to a printed table", () => {
  const table = data.tables.find(({ id, release }) => id === "6" && release.code === "1Q03");
  const texts = textsTo(table ?? assert.fail(), openNotes(data));

  it("name the line they are about as the table does", () => {
    assert.deepEqual(texts.slice(1), [
      "Cost of connectivity and value-added services: The backbone costs of Table 7 are part of it.",
      "Total of Cost of Revenues: The same line as Total costs in the statements of operations.",
      "General and administrative: 4Q02 includes the cost of moving the head office.",
    ]);
  });

  it("name none where they are about the whole table", () => {
    assert.equal(texts[0], "Consolidated, US GAAP, unaudited.");
  });
});
