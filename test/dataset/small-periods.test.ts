import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodePeriod } from "../../src/model/decode-period.ts";
import { quarter, type Period } from "../../src/model/period.ts";
import { releaseIn } from "./held.ts";
import { smallBundle, smallDataset } from "./small.ts";

const data = smallDataset();
const codes = (all: readonly { readonly code: string }[]): string[] => all.map(({ code }) => code);
const period = (code: string): Period => decodePeriod(code, quarter(2003, 4));
const statement = (of: Dataset, code: string, asOf?: string): string =>
  of.statementOf(of.items.get(code) ?? assert.fail(code), asOf ? releaseIn(of, asOf) : undefined);

describe("the periods of a dataset", () => {
  const releasesOf = (name: string, at: string): string[] =>
    codes(data.releasesOf(name, period(at)));

  it("are those that a statement has a text in yen for, by their ends, the shorter first", () => {
    assert.deepEqual(codes(data.periodsOf("operations")), [
      ...["1Q02", "4Q02", "1Q03", "4Q03", "FY2003"],
    ]);
    assert.deepEqual(codes(data.periodsOf("lines")), ["1Q03", "4Q03"]);
    assert.deepEqual(codes(data.periodsOf("D.Said")), ["4Q03"]);
    assert.deepEqual(codes(data.periodsOf("A.One")), ["3Q03"]);
  });

  it("have the releases that print the statement for them, the newest first", () => {
    assert.deepEqual(releasesOf("operations", "1Q03"), ["4Q03", "1Q03"]);
    assert.deepEqual(releasesOf("operations", "1Q02"), ["1Q03"]);
    assert.deepEqual(releasesOf("lines", "1Q03"), ["1Q03"]);
    assert.deepEqual(releasesOf("D.Said", "4Q03"), ["4Q03"]);
    for (const [name, at] of [
      ["operations", "2Q03"],
      ["operations", "2Q02"],
      ["operations", "3Q03"],
      ["D.Said", "3Q03"],
      ["C.Lines", "4Q03"],
    ] as const)
      assert.deepEqual(releasesOf(name, at), [], `${name} ${at}`);
  });

  it("have the releases with a table about them, dollars and empty columns too", () => {
    const about = (at: string): string[] => codes(data.releasesAbout(period(at)));
    assert.deepEqual(["1Q03", "2Q03", "2Q02", "3Q03", "FY2003"].map(about), [
      ["4Q03", "1Q03"],
      ["1Q03"],
      ["1Q03"],
      [],
      ["4Q03"],
    ]);
  });

  it("are answered alike once many were asked for", () => {
    const fresh = smallDataset();
    const asked = Array.from({ length: 80 }, (_, n) =>
      quarter(1990 + Math.floor(n / 4), (n % 4) + 1),
    );
    for (const each of asked) {
      fresh.releasesOf("operations", each);
      fresh.releasesAbout(each);
    }
    for (const at of ["1Q03", "1Q02", "2Q03", "3Q03"].map(period)) {
      assert.deepEqual(
        codes(fresh.releasesOf("operations", at)),
        codes(data.releasesOf("operations", at)),
      );
      assert.deepEqual(codes(fresh.releasesAbout(at)), codes(data.releasesAbout(at)));
    }
  });

  it("are reported by releases, each once, the oldest first", () => {
    const told = [...data.reported].map(([code, { period: of, releases }]) => {
      assert.equal(of.code, code);
      return [code, ...codes(releases)];
    });
    assert.deepEqual(told.toSorted(), [
      ...[
        ["1Q02", "1Q03"],
        ["1Q03", "1Q03", "4Q03"],
        ["2Q02", "1Q03"],
        ["2Q03", "1Q03"],
      ],
      ...[
        ["4Q02", "4Q03"],
        ["4Q03", "4Q03"],
        ["FY2003", "4Q03"],
      ],
    ]);
  });
});

describe("the statement that decides a made-up item", () => {
  it("is where it is printed, the appendix before a table before the text", () => {
    assert.deepEqual(
      ["A.One", "B.Cash", "C.Lines", "D.Said"].map((code) => statement(data, code)),
      ["operations", "detail", "lines", "D.Said"],
    );
  });

  it("is that of its parent where no release prints it, and the item's own where it has none", () => {
    assert.equal(statement(data, "E.Never"), "operations");
    assert.equal(statement(data, "F.Repeated"), "F.Repeated");
    assert.equal(statement(data, "G.Child"), "D.Said");
  });

  it("is the table of a sum whose parts are not in an appendix statement either", () => {
    assert.equal(statement(data, "H.Sum"), "detail");
  });

  it("does not count newer releases for a named one", () => {
    const later = smallDataset({
      tables: smallBundle.tables.filter(
        ({ release: by, table }) => by !== "1Q03" || table !== "income",
      ),
    });
    assert.equal(statement(later, "A.One", "1Q03"), "A.One");
    assert.equal(statement(later, "A.One", "4Q03"), "operations");
    assert.equal(statement(later, "E.Never", "3Q03"), "E.Never");
  });

  it("is that of its home, which may be a total of which only parts are printed", () => {
    const homed = smallBundle.items.replace(
      "再掲\tflow\tmoney\tcredit\t\t\t",
      "再掲\tflow\tmoney\tcredit\t\t\t+B.Cash",
    );
    assert.equal(statement(smallDataset({ items: homed }), "F.Repeated"), "detail");
  });
});
