import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../src/dataset/as-known-on.ts";
import { data, itemOf, question } from "./held.ts";

const { period } = question("Income.Net", "4Q02");

describe("the dataset as known on a date", () => {
  it("holds the releases published in Tokyo by the end of that day", () => {
    const held = (date: string): string[] => asKnownOn(data, date).releases.map(({ code }) => code);
    assert.deepEqual(held("2003-08-12"), []);
    assert.deepEqual(held("2003-08-13"), ["1Q03"]);
    assert.deepEqual(held("2004-05-13"), ["1Q03"], "New York is a day earlier, and Tokyo decides");
    assert.deepEqual(held("2004-05-14"), ["1Q03", "4Q03"]);
  });

  it("is the dataset itself when nothing is left out, and the same view for the same releases", () => {
    assert.equal(asKnownOn(data, "2004-05-14"), data);
    assert.equal(asKnownOn(data, "2003-08-13"), asKnownOn(data, "2003-12-31"));
  });

  it("knows nothing of what a later release brought", () => {
    const view = asKnownOn(data, "2003-12-31");
    assert.deepEqual(
      [view.restatements, view.redefinitions].map(({ length }) => length),
      [0, 0],
    );
    const codes = (of: readonly { release: { code: string } }[]): string[] => [
      ...new Set(of.map(({ release }) => release.code)),
    ];
    for (const of of [view.tables, view.prints, view.claims, view.exceptions, view.remarks])
      assert.deepEqual(codes(of), ["1Q03"]);
    assert.deepEqual(
      view.releasesOf(view.statementOf(itemOf("Income.Net")), period).map(({ code }) => code),
      ["1Q03"],
    );
    for (const release of data.releases)
      assert.deepEqual(view.contradictionsOf("Expense.R&D", release), []);
  });
});
