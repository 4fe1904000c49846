import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../../src/dataset/as-known-on.ts";
import { aboutItem } from "../../../src/lookup/item/about-item.ts";
import { data, itemOf } from "../../dataset/held.ts";

const places = (code: string, view = data): string[] =>
  aboutItem(view, itemOf(code)).places.map(
    ({ id, row, releases }) => `${id}: ${row} (${releases.map((release) => release.code).join()})`,
  );

describe("what is known of an item", () => {
  it("names the tables that print it, the statement first, with the row and the releases", () => {
    assert.deepEqual(places("Revenue.SI"), [
      "IS: Systems integration revenues (4Q03,1Q03)",
      "IS-FY: Systems integration revenues (4Q03)",
      "1: Systems integration revenues (4Q03,1Q03)",
    ]);
    assert.deepEqual(places("Revenue.SI", asKnownOn(data, "2003-12-31")).length, 2);
    assert.deepEqual(places("Guidance.NetIncome"), ["text: Guidance: net income (4Q03)"]);
  });

  it("says what it is made of and part of, with signs", () => {
    const { parts, partOf } = aboutItem(data, itemOf("Income.Gross"));
    assert.deepEqual(
      parts.map(({ item, sign }) => `${sign} ${item.code}`),
      ["1 Revenue.Total", "-1 Cost.Total"],
    );
    assert.equal(partOf, undefined);
    assert.equal(aboutItem(data, itemOf("Revenue.SI")).partOf?.item.code, "Revenue.Total");
  });

  it("has the remarks of its line that were made by the day", () => {
    const remarks = (view: typeof data): string[] =>
      aboutItem(view, itemOf("Income.Net")).remarks.map(({ text }) => text);
    assert.ok(remarks(data).some((text) => text.startsWith("4Q02, as restated in May 2004")));
    assert.ok(!remarks(asKnownOn(data, "2003-12-31")).some((text) => text.includes("2004")));
  });
});
