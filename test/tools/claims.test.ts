import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeRows } from "../../src/dataset/decode/tsv.ts";
import { data } from "../dataset/held.ts";
import { realBundle } from "../data/real.ts";
import { checks } from "../reconciliation/held-checks.ts";

const rows = realBundle.claims.flatMap(({ release, text }) =>
  decodeRows(`${release}/claims.tsv`, text, "item period column printed scale near").map(
    ({ cells }) => cells,
  ),
);

describe("what the text of the releases repeats", () => {
  it("is recorded: 73 figures of 1Q03 and 99 of 4Q03", () => {
    const count = (code: string): number =>
      data.claims.filter(({ release }) => release.code === code).length;
    assert.deepEqual(["1Q03", "4Q03"].map(count), [73, 99]);
  });

  it("is tested, each figure once and each change also against the one a table prints", () => {
    const count = (relevant: readonly { readonly text: string }[]): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const { text } of relevant) counts.set(text, (counts.get(text) ?? 0) + 1);
      return counts;
    };
    const claimed = data.claims.map(({ release, item, period, column, text }) => ({
      text: [release.code, item.code, period.code, column, text].join(" "),
    }));
    const texts = checks.filter(
      ({ relation, item }) =>
        relation === "text" && !/^Stated\.(Gross|Foreign|Securities)/.test(item),
    );
    const figures = texts.filter(({ id }) => !id.includes(":table-"));
    assert.deepEqual(
      count(
        figures.map(({ release, item, period, column, printed }) => ({
          text: [release, item, period, column, printed].join(" "),
        })),
      ),
      count(claimed),
    );
    const changes = data.claims.filter(({ column }) => ["YoY", "QoQ"].includes(column));
    assert.equal(texts.length - figures.length, changes.length);
  });

  it("quotes the figure it was read from", () => {
    const wrong = rows.filter(({ printed = "", near = "" }) => {
      const [, quoted = near] = near.split("|");
      return !quoted.includes(printed.replace(/^-/, ""));
    });
    assert.deepEqual(wrong, []);
  });

  it("is negative where the words say so: a loss, a decrease", () => {
    const told = (words: RegExp): string[] =>
      rows
        .filter(({ near = "" }) => words.test(near.split("|")[1] ?? ""))
        .map(({ item = "" }) => item);
    assert.deepEqual(
      told(/decrease of|decreased|declined/).filter((item) => !item.startsWith("-")),
      [],
    );
    assert.deepEqual(
      told(/increase of|increased/).filter((item) => item.startsWith("-")),
      [],
    );
  });
});
