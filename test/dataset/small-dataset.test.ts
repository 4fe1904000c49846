import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../src/dataset/as-known-on.ts";
import { decodePeriod } from "../../src/model/decode-period.ts";
import { quarter, type Period } from "../../src/model/period.ts";
import type { Release } from "../../src/model/release.ts";
import { releaseIn } from "./held.ts";
import { smallBundle, smallDataset, tsv } from "./small.ts";

const data = smallDataset();
const codes = (all: readonly { readonly code: string }[]): string[] => all.map(({ code }) => code);
const period = (code: string): Period => decodePeriod(code, quarter(2003, 4));
const release = (code: string): Release => releaseIn(data, code);

describe("the lists of a dataset", () => {
  it("are those of its files, under its version", () => {
    assert.equal(data.version, "small");
    assert.deepEqual(
      data.sums.map(({ total, terms }) => [total, ...terms.map(({ item, sign }) => [item, sign])]),
      [["A.Total", ["A.One", 1], ["A.Two", -1]]],
    );
    assert.deepEqual(
      data.claims.map(({ item, column, text, scale }) => [item.code, column, text, scale]),
      [["A.One", "JPY", "40", 0]],
    );
    assert.deepEqual(
      data.remarks.map(({ kind, amount }) => [kind, amount?.toFixed()]),
      [["gain", "1000"]],
    );
    const [one, two] = [data.items.get("A.One"), data.items.get("A.Two")];
    assert.deepEqual([one?.gaap, one?.parent], ["us-gaap:One", { item: "A.Total", sign: 1 }]);
    assert.deepEqual([two?.family, two?.parent], ["A", { item: "A.Total", sign: -1 }]);
    assert.ok(two && !("gaap" in two) && !("home" in two));
  });

  it("have the releases oldest first, whatever the order of their file", () => {
    assert.deepEqual(codes(data.releases), ["1Q03", "3Q03", "4Q03"]);
  });

  it("have the restatements by their releases; the periods and the release make one of several rows", () => {
    assert.deepEqual(
      data.restatements.map(({ from, to, by, reached }) => [
        [by.code, from.code, to?.code].join(" "),
        ...reached.keys(),
      ]),
      [
        ["3Q03 1Q02 ", "A.One"],
        ["4Q03 4Q02 ", "A.One", "A.Total"],
        ["4Q03 1Q02 1Q02", "A.One"],
      ],
    );
    const bridges = data.restatements[1]?.reached.get("A.One")?.bridges;
    assert.deepEqual(
      bridges?.map((terms) => terms.map(({ item, sign }) => `${sign} ${item}`)),
      [["1 A.Two"], ["1 A.Total", "-1 A.One"]],
    );
    assert.deepEqual(data.restatements[1]?.reached.get("A.Total")?.bridges, []);
  });

  it("are found by an item", () => {
    const count = (of: "restatementsOf" | "redefinitionsOf", ...items: string[]): number[] =>
      items.map((item) => data[of](item).length);
    assert.deepEqual(count("restatementsOf", "A.One", "A.Total", "A.Two"), [3, 1, 0]);
    assert.deepEqual(count("redefinitionsOf", "A.One", "A.Two"), [0, 1]);
  });
});

describe("a made-up dataset as known on a day", () => {
  it("finds by an item no record that a later release brought", () => {
    const view = asKnownOn(data, "2004-02-13");
    assert.deepEqual(codes(view.releases), ["1Q03", "3Q03"]);
    const by = (of: typeof data): string[] =>
      of.restatementsOf("A.One").map((each) => each.by.code);
    assert.deepEqual([by(view), by(data)], [["3Q03"], ["3Q03", "4Q03", "4Q03"]]);
    assert.equal(asKnownOn(data, "2003-08-12").redefinitionsOf("A.Two").length, 0);
    assert.equal(view.redefinitionsOf("A.Two").length, 1);
  });
});

describe("what a release prints", () => {
  it("is in printed order: tables by number, then the appendix as the list has it", () => {
    assert.deepEqual(
      data.tables.map((table) => `${table.release.code} ${table.id}`),
      ["1Q03 2", "1Q03 IS", "4Q03 3", "4Q03 12", "4Q03 IS", "4Q03 IS-FY"],
    );
    const ids = (code: string): string[] => data.tablesOf(release(code)).map(({ id }) => id);
    assert.deepEqual(["1Q03", "3Q03"].map(ids), [["2", "IS"], []]);
  });

  it("is a fact a cell, figures of the text behind those of all tables", () => {
    const told = data.prints.map(({ item, period: of, column, text }) =>
      [item, of.code, column, text].join(" "),
    );
    assert.deepEqual(told.slice(0, 9), [
      "C.Lines 1Q03 count 7",
      "A.One 1Q03 JPY 10",
      "A.One 2Q03 USD 1",
      "A.One 1Q02 JPY 5",
      "A.One 2Q02 JPY ",
      "A.Two 1Q03 JPY (20)",
      "A.Two 2Q03 USD ",
      "A.Two 1Q02 JPY (6)",
      "A.Two 2Q02 JPY ",
    ]);
    assert.deepEqual(told.slice(-2), ["D.Said 4Q03 count 23.7%", "A.One 3Q03 JPY 15"]);
  });

  it("has its natural sign and single units, and its place", () => {
    const [two] = data.printsAt("A.Two", release("1Q03"), period("1Q03"));
    assert.deepEqual(
      [two?.value?.toFixed(), two?.place, two?.statement, two?.row, two?.scale],
      ["20000", "appendix", "operations", "Two", 3],
    );
    const [said] = data.printsAt("D.Said", release("4Q03"), period("4Q03"));
    assert.deepEqual(
      [said?.value?.toFixed(), said?.place, said?.statement, said?.row, said?.scale],
      ["0.237", "prose", "D.Said", "Said", 0],
    );
    assert.equal(said?.qualifier, "about");
    assert.equal(two?.correction, undefined);
  });

  it("comes with the best place first: the appendix, then tables, then the text", () => {
    const texts = (item: string, of: string, at: string): string[] =>
      data.printsAt(item, release(of), period(at)).map(({ place, text }) => `${place} ${text}`);
    assert.deepEqual(texts("A.One", "4Q03", "4Q03"), ["appendix 40", "table 1"]);
    assert.deepEqual(texts("A.One", "4Q03", "3Q03"), ["prose 15"]);
    assert.deepEqual(texts("D.Said", "4Q03", "3Q03"), []);
    assert.deepEqual(texts("E.Never", "4Q03", "4Q03"), []);
    assert.deepEqual(texts("A.One", "3Q03", "4Q03"), []);
    assert.deepEqual(texts("A.One", "1Q03", "4Q03"), []);
  });
});

describe("a file of a release that is not held", () => {
  it("is reported by its name", () => {
    for (const kind of ["prose", "claims"] as const) {
      const more = [{ release: "2Q03", text: tsv("item|period|printed|scale") }];
      assert.throws(() => smallDataset({ [kind]: more }), {
        kind: "broken",
        message: `2Q03/${kind}.tsv, line 1: "2Q03" is not a release of releases.tsv.`,
      });
    }
    const [first = assert.fail()] = smallBundle.tables;
    assert.throws(() => smallDataset({ tables: [{ ...first, release: "2Q03" }] }), {
      message: '2Q03/tables, line 1: "2Q03" is not a release of releases.tsv.',
    });
  });

  it("is reported if tables.tsv has no such table, once it is read", () => {
    const [first = assert.fail()] = smallBundle.tables;
    const more = smallDataset({ tables: [{ ...first, table: "backlog" }] });
    assert.throws(() => more.tables, {
      message: '1Q03/backlog.tsv, line 1: "backlog" is not a table of tables.tsv.',
    });
  });
});

describe("a contradiction on record", () => {
  it("is of the check on one figure, in the table and the column that print its text", () => {
    const told = (item: string, of: string): string[] =>
      data
        .contradictionsOf(item, release(of))
        .map(({ table, period: at, printed, reason }) => [table.id, at, printed, reason].join(" "));
    assert.deepEqual(told("A.One", "4Q03"), ["3 4Q03 1 forced to add up"]);
    assert.deepEqual(told("A.Two", "4Q03"), []);
    assert.deepEqual(told("A.One", "1Q03"), []);
  });
});
