import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { real } from "./real.ts";

const readme = fs.readFileSync("README.md", "utf8").replace(/\s+/g, " ");

const checks = reconcile(real);
const cells = real.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
const tables = String(real.tables.length);
const write = (count: number): string => count.toLocaleString("en");

/** The counts in README: the words around each, and the right number. */
const counts: readonly (readonly [words: RegExp, count: string])[] = [
  [/([\d,]+) printed cells/, write(cells.filter((text) => text !== "").length)],
  [/cells of the (\d+) tables/, tables],
  [/(\d+) figures that only/, String(real.prints.filter((p) => p.place === "prose").length)],
  [/all (\d+) printed tables/, tables],
  [/([\d,]+) checks compare/, write(checks.length)],
  [/\(([\d,]+) lack a figure/, write(checks.filter((c) => c.verdict === "incomplete").length)],
];

describe("README.md", () => {
  for (const [words, count] of counts)
    it(`counts ${count} where it says ${words.source}`, () => {
      assert.equal(words.exec(readme)?.[1], count);
    });

  it("names every release held", () => {
    for (const { code } of real.releases) assert.ok(readme.includes(code), code);
  });
});
